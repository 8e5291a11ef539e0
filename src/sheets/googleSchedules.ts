/** The Schedules port over Google's time triggers. */
import { isAllowed } from "./googlePermissions";
import type { Schedules, When } from "./schedules";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The name of a person's own random id; Google's temporary user keys change every month. */
const PERSON = "person";
const NO_SPREADSHEET = "ran without a spreadsheet";

/** Keeps with the person, since there is no spreadsheet to keep it with, that their trigger found none. */
export function noteNoSpreadsheet(now: number): void {
  PropertiesService.getUserProperties().setProperty(NO_SPREADSHEET, String(now));
}

/** A person's own random id, made when it is first asked for. */
export function googlePerson(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(PERSON);
  if (known) return known;
  const person = Utilities.getUuid();
  properties.setProperty(PERSON, person);
  return person;
}

export function googleSchedules(spreadsheet: Spreadsheet): Schedules {
  const properties = PropertiesService.getUserProperties();
  /** Under this name a person keeps their trigger's own id, as they may have triggers in other spreadsheets too. */
  const name = `trigger/${spreadsheet.getId()}`;
  const may = () => isAllowed("schedule");
  const ofSpreadsheet = () => ScriptApp.getUserTriggers(spreadsheet);
  /** The trigger whose id was kept; undefined where none was, by an earlier version or because it could not be. */
  const kept = () => {
    const id = properties.getProperty(name);
    return id === null
      ? undefined
      : ScriptApp.getProjectTriggers().filter((trigger) => trigger.getUniqueId() === id);
  };
  const stop = () => {
    if (!may()) return;
    const all = new Map([...(kept() ?? []), ...ofSpreadsheet()].map((each) => [each.getUniqueId(), each]));
    for (const trigger of all.values()) ScriptApp.deleteTrigger(trigger);
    properties.deleteProperty(name);
  };
  return {
    person: googlePerson,
    isSet: () => (kept() ?? ofSpreadsheet()).length > 0,
    set: (handler, when) => {
      stop();
      const trigger = at(ScriptApp.newTrigger(handler).timeBased(), when)
        .inTimezone(spreadsheet.getSpreadsheetTimeZone())
        .create();
      properties.setProperty(name, trigger.getUniqueId());
    },
    stop,
    ranWithoutSpreadsheet: () => Number(properties.getProperty(NO_SPREADSHEET) ?? 0),
    isAllowed: may,
  };
}

function at(trigger: GoogleAppsScript.Script.ClockTriggerBuilder, when: When) {
  if (when.every === "hour") return trigger.everyHours(1);
  if (when.every === "day") return trigger.everyDays(1).atHour(when.hour);
  const day = when.day.toUpperCase() as "MONDAY";
  return trigger.onWeekDay(ScriptApp.WeekDay[day]).atHour(when.hour);
}
