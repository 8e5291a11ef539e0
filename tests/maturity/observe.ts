/** Asks DEVREL_MATURITY_OBSERVED about tiny tabs. */
import { askTable } from "../functions/ask";

/** A row by its headers. */
export type Cells = Record<string, unknown>;
export interface Tabs {
  activities?: Cells[];
  events?: Cells[];
  contacts?: Cells[];
  options?: unknown;
}

export const ACTIVITIES = ["Date", "Activity", "Contact", "Team", "Event", "DRQL", "DRQL status"];
export const DAY = "2025-06-15";
/** Work that shows nothing, so that the tab is never empty. */
export const PLANNING = { Date: DAY, Activity: "Planning" };

/** A tab with these headers. */
export const tab = (headers: string[], rows: Cells[]) => [
  headers,
  ...rows.map((row) => headers.map((header) => row[header] ?? "")),
];
/** So many rows. */
export const repeat = (count: number, row: (index: number) => Cells) =>
  Array.from({ length: count }, (_, index) => row(index));

/** Found, needed and observed of every practice, as text. */
export function observe({ activities = [], events, contacts, options = "" }: Tabs) {
  const rows = askTable("DEVREL_MATURITY_OBSERVED", [
    tab(ACTIVITIES, [PLANNING, ...activities.map((row) => ({ Date: DAY, ...row }))]),
    "",
    events ? tab(["Event", "Start", "Cost", "Status"], events) : "",
    contacts ? tab(["Contact", "Partner", "Internal"], contacts) : "",
    "",
    options,
  ]);
  return new Map(
    rows
      .slice(1)
      .map(([practice, , measure, found, needed, observed]) => [
        practice,
        { measure, found, needed, observed },
      ]),
  );
}
/** How much of a practice is found. */
export const foundOf = (practice: string, tabs: Tabs) => observe(tabs).get(practice)?.found;
