/** How the summaries and their schedule stand, for the sidebar; and the choices that people make there. */

import { readHistory } from "../pages/history";
import { PAGES } from "../pages/pages";
import { printer } from "../pages/prints";
import { permissionErrors } from "../problems/permissionErrors";
import { refreshErrors } from "../problems/refreshErrors";
import { dateText } from "../reading/calendar";
import { type Zone, zone } from "../reading/zone";
import type { Schedules } from "../sheets/schedules";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import type { RefreshStatus } from "./refreshContract";
import { isOverdue, minuteText, whenInWords } from "./scheduleWords";
import { besideSummary, summaryPlace } from "./summaryPlace";
import { keepState, type Ran, readState, type SummaryState } from "./summaryState";

export function refreshStatus(workbook: Workbook, now: number): RefreshStatus {
  const state = readState(workbook.settings());
  const sheetZone = zone(workbook.timeZone());
  const tabs = workbook.summaries().all();
  const schedules = workbook.schedules();
  const isAllowed = schedules.isAllowed();
  const shown = (ran: Ran | null) =>
    ran && { at: minuteText(ran.at, sheetZone), well: ran.well, said: ran.said };
  return {
    pages: PAGES.map((page) => {
      const tab = tabs.find((candidate) => candidate.page === page);
      return { page, tab: tab?.id, name: tab?.name };
    }),
    last: shown(state.last),
    schedule: state.schedule && {
      when: state.schedule.when,
      words: whenInWords(state.schedule.when),
      name: state.schedule.name,
      ...ownership(schedules, isAllowed, state, now),
      last: shown(state.lastBySchedule),
    },
    noSchedule: isAllowed ? null : permissionErrors.noSchedule().message,
    period: state.period,
    yearStarts: state.yearStarts,
    baseline: state.baseline === null ? null : dateText(state.baseline),
    baselineSet: state.baselineSet && {
      by: state.baselineSet.by,
      at: minuteText(state.baselineSet.at, sheetZone),
    },
    history: timesInHistory(workbook, sheetZone).map(dateText),
  };
}

function ownership(schedules: Schedules, isAllowed: boolean, state: SummaryState, now: number) {
  const isMine = state.schedule?.owner === schedules.person();
  const isGone = isMine && isAllowed && !schedules.isSet();
  const ranForNothing = isMine && schedules.ranWithoutSpreadsheet() > (state.lastBySchedule?.at ?? 0);
  const trouble = isGone
    ? "Google no longer has your schedule. Set it again."
    : ranForNothing
      ? "Google started the last refresh without this spreadsheet. If that happens again, stop the schedule and set it anew."
      : isOverdue(state, now)
        ? "It has not run for a long time. Whoever set it up may have left, or no longer allows the add-on to run."
        : null;
  return { isMine, trouble };
}

/** The refreshes in History as local times, newest first. */
function timesInHistory(workbook: Workbook, sheetZone: Zone): number[] {
  const tab = workbook
    .summaries()
    .all()
    .find(({ page }) => page === "History");
  if (!tab) return [];
  const place = summaryPlace(workbook, tab, printer(sheetZone));
  return readHistory(besideSummary(place), sheetZone)
    .snapshots.map(({ time }) => time)
    .reverse();
}

export function setPeriod(workbook: Workbook, { period }: Input<"setPeriod">): void {
  keepState(workbook.settings(), { period });
}

export function setYearStarts(workbook: Workbook, { month }: Input<"setYearStarts">): void {
  keepState(workbook.settings(), { yearStarts: month });
}

/** Measures changes from a refresh in History; null measures them from none. */
export function setBaseline(workbook: Workbook, { at, name }: Input<"setBaseline">, now: number): void {
  const by = name.trim();
  if (at !== null && by === "") throw refreshErrors.noName();
  const times = at === null ? [] : timesInHistory(workbook, zone(workbook.timeZone()));
  const baseline = times.find((time) => dateText(time) === at) ?? null;
  if (at !== null && baseline === null) throw refreshErrors.notInHistory();
  keepState(workbook.settings(), { baseline, baselineSet: baseline === null ? null : { by, at: now } });
}
