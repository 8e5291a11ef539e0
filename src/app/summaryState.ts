/** What the spreadsheet remembers about its summaries: period, baseline, schedule, and how the last refreshes ended. */
import * as z from "zod/mini";
import { PAGES, type PageName } from "../pages/page";
import { REPORTING_PERIODS, type ReportingPeriodName } from "../pages/source";
import { WEEKDAYS, type When } from "../sheets/schedules";
import type { Settings } from "../sheets/settings";
import { fromJson } from "../words/json";
import { lazy } from "./lazy";

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

const PREFIX = "summaries.";

const hour = lazy(() => z.int().check(z.gte(0), z.lte(23)));
const when = lazy(() =>
  z.union([
    z.object({ every: z.enum(["hour"]) }),
    z.object({ every: z.enum(["day"]), hour: hour() }),
    z.object({ every: z.enum(["week"]), day: z.enum(WEEKDAYS), hour: hour() }),
  ]),
);
const schedule = lazy(() =>
  z.object({ when: when(), owner: z.string(), name: z.string(), since: z.number() }),
);
const ran = lazy(() => z.object({ at: z.number(), well: z.boolean(), said: z.string() }));

/** What is missing or damaged is as it was at first, so that no refresh fails over it. */
const kept = lazy(() =>
  z.object({
    period: z.catch(z.enum(REPORTING_PERIODS), "This quarter"),
    baseline: z.catch(z.nullable(z.number()), null),
    schedule: z.catch(z.nullable(schedule()), null),
    last: z.catch(z.nullable(ran()), null),
    lastBySchedule: z.catch(z.nullable(ran()), null),
    next: z.catch(z.nullable(z.enum(PAGES)), null),
  }),
);

export function readState(settings: Settings): SummaryState {
  const texts = settings.all();
  const names = Object.keys(kept().shape);
  return z.parse(kept(), Object.fromEntries(names.map((name) => [name, fromJson(texts[PREFIX + name])])));
}

export function keepState(settings: Settings, change: Partial<SummaryState>): void {
  const texts = Object.entries(change).map(([name, value]) => [PREFIX + name, JSON.stringify(value)]);
  settings.set(Object.fromEntries(texts));
}
