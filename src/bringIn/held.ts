/** What a workbook holds already, as far as bringing in has to know. It may travel as JSON. */

export interface HeldContact {
  /** Every id of the row, its own first. */
  readonly ids: readonly string[];
  /** What else the row says, by our names of the columns; only what is filled. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Held {
  readonly contacts: readonly HeldContact[];
  /** Names and days, such as 2025-07-11; "" where the day cannot be read. */
  readonly events: readonly { readonly event: string; readonly day: string }[];
  /** Those to many, each by its `mailingKeys`. */
  readonly emails: readonly string[];
  /** Keys that were dealt with before: rows that are there, were there, or were known. */
  readonly keys: readonly string[];
}

export const HOLDS_NOTHING: Held = { contacts: [], events: [], emails: [], keys: [] };
