/** The leads of the rows that name each event. */
import { isAccepted } from "../workbook/leads";
import type { WorkbookModel } from "../workbook/workbookModel";

export interface LeadsOfEvent {
  all: number;
  accepted: number;
}

/** For each event, by its place; undefined where Activities has no column for leads. */
export function leadsOf(
  workbook: WorkbookModel,
  eventOf: Int32Array,
  events: number,
): LeadsOfEvent[] | undefined {
  const { activities, rows, statuses } = workbook.leads();
  if (!activities.has("drql")) return undefined;
  const found = Array.from({ length: events }, (): LeadsOfEvent => ({ all: 0, accepted: 0 }));
  rows.forEach((row, lead) => {
    const event = found[eventOf[row]!];
    if (!event) return;
    event.all++;
    if (isAccepted(statuses[lead]!)) event.accepted++;
  });
  return found;
}
