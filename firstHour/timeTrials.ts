/** Dates, times and time zones. */
import { dateText, startOf } from "../src/reading/calendar";
import { timeText } from "../src/reading/cells/date";
import { zone } from "../src/reading/zone";
import { type TrialSubject, told } from "./trial";

const MINUTE = 60_000;

export const TIME_TRIALS: TrialSubject = {
  subject: "Time",
  trials: [
    {
      tried: "The day 2025-03-14 typed into a cell, and read",
      expected: "2025-03-14",
      restsOn: "Every date that people type",
      run: (scratch) => {
        const cell = scratch.fresh().getRange(1, 1);
        cell.setValue("2025-03-14");
        return told(cell.getValues()[0]![0], scratch);
      },
    },
    {
      tried: "Days on which clocks change, and a time, written as dates and read",
      expected: "2025-03-30, 2025-10-26, 2025-07-01 14:30",
      restsOn: "Dates that Check data, Bring in and the summaries write",
      run: (scratch) => {
        const half = (14 * 60 + 30) * MINUTE;
        const locals = [startOf(2025, 3, 30), startOf(2025, 10, 26), startOf(2025, 7, 1) + half];
        const cells = scratch.fresh().getRange(1, 1, 3, 1);
        cells.setValues(locals.map((local) => [scratch.zone.date(local)]));
        return cells
          .getValues()
          .map(([value]) => told(value, scratch))
          .join(", ");
      },
    },
    {
      tried: "The time 14:30 without a day typed into a cell, and read",
      expected: "14:30",
      restsOn: "Telling a time without a day from a date",
      run: (scratch) => {
        const cell = scratch.fresh().getRange(1, 1);
        cell.setValue("14:30");
        const value: unknown = cell.getValues()[0]![0];
        return typeof value === "object" ? timeText(value as Date, scratch.zone) : String(value);
      },
    },
    {
      tried: "Midnight of 1 July 2025 in London’s winter time, told in Kolkata, St John’s and Chatham",
      expected: "2025-07-01 05:30, 2025-06-30 21:30, 2025-07-01 12:45",
      restsOn: "Everything: time zones come from the script’s own calendar",
      run: () =>
        ["Asia/Kolkata", "America/St_Johns", "Pacific/Chatham"]
          .map((name) => dateText(zone(name).local(Date.UTC(2025, 6, 1))))
          .join(", "),
    },
  ],
};
