/** The DevRel Qualified Leads of an Activities range: which rows are leads, of which kind, and how far each has come. */

import { DRQL_STATUSES, type DrqlKind } from "../definitions/drqls";
import { daysBetween } from "../reading/calendar";
import { isMissing, MISSING } from "../reading/missing";
import { nothingReader } from "../reading/nothingReader";
import { rowCounter } from "../reading/rowCounter";
import { labelBeside } from "../words/labels";
import { nameKey } from "../words/text";
import type { ActivityRows } from "./activityLog";

/** What a lead of a kind that the kinds table does not have counts under. */
export function unknownKind(known: readonly DrqlKind[]): DrqlKind {
  return {
    kind: labelBeside(
      "unknown",
      known.map(({ kind }) => kind),
    ),
    team: labelBeside(
      "unknown",
      known.map(({ team }) => team),
    ),
  };
}

/** The status of a lead whose cell says something else than a status. */
export const UNREAD = -1;

const ACCEPTED = DRQL_STATUSES.indexOf("Accepted");
const ACTED_ON = DRQL_STATUSES.indexOf("Acted on");

/** Whether a lead of that status was accepted, declined or acted on. */
export function isAnswered(status: number): boolean {
  return status >= ACCEPTED;
}

/** Whether a lead of that status was accepted, as one that was acted on had been. */
export function isAccepted(status: number): boolean {
  return status === ACCEPTED || status === ACTED_ON;
}

/** The leads in the order of their rows, side by side in columns. */
export interface Leads {
  /** The range that they stand in. */
  activities: ActivityRows;
  /** Rows below the header. */
  rows: number[];
  /** Local times. */
  dates: number[];
  /** Indexes in `kinds`. */
  kindOf: number[];
  /** Indexes in DRQL_STATUSES, UNREAD for a word that is none of them. */
  statuses: number[];
  /** From passed on to answered on; NaN where these are not two dates in that order. */
  daysToAnswer: number[];
  /** The kinds table, and last of all what the unknown count under. */
  kinds: readonly DrqlKind[];
}

/** The leads of a range: rows that count and have a DRQL kind. A blank status means identified. */
export function readLeads(activities: ActivityRows, known: readonly DrqlKind[]): Leads {
  const kinds = [...known, unknownKind(known)];
  const leads: Leads = { activities, rows: [], dates: [], kindOf: [], statuses: [], daysToAnswer: [], kinds };
  const { grid, header } = activities;
  const place = activities.place("drql");
  if (place === undefined) return leads;
  const kindIn = kindReader(activities, place, known);
  const isCounted = rowCounter(activities, "date");
  const dateAt = activities.numericReader("date");
  const statusAt = statusReader(activities);
  const passedOn = activities.numericReader("passedOn");
  const answeredOn = activities.numericReader("answeredOn");
  const first = header.row + 1;
  for (let at = first; at < grid.length; at++) {
    const cells = grid[at]!;
    if (cells[place] === "") continue;
    const row = at - first;
    const kind = kindIn(row);
    if (kind < 0 || !isCounted(row)) continue;
    const date = dateAt(row);
    if (isMissing(date)) continue;
    const answered = answeredOn(row);
    const days = isMissing(answered) ? MISSING : daysBetween(passedOn(row), answered);
    leads.rows.push(row);
    leads.dates.push(date);
    leads.kindOf.push(kind);
    leads.statuses.push(statusAt(row));
    leads.daysToAnswer.push(days >= 0 ? days : MISSING);
  }
  return leads;
}

/** Reads the status of a row: only a cell that says nothing means identified. */
function statusReader(activities: ActivityRows): (row: number) => number {
  const place = activities.place("status");
  const read = activities.numericReader("status");
  const saysNothing = nothingReader(activities.table.columns.status, activities.zone);
  return (row) => {
    const status = read(row);
    if (!isMissing(status)) return status;
    return place === undefined || saysNothing(activities.cell(row, place)) ? IDENTIFIED : UNREAD;
  };
}

const IDENTIFIED = DRQL_STATUSES.indexOf("Identified");

/** Reads the DRQL cell of a row as the index of its kind, which is the length of the table for an unknown one, and -1 for none. */
function kindReader(
  activities: ActivityRows,
  place: number,
  known: readonly DrqlKind[],
): (row: number) => number {
  const indexes = new Map(known.map(({ kind }, index) => [nameKey(kind), index]));
  const texts = activities.textReader(place);
  /** By the code of a text; 0 is that of nothing. */
  const kindOf = [-1];
  return (row) => {
    const code = texts.at(row);
    kindOf[code] ??= indexes.get(texts.keys[code]!) ?? known.length;
    return kindOf[code]!;
  };
}
