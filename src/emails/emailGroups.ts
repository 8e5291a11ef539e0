/** The option `by` of DEVREL_EMAILS: which group each e-mail belongs to. */
import { HOUR, isWholeDay, startOfDay, WEEKDAYS, weekdayOf } from "../reading/calendar";
import type { Rows } from "../reading/rows";
import type { EMAILS } from "../tabs/emails";
import { headerKey } from "../words/text";
import { byColumn, valueNames } from "../workbook/byColumn";

export type EmailRows = Rows<typeof EMAILS.columns>;

/** Groups of e-mails by a number. */
export interface EmailGroups {
  title: string;
  /** Whether groups stand in the order of their numbers, as hours do; else by size or name. */
  isInOrder: boolean;
  groupOf(row: number): number;
  name(group: number): string;
}

/** Behind the last hour: e-mails of which only the day is known. */
const NO_TIME = 24;

/** @throws LedgerError for a column that is not there */
export function emailGroups(rows: EmailRows, by = "Subject"): EmailGroups {
  const key = headerKey(by);
  if (key === "weekday") return byWeekday(rows);
  if (key === "hour") return byHour(rows);
  const { title, place } = byColumn(by, [rows]);
  const values = rows.textsAt(place);
  return { title, isInOrder: false, groupOf: (row) => values.codes[row]!, name: valueNames(values) };
}

function byWeekday(rows: EmailRows): EmailGroups {
  const sent = rows.dates("sent");
  return {
    title: "Weekday",
    isInOrder: true,
    groupOf: (row) => weekdayOf(sent[row]!),
    name: (group) => WEEKDAYS[group]!,
  };
}

function byHour(rows: EmailRows): EmailGroups {
  const sent = rows.dates("sent");
  return {
    title: "Hour",
    isInOrder: true,
    groupOf: (row) => {
      const local = sent[row]!;
      return isWholeDay(local) ? NO_TIME : Math.floor((local - startOfDay(local)) / HOUR);
    },
    name: (group) => (group === NO_TIME ? "(no time)" : `${String(group).padStart(2, "0")}:00`),
  };
}
