/** What the spreadsheet remembers about its summaries: period, baseline, schedule, and how the last refreshes ended. */
import type { PageName } from "../pages/page";
import type { ReportingPeriodName } from "../pages/source";
import type { When } from "../sheets/schedules";
import type { Settings } from "../sheets/settings";

export interface Schedule {
  when: When;
  /** The owner's id, which only they can recognise, and the name they gave. */
  owner: string;
  name: string;
  since: number;
}

/** One refresh; times are milliseconds since 1970 UTC. */
export interface Ran {
  at: number;
  well: boolean;
  said: string;
}

export interface SummaryState {
  period: ReportingPeriodName;
  /** Local time of the refresh in History that changes are measured from. */
  baseline: number | null;
  schedule: Schedule | null;
  last: Ran | null;
  lastBySchedule: Ran | null;
  /** The page to begin with, where the last refresh ran out of time. */
  next: PageName | null;
}

const AT_FIRST: SummaryState = {
  period: "This quarter",
  baseline: null,
  schedule: null,
  last: null,
  lastBySchedule: null,
  next: null,
};

const PREFIX = "summaries.";

export function readState(settings: Settings): SummaryState {
  const texts = settings.all();
  const found = Object.keys(AT_FIRST).flatMap((name) => {
    const text = texts[PREFIX + name];
    return text === undefined ? [] : [[name, JSON.parse(text)]];
  });
  return { ...AT_FIRST, ...Object.fromEntries(found) };
}

export function keepState(settings: Settings, change: Partial<SummaryState>): void {
  const texts = Object.entries(change).map(([name, value]) => [PREFIX + name, JSON.stringify(value)]);
  settings.set(Object.fromEntries(texts));
}
