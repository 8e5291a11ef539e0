/** A slow second opinion on people, the mix and the community: plain loops over rows of text, and nothing of the product's own code. */
import type { Grid } from "../functions/nonsense";
import { dayOf, periodOf } from "../workbook/oracleCalendar";
import type { Tabs } from "./randomTabs";

export type Row = Record<string, string>;

/** One row of Activities, or one milestone. */
export interface Did {
  time: number;
  activity: string;
  /** The developers that it names, colleagues left out. */
  people: string[];
  /** Whether it names colleagues alone. */
  onlyColleagues: boolean;
  step: Row | undefined;
  row: Row | undefined;
}

const NOTHING = ["", "n/a", "none", "-"];
const key = (text: string) => text.trim().toLowerCase();

export function rowsOf(grid: Grid): Row[] {
  const [header = [], ...body] = grid;
  return body.map((cells) =>
    Object.fromEntries(header.map((title, at) => [String(title), String(cells[at] ?? "")])),
  );
}

/** Local time; NaN where the text names no day. */
export function timeOf(text = ""): number {
  const parts = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(text);
  return parts ? Date.parse(`${parts[1]}T${parts[2] ?? "00:00"}Z`) : Number.NaN;
}

/** 2025-03 is 2025 × 12 + 2. */
export const monthOf = (time: number) => periodOf(dayOf(time), "month");

/** The person behind an id. */
export function whoIs(contacts: readonly Row[]): (id: string) => string {
  return (id) => contacts.find((row) => key(row["Also known as"]!) === key(id))?.Contact ?? key(id);
}

export const colleagues = (contacts: readonly Row[]) =>
  contacts.filter((row) => row.Internal === "yes").map((row) => row.Contact!);

/** All that happened and counts. */
export function whatHappened({
  activities,
  journey,
  contacts,
}: Pick<Tabs, "activities" | "journey"> & { contacts?: Grid }): Did[] {
  const steps = rowsOf(journey);
  const known = contacts ? rowsOf(contacts) : [];
  const person = whoIs(known);
  const stepOf = (name: string) => steps.find((step) => key(step.Activity!) === key(name));
  const did: Did[] = [];
  for (const row of rowsOf(activities)) {
    const time = timeOf(row.Date);
    if (Number.isNaN(time) || row.Activity === "") continue;
    const named = [...new Set(row.Contact!.split(/[;\n]/).map(key).filter(Boolean).map(person))];
    const people = named.filter((each) => !colleagues(known).includes(each));
    did.push({
      time,
      activity: row.Activity!,
      people,
      onlyColleagues: named.length > 0 && people.length === 0,
      step: stepOf(row.Activity!),
      row,
    });
  }
  for (const row of known) {
    const time = timeOf(row.Joined);
    if (Number.isNaN(time) || row.Internal === "yes") continue;
    did.push({
      time,
      activity: "Joined",
      people: [row.Contact!],
      onlyColleagues: false,
      step: stepOf("Joined"),
      row: undefined,
    });
  }
  return did;
}

/** The latest of some times, unless it lies more than a year behind the one before, and there are five or more. */
export function latestOf(times: readonly number[]): number {
  const sorted = times.filter((time) => !Number.isNaN(time)).sort((a, b) => b - a);
  const [last = Number.NEGATIVE_INFINITY, before = last] = sorted;
  return sorted.length >= 5 && dayOf(last) - dayOf(before) > 366 ? before : last;
}

/** The latest date of rows, milestones and events, each looked at by itself. */
export function latestDay(did: readonly Did[], starts: readonly number[] = []): number {
  const rows = did.filter(({ row }) => row).map(({ time }) => time);
  const milestones = did.filter(({ row }) => !row).map(({ time }) => time);
  return dayOf(Math.max(latestOf(rows), latestOf(milestones), latestOf(starts)));
}

export const isNothing = (text: string) => NOTHING.includes(key(text));
