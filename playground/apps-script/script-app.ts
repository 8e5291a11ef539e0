/** Apps Script's ScriptApp: time triggers and authorisation. */
import { counted } from "./counted";
import { removeWhere, type TriggerEntry } from "./document";
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from "./enums";
import type { Run } from "./run";

class Trigger {
  constructor(
    readonly run: Run,
    readonly _entry: TriggerEntry,
  ) {}

  getUniqueId() {
    return this._entry.id;
  }
  getHandlerFunction() {
    return this._entry.handler;
  }
  getEventType() {
    return EventType.CLOCK;
  }
  getTriggerSource() {
    return TriggerSource.CLOCK;
  }
  getTriggerSourceId() {
    return null;
  }
}
counted("Trigger", Trigger);

class TriggerBuilder {
  private readonly schedule: TriggerEntry["schedule"] = {};

  constructor(
    readonly run: Run,
    private readonly handler: string,
  ) {}

  timeBased() {
    return this;
  }
  everyHours(hours: number) {
    return this._at({ everyHours: hours });
  }
  everyDays(days: number) {
    return this._at({ everyDays: days });
  }
  everyWeeks(weeks: number) {
    return this._at({ everyWeeks: weeks });
  }
  atHour(hour: number) {
    return this._at({ atHour: hour });
  }
  nearMinute(minute: number) {
    return this._at({ nearMinute: minute });
  }
  onWeekDay(day: { toString(): string }) {
    return this._at({ weekDay: String(day) });
  }
  inTimezone() {
    return this;
  }
  create() {
    const { document, options } = this.run;
    if (document.triggers.some((entry) => entry.user === options.user)) {
      throw new Error(
        "This add-on has created too many time-based triggers in this document for this Google user account.",
      );
    }
    const entry = {
      id: String(document.nextId()),
      handler: this.handler,
      user: options.user,
      schedule: this.schedule,
    };
    document.triggers.push(entry);
    return new Trigger(this.run, entry);
  }

  private _at(part: TriggerEntry["schedule"]) {
    Object.assign(this.schedule, part);
    return this;
  }
}
counted("TriggerBuilder", TriggerBuilder);

export class ScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  constructor(readonly run: Run) {}

  newTrigger(handler: string) {
    return new TriggerBuilder(this.run, handler);
  }
  getProjectTriggers() {
    return this._mine();
  }
  getUserTriggers() {
    return this._mine();
  }
  deleteTrigger(trigger: Trigger) {
    removeWhere(this.run.document.triggers, (entry) => entry.id === trigger._entry.id);
  }
  getAuthorizationInfo() {
    const lost = this.run.document.withoutAuthorization.has(this.run.options.user);
    const status = lost ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
    return {
      getAuthorizationStatus: () => status,
      getAuthorizationUrl: () => (lost ? "https://script.google.com/" : ""),
    };
  }

  private _mine() {
    const entries = this.run.document.triggers.filter((entry) => entry.user === this.run.options.user);
    const list = this.run.make.array<Trigger>(entries.length);
    entries.forEach((entry, index) => {
      list[index] = new Trigger(this.run, entry);
    });
    return list;
  }
}
counted("ScriptApp", ScriptApp);
