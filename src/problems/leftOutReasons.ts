/** The sentences on why a row of a file that is brought in gives nothing, or less than others. */
import { listed, quoted } from "../words/text";

export const leftOutReasons = {
  /** Of a test of the recipe: its own words, and what the cell says. */
  asTheFileSays: (why: string, says: string) => (says === "" ? why : `${why}: ${quoted(says)}`),
  nothingIn: (column: string, headers: readonly string[]) =>
    headers.length === 0
      ? `There is no ${column}`
      : `There is no ${column}: nothing stands in ${listed(headers.map(quoted), "or")}`,
  unreadable: (header: string, problem: string) => `${header} cannot be read: ${problem}`,
  leftEmpty: (column: string, problem: string) => `${column} stays empty: ${problem}`,
  again: () => "The same entry stands in the file already",
  otherName: (address: string, first: string) =>
    `${quoted(address)} stands for ${quoted(first)} already, and two people cannot share one address`,
  forgotten: () => "This person was forgotten for good",
};
