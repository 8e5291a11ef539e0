/** The sentences for tabs from which no figure takes a row: what they are instead, or what they lack. */
import { listed, quoted } from "../words/text";

export const unusedReasons = {
  empty: () => "Empty.",
  summary: (page: string) => `The summary ${page}, which Refresh writes.`,
  byHand: () => "You said in Set up that it is not used.",
  figures: () => "Shows figures of ours; no rows are read from it.",
  noHeaders: () => "No table: no row has two headers or more.",
  isExport: (about: string) =>
    `This is ${about}. Bring in takes its rows, and the tab stays as it is. Match it only if it is to be read as it stands.`,
  givesNothing: (about: string, remarks: readonly string[]) => [`This is ${about}.`, ...remarks].join(" "),
  taken: (table: string, tab: string) =>
    `Could be ${table} too, but only one tab can, and ${quoted(tab)} is. Match your tabs to choose the other one.`,
  lacksColumn: (table: string, columns: readonly string[]) =>
    `Looks like ${table}, but no header says ${listed(columns, "or")}. Match it to say which one does.`,
  unknownHeaders: (headers: readonly string[]) =>
    `Its headers, such as ${listed(headers.map(quoted))}, are not those of a tab we know. Match it if its rows should count.`,
};
