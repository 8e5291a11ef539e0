/** The DRQLs page: who got how many leads, what became of them, and which have waited longest for an answer. */

import { cellName } from "../../notation/a1";
import { DRQL_STATUSES } from "../definitions/drqls";
import { count, date, text } from "../functions/resultColumns";
import { drql } from "../leads/drqlFunction";
import type { DrqlRow } from "../leads/leadCounts";
import type { DrqlTally } from "../leads/tally";
import { unreadSentences } from "../problems/unreadSentences";
import { DAY, dateText, startOfDay } from "../reading/calendar";
import { monthsBack } from "../reading/calendarPeriod";
import { readText } from "../reading/cells/cellText";
import { ACTIVITIES } from "../tabs/activities";
import { counted } from "../words/text";
import { isAnswered, UNREAD } from "../workbook/leads";
import type { Shown } from "./asking";
import { roomForText } from "./columnWidths";
import { layout, type PageLayout, type Placed } from "./layout";
import { asOptions, daysText } from "./periodPair";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { isUntold, whereTold } from "./toldRates";
import { top } from "./top";

const MOST_WAITING = 10;

const READS = ["Activities", "DRQL kinds"];

export const drqlPage: SummaryPage = {
  name: "DRQLs",
  reads: READS,
  draw(summary) {
    const { ask, input } = summary;
    const page = layout("DRQLs", input.zone, []);
    top(page, "DevRel Qualified Leads", summary, READS);
    page.say(
      "Developers introduced to another team. These are relationships, not revenue: say “influenced”.",
    );

    page.section("In the reporting period, by team", () => {
      const { now } = summary.period();
      const shown = ask(drql, asOptions(now));
      page.say(`${input.period}: ${daysText(now)}.`);
      byTeam(page, shown);
    });
    page.section("So far, by team", () => {
      const shown = ask(drql);
      const table = byTeam(page, shown);
      const teams = { ...table, rows: table.rows - 1 };
      page.chart("bar", "Leads by team so far", teams, shown.found.title, "Total");
    });
    page.section("Longest without an answer", () => waiting(page, summary));
    page.section("By month and team", () => {
      const { to } = summary.period().now;
      const { found, call, unread } = ask(drql, `period=month; from=${dateText(monthsBack(to, 11))}`);
      const months = found.periods!.map((_, month) => month);
      const table = page.table<number>({
        columns: [
          text("Month", (month) => found.periods![month]),
          ...[...found.rows, found.total].map(({ group, byPeriod }) =>
            count<number>(group, (month) => byPeriod[month]),
          ),
        ],
        rows: months,
        call,
        unread,
      });
      page.chart("column", "Leads each month", table, "Month", found.total.group);
    });
    return page.page();
  },
};

/** The tally, how leads ended before their single statuses, with the rates of those rows alone of whose leads at least half have a status that can be read. */
function byTeam(page: PageLayout, shown: Shown<DrqlTally, DrqlRow>): Placed {
  const [team, ...others] = shown.columns.map((column) =>
    column.holds === "rate" ? whereTold(column) : column,
  );
  const ends = others.findIndex(({ title }) => title === "Total");
  const columns = [team!, ...others.slice(ends), ...others.slice(0, ends)];
  const table = page.table({ ...shown, columns });
  if (shown.rows.some(isUntold)) page.say(unreadSentences.someRatesLeftBlank());
  return table;
}

/** Whether a lead of that status waits for an answer; one whose status cannot be read may have it. */
function isOpen(status: number): boolean {
  return status !== UNREAD && !isAnswered(status);
}

/** Leads that were neither accepted, declined nor acted on, oldest first, each linked to its row. */
function waiting(page: PageLayout, { workbook, period }: Summary): void {
  const leads = workbook.leads();
  const { to } = period().now;
  const open = leads.rows.flatMap((_, lead) => (isOpen(leads.statuses[lead]!) ? [lead] : []));
  open.sort((a, b) => leads.dates[a]! - leads.dates[b]!);
  if (open.length === 0) {
    page.say(leads.rows.length === 0 ? "There are no leads yet." : "None: every lead has an answer.");
    return;
  }
  page.say(
    `${counted(open.length, "lead has", "leads have")} no answer yet${open.length > MOST_WAITING ? `, the oldest ${MOST_WAITING} of them here` : ""}. Days are counted up to ${dateText(to)}.`,
  );
  const { activities } = leads;
  const contact = activities.place("contact");
  const since = (lead: number) => startOfDay(leads.dates[lead]!);
  const column = activities.place("date")! + 1;
  const rowOf = (lead: number) => activities.rowNumber(leads.rows[lead]!);
  page.table<number>({
    columns: [
      text("Contact", (lead) =>
        contact === undefined ? "" : readText(activities.cell(leads.rows[lead]!, contact), workbook.zone),
      ),
      ...roomForText(1),
      text("Kind", (lead) => leads.kinds[leads.kindOf[lead]!]!.kind),
      text("Status", (lead) => DRQL_STATUSES[leads.statuses[lead]!]),
      text("Team", (lead) => leads.kinds[leads.kindOf[lead]!]!.team),
      date("Since", since),
      count("Days", (lead) => Math.max(0, (to - since(lead)) / DAY)),
      {
        ...text<number>("Row", (lead) => cellName(rowOf(lead), column)),
        look: () => "link",
        link: (lead) => ({ table: ACTIVITIES.name, row: rowOf(lead), column }),
      },
    ],
    rows: open.slice(0, MOST_WAITING),
  });
}
