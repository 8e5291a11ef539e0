/** Which team takes which kind of DRQL: the DRQL kinds tab, or the built-in kinds. */
import { DRQL_KINDS, type DrqlKind } from "../definitions/drqls";
import type { Grid } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { KINDS } from "../tabs/drqlKinds";
import { nameKey } from "../words/text";
import { readTable } from "./readTable";

/** The kinds in the order of the tab; of a kind that stands there twice, the first row counts. */
export function readKinds(grid: Grid | undefined, zone: Zone): readonly DrqlKind[] {
  if (grid === undefined) return DRQL_KINDS;
  const rows = readTable(KINDS, grid, zone);
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
