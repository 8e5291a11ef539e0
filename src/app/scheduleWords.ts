/** How a schedule stands, in words: for the sidebar and for the Scorecard. */
import { dateText, HOUR } from "../reading/calendar";
import type { Zone } from "../reading/zone";
import type { When } from "../sheets/schedules";
import type { SummaryState } from "./summaryState";

/** A schedule that is silent for so long has stopped: twice its interval, and the hour that Google takes. */
const SILENCE = { hour: 3 * HOUR, day: 49 * HOUR, week: 15 * 24 * HOUR + HOUR };

/** `every day between 7:00 and 8:00`. */
export function whenInWords(when: When): string {
  if (when.every === "hour") return "every hour";
  const time = `between ${when.hour}:00 and ${(when.hour + 1) % 24}:00`;
  return when.every === "day" ? `every day ${time}` : `every ${when.day} ${time}`;
}

/** `2025-07-11 14:30`. */
export function minuteText(at: number, zone: Zone): string {
  return dateText(Math.floor(zone.local(at) / 60_000) * 60_000);
}

/** Whether the schedule should have run by now but did not. */
export function isOverdue({ schedule, lastBySchedule }: SummaryState, now: number): boolean {
  if (!schedule) return false;
  const sign = Math.max(schedule.since, lastBySchedule?.at ?? 0);
  return now - sign > SILENCE[schedule.when.every];
}

/** What a reader of the Scorecard should know of the schedule. */
export function scheduleRemarks(state: SummaryState, now: number, zone: Zone): string[] {
  const { schedule, lastBySchedule: ran } = state;
  if (!schedule) return [];
  const remarks = [`Refreshes ${whenInWords(schedule.when)}; set up by ${schedule.name}.`];
  if (ran && !ran.well)
    remarks.push(`The scheduled refresh of ${minuteText(ran.at, zone)} had trouble: ${ran.said}`);
  if (isOverdue(state, now))
    remarks.push(
      `The schedule has not run since ${minuteText(Math.max(schedule.since, ran?.at ?? 0), zone)}. Open Refresh in the sidebar to take it over.`,
    );
  return remarks;
}
