/** What to look for in DRQL kinds beyond single cells: kinds listed twice. */
import { rowFaults } from "../problems/rowFaults";
import type { KINDS } from "../tables/drqlKinds";
import type { Rows } from "../tables/rows";
import type { Check } from "./report";

export const checkKinds: Check = (anyRows, report) => {
  const rows = anyRows as Rows<typeof KINDS.columns>;
  const kind = rows.texts("kind");
  const first = new Map<number, number>();
  for (let row = 0; row < rows.count; row++) {
    const code = kind.codes[row]!;
    const earlier = first.get(code);
    if (code === 0) continue;
    if (earlier === undefined) first.set(code, row);
    else
      report(
        row,
        "kind",
        rowFaults.sameKey("The kind", kind.names[code]!, rows.rowNumber(earlier), "The first row counts."),
      );
  }
};
