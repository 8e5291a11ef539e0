/** The Community page: how it grows, who carries it, whether developers come back, and what it made. */
import { community } from "../community/communityFunction";
import type { ResultColumn } from "../functions/resultColumns";
import { people } from "../people/peopleFunction";
import type { PersonStanding } from "../people/standings";
import { dateText } from "../reading/calendar";
import { monthsBack } from "../reading/calendarPeriod";
import { lifecycle } from "../retention/lifecycleFunction";
import type { RetentionRow } from "../retention/retention";
import { retention } from "../retention/retentionFunction";
import { counted } from "../words/text";
import { roomForText } from "./columnWidths";
import { newContacts } from "./figures";
import { columnsNamed, layout, type PageColumn, type PageLayout } from "./layout";
import type { Look } from "./page";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_PEOPLE = 10;
/** Cohorts are shown for so many periods. */
const MOST_PERIODS = 8;
/** The least share of each shade. */
const SHADES: readonly (readonly [share: number, look: Look])[] = [
  [0.5, "shade4"],
  [0.25, "shade3"],
  [0.1, "shade2"],
  [0, "shade1"],
];

const READS = ["Contacts", "Activities", "Journey", "Events"];

export const communityPage: SummaryPage = {
  name: "Community",
  reads: READS,
  draw(summary) {
    const page = layout("Community", summary.input.zone, []);
    top(page, "Community", summary, READS);
    page.say(
      "What contacts do counts here, not what the team does: the Journey tab says which is which (By).",
    );
    const aYear = () => `from=${dateText(monthsBack(summary.period().now.to, 11))}`;
    page.section("Members, and who is active", () => {
      const shown = summary.ask(community, aYear());
      page.say(...newBeside(summary));
      const table = page.table({ ...shown, columns: eventsLast(shown.columns) });
      page.chart("line", "Members and active contacts", table, "Month", "Members", "Active");
    });
    page.section("Do developers come back?", () => comingBack(page, summary, aYear()));
    page.section("Is it growing or fading?", () => {
      const table = page.table(summary.ask(lifecycle, aYear()));
      page.say("Pulse is new and resurrected over dormant: above 1 the community grows.");
      page.chart("column", "New, returning, resurrected and dormant", table, "Month", ...LIVES);
    });
    page.section("Who carries it", () => carriers(page, summary));
    return page.page();
  },
};

/** Why those who are new here are not as many as on the Scorecard. */
function newBeside(summary: Summary): string[] {
  const { value, of } = newContacts(summary.figures());
  const there = value === undefined ? "" : `, ${value.toLocaleString("en-US")} ${of},`;
  return [
    "New are those who joined in the month: by Joined in Contacts, or else by their first activity.",
    `New contacts on the Scorecard${there} are by their first step at a stage, which may be another day.`,
  ];
}

/** What comes first is seen beside an open sidebar. */
function eventsLast<Row>(columns: readonly ResultColumn<Row>[]): ResultColumn<Row>[] {
  const isLast = ({ title }: ResultColumn<Row>) => title === "Events" || title === "Attendees";
  return [...columns.filter((column) => !isLast(column)), ...columns.filter(isLast)];
}

const LIVES = ["New", "Returning", "Resurrected", "Dormant"] as const;

/** Shares are shaded, so that one sees where they fade. */
function comingBack(page: PageLayout, { ask }: Summary, year: string): void {
  const { columns, rows, call, unread } = ask(retention, year);
  page.say("By the month of the first activity: the share that was active again so many months later.");
  const shaded = (column: ResultColumn<RetentionRow>): PageColumn<RetentionRow> => ({
    ...column,
    look: (row) => shadeOf(column.of(row)),
  });
  const [cohort, contacts, ...periods] = columns;
  page.table<RetentionRow>({
    columns: [cohort!, contacts!, ...periods.slice(0, MOST_PERIODS + 1).map(shaded)],
    rows,
    call,
    unread,
  });
}

function shadeOf(share: unknown): Look | undefined {
  return typeof share === "number" ? SHADES.find(([least]) => share >= least)![1] : undefined;
}

function carriers(page: PageLayout, { ask }: Summary): void {
  const { rows, columns, call, unread } = ask(people);
  const active = rows.filter(({ love }) => love > 0);
  if (active.length === 0) {
    page.say("Nobody yet: no activity by the community lies in the last twelve months.");
    return;
  }
  const champions = rows.filter(({ isChampion }) => isChampion).length;
  const worth = rows.reduce((sum, row) => sum + (row.worth ?? 0), 0);
  page.put({
    value: `${counted(active.length, "contact")} did something for the community in the last twelve months${champions > 0 ? `; ${counted(champions, "is a champion", "are champions")}` : ""}.`,
    look: "strong",
  });
  page.say(
    worth > 0
      ? `What the community made would have cost ${Math.round(worth).toLocaleString("en-US")} to buy.`
      : undefined,
    "Love is what somebody did, fading by a tenth each month; gravity is love times reach.",
  );
  const shown = active.slice(0, MOST_PEOPLE);
  const [contact, ...figures] = columnsNamed(
    columns,
    "Contact",
    "Love",
    "Reach",
    "Gravity",
    "Orbit level",
    "Champion",
    "Worth",
  );
  const table = page.table<PersonStanding>({
    columns: [contact!, ...roomForText(2), ...figures],
    rows: shown,
    call,
    unread,
  });
  page.chart("bar", "Those with most gravity", table, "Contact", "Gravity");
}
