/** DEVREL_CHECK: every problem of a tab. */
import { events, journey, kinds } from "../functions/ranges";
import { cells, optional, sheetFunction, word } from "../functions/sheetFunction";
import { callErrors } from "../problems/callErrors";
import { withoutExamples } from "../reading/exampleRows";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { headerKey } from "../words/text";
import { readTable } from "../workbook/readTable";
import { checkColumns } from "./checkColumns";
import { checkRows } from "./checkRows";
import { eventNames } from "./surroundings";

export const check = sheetFunction({
  name: "DEVREL_CHECK",
  about:
    "Every problem of a tab: cells that cannot be read, rows that do not count and why, duplicates, and how to mend each.",
  subject: "Your data",
  answers: "What is wrong in my sheet?",
  params: [
    cells("range", "The tab to check, header row included.", "Activities!A:O"),
    word("table", `Which table it is: ${TABLES.map(({ name }) => name).join(", ")}.`, "Activities"),
    optional(journey),
    optional(kinds),
    optional(events),
  ],
  result: checkColumns,
  examples: [
    {
      call: '=DEVREL_CHECK(Activities!A:O, "Activities")',
      gives: "13 | Date | 03/04/2025 | “03/04/2025” is text that could be 2025-04-03 or 2025-03-04.",
    },
  ],
  run({ workbook, range, table }) {
    const known: readonly DeclaredTab[] = TABLES;
    const chosen = known.find(({ name }) => headerKey(name) === headerKey(table));
    if (!chosen)
      throw callErrors.unknownTable(
        table,
        known.map(({ name }) => name),
      );
    const rows = readTable(chosen, withoutExamples(chosen, range), workbook.zone);
    const surroundings = {
      plan: workbook.plan(),
      events: eventNames(workbook),
      kinds: workbook.kinds(),
    };
    return { rows, problems: checkRows(rows, chosen, surroundings, { harmless: false }) };
  },
});
