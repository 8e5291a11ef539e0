/** DEVREL_CHECK: every problem of a tab. */

import { journey, kinds } from "../functions/ranges";
import { optional, range, sheetFunction, word } from "../functions/sheetFunction";
import { callErrors } from "../problems/callErrors";
import { withoutExamples } from "../reading/exampleRows";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { counted, headerKey } from "../words/text";
import { readJourney } from "../workbook/journeyPlan";
import { readKinds } from "../workbook/leadKinds";
import { checkTable } from "./checkTable";
import { countRows } from "./countRows";

export const check = sheetFunction({
  name: "DEVREL_CHECK",
  about:
    "Every problem of a tab: cells that cannot be read, rows that do not count and why, duplicates, and how to mend each.",
  params: [
    range("range", "The tab to check, header row included.", "Activities!A:P"),
    word("table", `Which table it is: ${TABLES.map(({ name }) => name).join(", ")}.`, "Activities"),
    optional(journey),
    optional(kinds),
  ],
  returns: "A table: Row, Column, Value, Problem, How to mend it.",
  examples: [
    {
      call: '=DEVREL_CHECK(Activities!A:P, "Activities")',
      gives: "13 | Date | 03/04/2025 | “03/04/2025” is text that could be 2025-04-03 or 2025-03-04.",
    },
  ],
  run({ range, table, journey, kinds }, zone) {
    const known: readonly DeclaredTab[] = TABLES;
    const chosen = known.find(({ name }) => headerKey(name) === headerKey(table));
    if (!chosen)
      throw callErrors.unknownTable(
        table,
        known.map(({ name }) => name),
      );
    const surroundings = { plan: journey && readJourney(journey, zone), kinds: readKinds(kinds, zone) };
    const own = { table: chosen, grid: withoutExamples(chosen, range) };
    const { rows, problems } = checkTable(own, surroundings, zone, { harmless: false });
    const header = ["Row", "Column", "Value", "Problem", "How to mend it"];
    if (problems.length === 0) {
      const { counted: those, leftOut } = countRows(rows);
      return [header, ["", "", "", `No problems in ${counted(those + leftOut, "row")}.`, ""]];
    }
    return [
      header,
      ...problems.map(({ row, column, value, problem, mend }) => [row, column, value, problem, mend]),
    ];
  },
});
