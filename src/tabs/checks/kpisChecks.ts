/** What to look for in KPIs beyond single cells: stages with fewer than two, and targets that are no way from the baseline. */
import { rowFaults } from "../../problems/rowFaults";
import type { KpisColumns } from "../kpis";
import type { Check } from "../tab";

export const checkKpis: Check<KpisColumns> = (rows, report) => {
  const stage = rows.texts("stage");
  const target = rows.numbers("target");
  const baseline = rows.numbers("baseline");
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    if (target[row] === baseline[row]) report(row, "target", rowFaults.noWayToTarget());
    const code = stage.codes[row]!;
    if (code !== 0) rowsOf.set(code, [...(rowsOf.get(code) ?? []), row]);
  }
  for (const [code, its] of rowsOf)
    if (its.length < 2) report(its[0]!, "stage", rowFaults.tooFewKpis(stage.names[code]!, its.length));
};
