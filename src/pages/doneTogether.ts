/** What the team did together with other departments, quarter by quarter: a part of the Scorecard. */
import { mix } from "../mix/mixFunction";
import { dateText } from "../reading/calendar";
import { calendarPeriod, monthsBack } from "../reading/calendarPeriod";
import { needColumn } from "../reading/neededColumn";
import { ACTIVITIES } from "../tabs/activities";
import { counted } from "../words/text";
import type { PageLayout } from "./layout";
import type { Summary } from "./summary";

const MOST_DEPARTMENTS = 6;

/** One line for each department, the last four quarters beside one another. @throws LedgerError where Activities has no such column */
export function doneTogether(page: PageLayout, { ask, input, period, workbook }: Summary): void {
  needColumn(workbook.rows(ACTIVITIES), "workedWith");
  const { yearStarts } = input;
  const quarter = calendarPeriod(period().now.to, "quarter", yearStarts).now.from;
  const options = [
    "by=Worked with; show=activities; period=quarter",
    `from=${dateText(monthsBack(quarter, 9))}`,
    ...(yearStarts === undefined || yearStarts === "January" ? [] : [`year starts=${yearStarts}`]),
  ];
  const { found, columns, call, unread } = ask(mix, options.join("; "));
  const alone = found.rows.find(({ isNone }) => isNone);
  const departments = found.rows.filter(({ isNone }) => !isNone);
  const { activities: all, byPeriod } = found.total;
  const together = all - (alone?.activities ?? 0);
  if (together === 0) {
    page.say("In the last four quarters no activity names a department that it was done with (Worked with).");
    return;
  }
  page.put({
    value: `${together.toLocaleString("en-US")} of ${counted(all, "activity", "activities")} by the team in the last four quarters ${together === 1 ? "was" : "were"} done with other departments (${Math.round((100 * together) / all)}%).`,
    look: "strong",
  });
  const shown = departments.slice(0, MOST_DEPARTMENTS);
  const any = {
    ...found.total,
    group: "Any of them",
    activities: together,
    byPeriod: byPeriod.map((count, at) => count! - (alone?.byPeriod[at] ?? 0)),
  };
  const [department, activities, ...others] = columns;
  page.table({
    columns: [department!, ...others.slice(0, found.periods.length), activities!],
    rows: [...shown, any],
    call,
    unread,
  });
  const more = departments.length - shown.length;
  if (more > 0)
    page.say(`${counted(more, "smaller one is", "smaller ones are")} not shown; the live formula has them.`);
  page.say("An activity with several departments counts under each of them, and once under any.");
}
