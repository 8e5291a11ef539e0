/** The Event returns page: what each event cost and brought, in the reporting period, by type and over all. */

import type { EventReturns } from "../events/eventReturns";
import { events } from "../events/eventsFunction";
import type { EventReturn } from "../events/summedEvents";
import { unreadSentences } from "../problems/unreadSentences";
import { counted } from "../words/text";
import type { Shown } from "./asking";
import { eventColumns } from "./eventColumns";
import { layout, type PageLayout, type Placed } from "./layout";
import { asOptions, daysText } from "./periodPair";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";
import { worthTheirMoney } from "./worthTheirMoney";

/** The latest ones are listed. */
const MOST_EVENTS = 40;

const READS = ["Events", "Activities", "Journey", "Contacts"];

export const eventReturnsPage: SummaryPage = {
  name: "Event returns",
  reads: READS,
  draw(summary) {
    const { ask, input } = summary;
    const page = layout("Event returns", input.zone, []);
    top(page, "Event returns", summary, READS);
    page.say(
      "Contacts met are those named in a row of Activities together with the event; moved on is who got to a later stage within 90 days after it.",
      "Somebody met at two events counts at each of them, and once in the total.",
    );
    page.section("In the reporting period", () => {
      const { now } = summary.period();
      const shown = ask(events, asOptions(now));
      for (const value of worthTheirMoney(shown.found.rows).told) page.put({ value, look: "strong" });
      page.say(`${input.period}: ${daysText(now)}.`, ...howCounted(shown.found));
      page.table({ ...shown, columns: eventColumns(shown.columns) });
    });
    page.section("All events, the latest first", () => all(page, ask(events)));
    page.section("By type", () => {
      const shown = ask(events, "by=Type");
      page.say(...howCounted(shown.found));
      page.table({ ...shown, columns: eventColumns(shown.columns) });
    });
    return page.page();
  },
};

/** What to know of the costs, where some are not known. */
function howCounted({ total }: EventReturns): string[] {
  const without = total.events - total.paidFor.events;
  return without > 0 ? [unreadSentences.withoutCost({ without, of: total.events })] : [];
}

function all(page: PageLayout, shown: Shown<EventReturns, EventReturn>): void {
  const { rows, total } = shown.found;
  for (const value of worthTheirMoney(rows).told) page.put({ value, look: "strong" });
  page.say(...howCounted(shown.found));
  const latest = [...rows].reverse().slice(0, MOST_EVENTS);
  const table = page.table({ ...shown, columns: eventColumns(shown.columns), rows: [...latest, total] });
  const more = rows.length - latest.length;
  if (more > 0)
    page.say(`${counted(more, "earlier event is", "earlier events are")} not listed; the total has them.`);
  const withoutTotal: Placed = { ...table, rows: table.rows - 1 };
  page.chart("bar", "Cost of each contact met", withoutTotal, "Event", "Cost per contact");
}
