/** What the sidebar may call about summaries and their schedule. */
import * as z from "zod/mini";
import type { PageName } from "../pages/page";
import { REPORTING_PERIODS, type ReportingPeriodName } from "../pages/source";
import { MONTHS, type Month, WEEKDAYS } from "../reading/calendar";
import type { When } from "../sheets/schedules";
import { lazy } from "./lazy";
import { gives, nothing, text, whole } from "./pieces";

/** What a refresh did with one summary. `later` was not reached in the time there is. */
export interface RefreshedPage {
  page: PageName;
  /** The tab's id and its name now; a missing one has neither. */
  tab?: number | undefined;
  name?: string | undefined;
  state: "written" | "unchanged" | "missing" | "left" | "later";
  /** Why it was left as it was. */
  said?: string | undefined;
}

export interface Refreshed {
  pages: RefreshedPage[];
  well: boolean;
  /** All of it in a few sentences. */
  said: string;
}

/** Everything that the Refresh screen shows. Times are texts in the spreadsheet's time zone. */
export interface RefreshStatus {
  /** Why this person cannot set a schedule. */
  noSchedule: string | null;
  pages: { page: PageName; tab?: number | undefined; name?: string | undefined }[];
  last: { at: string; well: boolean; said: string } | null;
  schedule: {
    when: When;
    words: string;
    name: string;
    isMine: boolean;
    last: { at: string; well: boolean; said: string } | null;
    /** What is wrong with it. */
    trouble: string | null;
  } | null;
  period: ReportingPeriodName;
  /** The month with which its years and quarters begin. */
  yearStarts: Month;
  baseline: string | null;
  /** Who chose it, and when. */
  baselineSet: { by: string; at: string } | null;
  /** The refreshes that History holds, newest first. */
  history: string[];
}

export const refreshContract = {
  /** How the summaries and their schedule stand. */
  refreshStatus: { input: nothing, output: gives<RefreshStatus>() },
  /** Brings the summaries up to date; `make` makes the tabs that are not there. */
  refresh: { input: lazy(() => z.strictObject({ make: z.boolean() })), output: gives<Refreshed>() },
  /** Has this person's schedule take the place of whatever there was. */
  setSchedule: {
    input: lazy(() =>
      z.strictObject({
        name: text(100),
        every: z.enum(["hour", "day", "week"]),
        day: z.enum(WEEKDAYS),
        hour: whole(),
      }),
    ),
    output: gives<RefreshStatus>(),
  },
  stopSchedule: { input: nothing, output: gives<RefreshStatus>() },
  setPeriod: {
    input: lazy(() => z.strictObject({ period: z.enum(REPORTING_PERIODS) })),
    output: gives<RefreshStatus>(),
  },
  setYearStarts: {
    input: lazy(() => z.strictObject({ month: z.enum(MONTHS) })),
    output: gives<RefreshStatus>(),
  },
  /** Sets the refresh in History that changes are measured from, under a name for others to know; null forgets it. */
  setBaseline: {
    input: lazy(() => z.strictObject({ at: z.nullable(text(20)), name: text(100) })),
    output: gives<RefreshStatus>(),
  },
};
