/** The add-on's refresh and schedule over small summaries, with a clock that the tests set. */
/// <reference types="google-apps-script" />
import { refresh } from "../../../src/app/refresh";
import type { Refreshed, RefreshStatus } from "../../../src/app/refreshContract";
import { refreshStatus, setBaseline, setPeriod } from "../../../src/app/refreshStatus";
import { runSchedule, setSchedule, stopSchedule, tellRefused } from "../../../src/app/schedule";
import { isAllowed } from "../../../src/sheets/googlePermissions";
import { googlePerson, noteNoSpreadsheet } from "../../../src/sheets/googleSchedules";
import { googleSettings } from "../../../src/sheets/googleSettings";
import { googleWorkbook, isSpreadsheetOpen } from "../../../src/sheets/googleWorkbook";
import { TINY, tinyPages, tinyReads } from "./tinyPages";

/** `seconds` pass each time that somebody looks at the clock. */
export function refreshAt({
  now,
  make,
  seconds = 0,
}: {
  now: number;
  make: boolean;
  seconds?: number;
}): Refreshed {
  let looks = 0;
  return refresh(googleWorkbook(), {
    make,
    bySchedule: false,
    now: () => now + 1000 * seconds * looks++,
    names: TINY,
    reads: tinyReads,
    pages: tinyPages,
  });
}

export function scheduleAt({ now }: { now: number }): void {
  if (!isAllowed("spreadsheet")) tellRefused(googleSettings(), googlePerson(), now);
  else if (!isSpreadsheetOpen()) noteNoSpreadsheet(now);
  else runSchedule(googleWorkbook(), { now: () => now, names: TINY, reads: tinyReads, pages: tinyPages });
}

export function setScheduleAt({ now, ...input }: { now: number } & Parameters<typeof setSchedule>[1]): void {
  setSchedule(googleWorkbook(), input, now);
}

export function endSchedule(): void {
  stopSchedule(googleWorkbook());
}

export function statusAt({ now }: { now: number }): RefreshStatus {
  return refreshStatus(googleWorkbook(), now);
}

export function choosePeriod(input: Parameters<typeof setPeriod>[1]): void {
  setPeriod(googleWorkbook(), input);
}

export function chooseBaseline({ now, ...input }: { now: number } & Parameters<typeof setBaseline>[1]): void {
  setBaseline(googleWorkbook(), input, now);
}

/** Deletes a tab, as a person would. */
export function removeTab({ name }: { name: string }): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.deleteSheet(spreadsheet.getSheetByName(name)!);
}
