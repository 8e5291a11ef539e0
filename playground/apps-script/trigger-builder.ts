/** Apps Script's time triggers and how they are made: one for each person and document, as Google allows an add-on. */
import { counted } from "./counted";
import type { TriggerEntry } from "./document";
import type { Run } from "./run";

export class Trigger {
  constructor(readonly _entry: TriggerEntry) {}

  getUniqueId() {
    return this._entry.id;
  }
}

export class TriggerBuilder {
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
  atHour(hour: number) {
    return this._at({ atHour: hour });
  }
  onWeekDay(day: { toString(): string }) {
    return this._at({ weekDay: day.toString() });
  }
  inTimezone(_zone: string) {
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
    return new Trigger(entry);
  }

  private _at(part: TriggerEntry["schedule"]) {
    Object.assign(this.schedule, part);
    return this;
  }
}
counted("TriggerBuilder", TriggerBuilder);
