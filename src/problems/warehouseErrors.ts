/** The sentences for a warehouse's project that cannot be written or compiled. */
import { counted, listed, quoted } from "../words/text";
import { LedgerError, type Problem } from "./problem";

export const warehouseErrors = {
  missingColumn: (
    table: string,
    { title, aliases }: { title: string; aliases: readonly string[] },
    headers: readonly string[],
  ) =>
    new LedgerError(
      `The table ${table} needs a column ${listed([title, ...aliases], "or")}. Its columns are: ${listed(headers)}. Add it to includes/workbook.js, in the order of the table's columns.`,
    ),
  twoColumns: (table: string, field: string) =>
    new LedgerError(
      `The table ${table} has two columns called ${field}. Give one of them another header in the sheet, or another name in includes/workbook.js.`,
    ),
  noTable: (result: string, table: string) =>
    new LedgerError(
      `${result} reads the table ${table}, which this project does not have. Add it to includes/workbook.js, or delete definitions/results/${result}.sqlx.`,
    ),
  notAZone: (variable: string, name: string) =>
    new LedgerError(
      `The variable ${variable} is ${quoted(name)}, which is no time zone. Write the one of your spreadsheet (File > Settings), such as Europe/Berlin.`,
    ),
  unreadTab: (tab: string, [first, ...more]: readonly Problem[]) => {
    const { row, column, problem, mend } = first!;
    const others = more.length > 0 ? ` ${counted(more.length, "more problem")} after it.` : "";
    return new LedgerError(`${tab}, row ${row}, ${column}: ${problem} ${mend}${others}`);
  },
  unreadFile: (file: string, reason: string) =>
    new LedgerError(`The file ${quoted(file)} cannot be read: ${reason}.`),
  noTabs: (folder: string, files: readonly string[]) =>
    new LedgerError(`The folder ${quoted(folder)} holds none of ${listed(files, "or")}.`),
  misused: (reason: string, use: string) => new LedgerError(`${reason}\n${use}`),
};
