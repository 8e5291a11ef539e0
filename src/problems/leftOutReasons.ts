/** The sentences on why a row of a file that is brought in gives nothing, or less than others: the reason that rows share, and what it is in a row's case. */
import { counted, listed, quoted } from "../words/text";

export interface Reason {
  why: string;
  detail?: string | undefined;
}

export const leftOutReasons = {
  /** Of a test of the recipe: its own words, and what the cell says. */
  asTheFileSays: (why: string, says: string): Reason => ({
    why,
    detail: says === "" ? undefined : quoted(says),
  }),
  nothingIn: (column: string, headers: readonly string[]): Reason => ({
    why:
      headers.length === 0
        ? `There is no ${column}`
        : `There is no ${column}, as nothing stands in ${listed(headers.map(quoted), "or")}`,
  }),
  unreadable: (header: string, detail: string): Reason => ({
    why: `${quoted(header)} cannot be read`,
    detail,
  }),
  leftEmpty: (column: string, detail: string): Reason => ({ why: `${column} stays empty`, detail }),
  again: (): Reason => ({ why: "The same entry stands in the file already" }),
  otherName: (address: string, first: string): Reason => ({
    why: "Two people cannot share one address",
    detail: `${quoted(address)} stands for ${quoted(first)} already`,
  }),
  /** A sentence of its own, without a word on who they are. */
  forgotten: (entries: number): string =>
    `Left out: ${counted(entries, "entry", "entries")} of people who are to stay forgotten, at their own wish.`,
};
