/** What the spreadsheet remembers about its summaries: period, baseline, schedule, and how the last refreshes ended. */
import * as z from "zod/mini";
import type { PageName } from "../pages/page";
import { PAGES } from "../pages/pages";
import { REPORTING_PERIODS, type ReportingPeriodName } from "../pages/source";
import { MONTHS, type Month, WEEKDAYS } from "../reading/calendar";
import type { When } from "../sheets/schedules";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
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
  yearStarts: Month;
  /** Local time of the refresh in History that changes are measured from. */
  baseline: number | null;
  /** Who chose it, by the name they gave, and when, in milliseconds since 1970 UTC. */
  baselineSet: { by: string; at: number } | null;
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

const period = lazy(() => z.enum(REPORTING_PERIODS));
const yearStarts = lazy(() => z.enum(MONTHS));
const next = lazy(() => z.enum(PAGES));
const baseline = lazy(() => z.number());
const baselineSet = lazy(() => z.object({ by: z.string(), at: z.number() }));

/** What is missing or damaged is as it was at first, so that no refresh fails over it. */
export function readState(settings: Settings): SummaryState {
  const texts = settings.all();
  const kept = <S extends z.ZodMiniType>(name: keyof SummaryState, schema: () => S) =>
    ifFits(schema(), fromJson(texts[PREFIX + name]), null);
  return {
    period: kept("period", period) ?? "This quarter",
    yearStarts: kept("yearStarts", yearStarts) ?? "January",
    baseline: kept("baseline", baseline),
    baselineSet: kept("baselineSet", baselineSet),
    schedule: kept("schedule", schedule),
    last: kept("last", ran),
    lastBySchedule: kept("lastBySchedule", ran),
    next: kept("next", next),
  };
}

export function keepState(settings: Settings, change: Partial<SummaryState>): void {
  const texts = Object.entries(change).map(([name, value]) => [PREFIX + name, JSON.stringify(value)]);
  settings.set(Object.fromEntries(texts));
}
