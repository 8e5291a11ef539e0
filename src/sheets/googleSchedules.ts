/** The Schedules port over Google's time triggers. */
import type { Schedules, When } from "./schedules";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The name of a person's own random id; Google's temporary user keys change every month. */
const PERSON = "person";
const NO_SPREADSHEET = "ran without a spreadsheet";

/** Keeps with the person, since there is no spreadsheet to keep it with, that their trigger found none. */
export function noteNoSpreadsheet(now: number): void {
  PropertiesService.getUserProperties().setProperty(NO_SPREADSHEET, String(now));
}

export function googleSchedules(spreadsheet: Spreadsheet): Schedules {
  const stop = () => {
    for (const trigger of ScriptApp.getUserTriggers(spreadsheet)) ScriptApp.deleteTrigger(trigger);
  };
  return {
    person: () => {
      const properties = PropertiesService.getUserProperties();
      const known = properties.getProperty(PERSON);
      if (known) return known;
      const person = Utilities.getUuid();
      properties.setProperty(PERSON, person);
      return person;
    },
    isSet: () => ScriptApp.getUserTriggers(spreadsheet).length > 0,
    set: (handler, when) => {
      stop();
      at(ScriptApp.newTrigger(handler).timeBased(), when)
        .inTimezone(spreadsheet.getSpreadsheetTimeZone())
        .create();
    },
    stop,
    ranWithoutSpreadsheet: () =>
      Number(PropertiesService.getUserProperties().getProperty(NO_SPREADSHEET) ?? 0),
    isAllowed: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !==
      ScriptApp.AuthorizationStatus.REQUIRED,
  };
}

function at(trigger: GoogleAppsScript.Script.ClockTriggerBuilder, when: When) {
  if (when.every === "hour") return trigger.everyHours(1);
  if (when.every === "day") return trigger.everyDays(1).atHour(when.hour);
  const day = when.day.toUpperCase() as "MONDAY";
  return trigger.onWeekDay(ScriptApp.WeekDay[day]).atHour(when.hour);
}
