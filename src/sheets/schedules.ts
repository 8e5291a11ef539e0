/** The port to what runs by the clock: one schedule per person and spreadsheet. */
import type { Weekday } from "../reading/calendar";

/** When to run; hours and days are those of the spreadsheet's time zone. */
export type When =
  | { every: "hour" }
  | { every: "day"; hour: number }
  | { every: "week"; day: Weekday; hour: number };

export interface Schedules {
  /** A text that tells the person who runs this from others; it says nothing about them. */
  person(): string;
  /** Whether this person has a schedule here. */
  isSet(): boolean;
  /** Has the top-level function of that name run; takes the place of what this person had. */
  set(handler: string, when: When): void;
  /** Takes this person's schedule away, as far as they allow. */
  stop(): void;
  /** When this person's schedule last ran without a spreadsheet, in milliseconds since 1970 UTC; 0 for never. */
  ranWithoutSpreadsheet(): number;
  /** Whether this person allows the add-on to run by the clock. */
  isAllowed(): boolean;
}
