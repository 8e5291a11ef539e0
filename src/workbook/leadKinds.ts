/** Which team takes which kind of DRQL: the DRQL kinds tab, or the built-in kinds. */
import { PRODUCT_TEAM_NAMES } from "../definitions/devrelTeams";
import { DRQL_KINDS, type DrqlKind } from "../definitions/drqls";
import type { Rows } from "../reading/rows";
import type { KINDS } from "../tabs/drqlKinds";
import { headerKey, nameKey } from "../words/text";

/** The kinds in the order of the tab; of a kind that stands there twice, the first row counts. */
export function readKinds(rows: Rows<typeof KINDS.columns> | undefined): readonly DrqlKind[] {
  if (rows === undefined) return DRQL_KINDS;
  const kind = rows.texts("kind");
  const team = rows.texts("team");
  const kinds = new Map<string, DrqlKind>();
  for (let row = 0; row < rows.count; row++) {
    const [kindCode, teamCode] = [kind.codes[row]!, team.codes[row]!];
    const key = nameKey(kind.names[kindCode]!);
    if (kindCode > 0 && teamCode > 0 && !kinds.has(key))
      kinds.set(key, { kind: kind.names[kindCode]!, team: team.names[teamCode]! });
  }
  return [...kinds.values()];
}

/** Of each kind whether it goes to the team that builds the product, whatever the tab calls that team. */
export function areForProduct(kinds: readonly DrqlKind[]): boolean[] {
  const product = new Set(PRODUCT_TEAM_NAMES.map(headerKey));
  return kinds.map(({ team }) => product.has(headerKey(team)));
}
