/** The DevRel Qualified Leads of an Activities range: which rows are leads, of which kind, and how far each has come. */
import { DAY } from "../calendar";
import type { DrqlKind } from "../definitions/drql";
import type { ACTIVITIES } from "../tables/activities";
import { isMissing } from "../tables/missing";
import type { Rows } from "../tables/rows";
import { nameKey } from "../text";

/** What a lead of a kind that the kinds table does not have counts under. */
export const UNKNOWN = "(unknown)";

/** One lead, as its row tells it. */
export interface Lead {
  row: number;
  date: number;
  kind: string;
  team: string;
  status: number;
  daysToAnswer: number | undefined;
}

/** The leads of a range that count: dated rows with an activity and a DRQL kind. A blank status means identified. */
export function readLeads(rows: Rows<typeof ACTIVITIES.columns>, kinds: readonly DrqlKind[]): Lead[] {
  const known = new Map(kinds.map((kind) => [nameKey(kind.kind), kind]));
  const place = rows.header.places.drql;
  if (place === undefined) return [];
  const drql = rows.textReader(place);
  const activity = rows.textReader(rows.header.places.activity!);
  const dateAt = rows.dateReader("date");
  const statusAt = rows.choiceReader("status");
  const passedOn = rows.dateReader("passedOn");
  const answeredOn = rows.dateReader("answeredOn");
  const leads: Lead[] = [];
  for (let row = 0; row < rows.count; row++) {
    const code = rows.cell(row, place) === "" ? 0 : drql.at(row);
    if (code === 0 || activity.at(row) === 0) continue;
    const date = dateAt(row);
    if (isMissing(date)) continue;
    const kind = known.get(drql.keys[code]!);
    const days = (answeredOn(row) - passedOn(row)) / DAY;
    leads.push({
      row,
      date,
      kind: kind?.kind ?? UNKNOWN,
      team: kind?.team ?? UNKNOWN,
      status: statusAt(row) || 0,
      daysToAnswer: days >= 0 ? days : undefined,
    });
  }
  return leads;
}
