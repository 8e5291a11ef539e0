/** The DRQLs page: who got how many leads, what became of them, and which have waited longest for an answer. */

import { cellName } from "../../notation/a1";
import { DRQL_STATUSES } from "../definitions/drqls";
import { DAY, dateText, startOfDay } from "../reading/calendar";
import { readText } from "../reading/cells/cellText";
import { ACTIVITIES } from "../tabs/activities";
import { counted } from "../words/text";
import { monthsBack } from "./funnelPage";
import { as, beforeText, type Layout, layout } from "./layout";
import type { Page, PageCell } from "./page";
import { asOptions, daysText } from "./periodPair";
import type { Summary } from "./summary";
import { top } from "./top";

const MOST_WAITING = 10;
/** From this status on, a lead has an answer. */
const ACCEPTED = DRQL_STATUSES.indexOf("Accepted");
const FORMATS = [as.text, ...DRQL_STATUSES.map(() => as.count), as.count, as.rate, as.days];

/** Lays out the DRQLs page. */
export function drqlPage(summary: Summary): Page {
  const { sources, results } = summary;
  const page = layout("DRQLs", [220, 130, 160, 110, 170, 110, 110, 130, 170]);
  top(page, "DevRel Qualified Leads", sources, ["Activities", "DRQL kinds"]);
  page.say("Developers introduced to another team. These are relationships, not revenue: say “influenced”.");

  page.section("In the reporting period, by team", () => {
    const { now } = sources.period();
    const { table, call } = results.drqls(asOptions(now));
    page.say(`${sources.input.period}: ${daysText(now)}.`);
    page.table(table, FORMATS, call);
  });
  page.section("So far, by team", () => {
    const { table, call } = results.drqls("");
    const area = page.table(table, FORMATS, call);
    page.chart("bar", "Leads by team so far", { ...area, rows: area.rows - 1 }, [0, 6], as.count);
  });
  page.section("Longest without an answer", () => waiting(page, summary));
  page.section("By month and team", () => {
    const { to } = sources.period().now;
    const { table, call } = results.drqls(`period=month; from=${dateText(monthsBack(to, 11))}`);
    const months = table[0]!.slice(0, -1).map((_, column) => table.map((row) => row[column]));
    months[0]![0] = "Month";
    const area = page.table(months, [as.text, ...table.slice(1).map(() => as.count)], call);
    page.chart("column", "Leads each month", area, [0, table.length - 1], as.count);
  });
  return page.page();
}

/** Leads that were neither accepted, declined nor acted on, oldest first, each linked to its row. */
function waiting(page: Layout, { sources }: Summary): void {
  const rows = sources.rows(ACTIVITIES);
  const { zone } = sources.input;
  const { to } = sources.period().now;
  const leads = sources.leads();
  const open = leads.rows.flatMap((_, lead) => (leads.statuses[lead]! < ACCEPTED ? [lead] : []));
  open.sort((a, b) => leads.dates[a]! - leads.dates[b]!);
  if (open.length === 0) {
    page.say(leads.rows.length === 0 ? "There are no leads yet." : "None: every lead has an answer.");
    return;
  }
  page.say(
    `${counted(open.length, "lead has", "leads have")} no answer yet${open.length > MOST_WAITING ? `, the oldest ${MOST_WAITING} of them here` : ""}. Days are counted up to ${dateText(to)}.`,
  );
  const contact = rows.header.places.contact;
  page.table([["Contact", "Kind", "Team", "Status", "Since", "Days", "Row"]], ["", "", "", "", "0", "0", ""]);
  for (const lead of open.slice(0, MOST_WAITING)) {
    const at = leads.rows[lead]!;
    const { kind, team } = leads.kinds[leads.kindOf[lead]!]!;
    const since = startOfDay(leads.dates[lead]!);
    const row = rows.rowNumber(at);
    const column = rows.header.places.date! + 1;
    const who: PageCell = { value: contact === undefined ? "" : readText(rows.cell(at, contact), zone) };
    page.put(
      who,
      { value: kind },
      { value: team },
      { value: DRQL_STATUSES[leads.statuses[lead]!] },
      { value: zone.date(since), format: as.date },
      { value: Math.max(0, (to - since) / DAY), format: beforeText(as.count) },
      {
        value: cellName(row, column),
        look: "link",
        link: { table: ACTIVITIES.name, row, column },
      },
    );
  }
}
