/** The schedule by which summaries refresh themselves: who owns it, taking it over, and what its trigger does. */
import { permissionErrors } from "../problems/permissionErrors";
import { refreshErrors } from "../problems/refreshErrors";
import { sentenceOf } from "../problems/sentenceOf";
import type { When } from "../sheets/schedules";
import type { Settings } from "../sheets/settings";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { ENTRY } from "./entryNames";
import { type RefreshOptions, refresh } from "./refresh";
import { keepState, readState } from "./summaryState";

/** Sets this person's schedule in place of any other; another person's trigger ends itself when it next runs. */
export function setSchedule(workbook: Workbook, input: Input<"setSchedule">, now: number): void {
  const name = input.name.trim();
  if (name === "") throw refreshErrors.noName();
  const schedules = workbook.schedules();
  if (!schedules.isAllowed()) throw permissionErrors.noSchedule();
  workbook.alone(() => {
    const when = whenOf(input);
    schedules.set(ENTRY.refreshOnSchedule, when);
    const schedule = { when, name, owner: schedules.person(), since: now };
    keepState(workbook.settings(), { schedule, lastBySchedule: null });
  });
}

function whenOf({ every, day, hour }: Input<"setSchedule">): When {
  if (every === "hour") return { every };
  return every === "day" ? { every, hour: hour % 24 } : { every, day, hour: hour % 24 };
}

/** Ends the schedule, whoever owns it. */
export function stopSchedule(workbook: Workbook): void {
  workbook.alone(() => {
    workbook.schedules().stop();
    keepState(workbook.settings(), { schedule: null, lastBySchedule: null });
  });
}

/** What the trigger does where its owner no longer lets the add-on into the spreadsheet: nothing, which is told. */
export function tellRefused(settings: Settings, person: string, now: number): void {
  if (readState(settings).schedule?.owner !== person) return;
  const said = refreshErrors.notAllowed().message;
  keepState(settings, { lastBySchedule: { at: now, well: false, said } });
}

/** What the trigger does. What goes wrong is kept for people to read, and not thrown, so that Google sends no mail. */
export function runSchedule(
  workbook: Workbook,
  options: Pick<RefreshOptions, "now" | "names" | "reads" | "pages">,
): void {
  const schedules = workbook.schedules();
  const settings = workbook.settings();
  const fail = (said: string) =>
    keepState(settings, { lastBySchedule: { at: options.now(), well: false, said } });
  const { schedule } = readState(settings);
  if (schedule?.owner !== schedules.person()) {
    schedules.stop();
    return;
  }
  try {
    refresh(workbook, { ...options, make: false, bySchedule: true });
  } catch (error) {
    fail(sentenceOf(error, refreshErrors.stopped));
  }
}
