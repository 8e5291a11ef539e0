/** The DevRel Qualified Leads of an Activities range: which rows are leads, of which kind, and how far each has come. */
import { DAY } from "../calendar";
import type { DrqlKind } from "../definitions/drql";
import type { ACTIVITIES } from "../tables/activities";
import { isMissing, MISSING } from "../tables/missing";
import type { Rows } from "../tables/rows";
import { nameKey } from "../text";

/** What a lead of a kind that the kinds table does not have counts under. */
export const UNKNOWN: DrqlKind = { kind: "(unknown)", team: "(unknown)" };

/** The leads in the order of their rows, side by side in columns. */
export interface Leads {
  /** Rows below the header. */
  rows: number[];
  /** Local times. */
  dates: number[];
  /** Indexes in `kinds`. */
  kindOf: number[];
  /** Indexes in DRQL_STATUSES. */
  statuses: number[];
  /** From passed on to answered on; NaN where these are not two dates in that order. */
  daysToAnswer: number[];
  /** The kinds table, and last of all UNKNOWN. */
  kinds: readonly DrqlKind[];
}

/** The leads of a range that count: dated rows with an activity and a DRQL kind. A blank status means identified. */
export function readLeads(rows: Rows<typeof ACTIVITIES.columns>, known: readonly DrqlKind[]): Leads {
  const kinds = [...known, UNKNOWN];
  const leads: Leads = { rows: [], dates: [], kindOf: [], statuses: [], daysToAnswer: [], kinds };
  const { grid, header } = rows;
  const place = header.places.drql;
  if (place === undefined) return leads;
  const indexes = new Map(known.map(({ kind }, index) => [nameKey(kind), index]));
  const drql = rows.textReader(place);
  const activity = rows.textReader(header.places.activity!);
  const dateAt = rows.dateReader("date");
  const statusAt = rows.choiceReader("status");
  const passedOn = rows.dateReader("passedOn");
  const answeredOn = rows.dateReader("answeredOn");
  const first = header.row + 1;
  for (let at = first; at < grid.length; at++) {
    if (grid[at]![place] === "") continue;
    const row = at - first;
    const code = drql.at(row);
    if (code === 0 || activity.at(row) === 0) continue;
    const date = dateAt(row);
    if (isMissing(date)) continue;
    const days = (answeredOn(row) - passedOn(row)) / DAY;
    leads.rows.push(row);
    leads.dates.push(date);
    leads.kindOf.push(indexes.get(drql.keys[code]!) ?? known.length);
    leads.statuses.push(statusAt(row) || 0);
    leads.daysToAnswer.push(days >= 0 ? days : MISSING);
  }
  return leads;
}
