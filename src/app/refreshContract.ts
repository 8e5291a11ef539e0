/** What the sidebar may call about summaries and their schedule. */
import type { PageName } from "../pages/page";
import { REPORTING_PERIODS, type ReportingPeriodName } from "../pages/source";
import { WEEKDAYS, type When } from "../sheets/schedules";
import { either, fields, gives, leftOut, oneOf, text, whole, yesOrNo } from "./shape";

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
  baseline: string | null;
  /** The refreshes that History holds, newest first. */
  history: string[];
}

export const refreshContract = {
  /** How the summaries and their schedule stand. */
  refreshStatus: { input: fields({}), output: gives<RefreshStatus>() },
  /** Brings the summaries up to date; `make` makes the tabs that are not there. */
  refresh: { input: fields({ make: yesOrNo }), output: gives<Refreshed>() },
  /** Has this person's schedule take the place of whatever there was. */
  setSchedule: {
    input: fields({
      name: text(100),
      every: oneOf(["hour", "day", "week"]),
      day: oneOf(WEEKDAYS),
      hour: whole,
    }),
    output: gives<RefreshStatus>(),
  },
  stopSchedule: { input: fields({}), output: gives<RefreshStatus>() },
  setPeriod: { input: fields({ period: oneOf(REPORTING_PERIODS) }), output: gives<RefreshStatus>() },
  /** Sets the refresh in History that changes are measured from; null forgets it. */
  setBaseline: { input: fields({ at: either(text(20), leftOut) }), output: gives<RefreshStatus>() },
};
