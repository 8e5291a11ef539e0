/** What to look for in KPIs beyond single cells: stages with fewer than two, targets that are no way from the baseline or the wrong way. */
import { rowFaults } from "../../problems/rowFaults";
import type { Column } from "../../reading/table";
import { directionReader } from "../kpiDirection";
import type { Check } from "../tab";

/** The columns that are looked at. */
type Looked = {
  stage: Column<"text">;
  target: Column<"number">;
  baseline: Column<"number">;
  better: Column<"choice">;
};

export const checkKpis: Check<Looked> = (rows, report) => {
  const stage = rows.texts("stage");
  const target = rows.numbers("target");
  const baseline = rows.numbers("baseline");
  const directionOf = directionReader(rows);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    if (target[row] === baseline[row]) report(row, "target", rowFaults.noWayToTarget());
    const { said, isContradicted } = directionOf(row);
    if (said && isContradicted) report(row, "better", rowFaults.wrongWayToTarget(said));
    const code = stage.codes[row]!;
    if (code !== 0) rowsOf.set(code, [...(rowsOf.get(code) ?? []), row]);
  }
  for (const [code, its] of rowsOf)
    if (its.length < 2) report(its[0]!, "stage", rowFaults.tooFewKpis(stage.names[code]!, its.length));
};
