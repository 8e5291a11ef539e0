/** Asks DEVREL_CHECK about small tabs. */
import { askTable } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

type Tab = string | readonly (readonly unknown[])[];

/** What the journey knows where a test is about something else. */
const TALK = "Activity | Stage\nTalk | Awareness";

/**
 * Every problem as `row column: value: problem`, of a tab in the notation with `|` between cells. The journey knows the activity
 * Talk unless another is given; "" stands for the built-in one.
 */
export function problemsOf(table: string, tab: Tab, journey?: string, kinds?: string): string[] {
  return problemRows(table, tab, journey, kinds).map(
    ([row, column, value, problem]) => `${row} ${column}: ${value}: ${problem}`,
  );
}

/** The cells of every problem: row, column, value, problem, how to mend it. */
export function problemRows(
  table: string,
  tab: Tab,
  journey = TALK,
  kinds?: string,
  events?: string,
): string[][] {
  const range = typeof tab === "string" ? tableGrid(tab) : tab;
  const args = [
    range,
    table,
    journey ? tableGrid(journey) : "",
    kinds ? tableGrid(kinds) : "",
    events ? tableGrid(events) : "",
  ];
  return askTable("DEVREL_CHECK", args).slice(1);
}
