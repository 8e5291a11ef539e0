/** Apps Script's ScriptApp: time triggers and authorisation. */
import { counted } from "./counted";
import type { TriggerEntry } from "./document";
import { AuthMode, AuthorizationStatus, WeekDay } from "./enums";
import { removeWhere } from "./remove-where";
import type { Run } from "./run";
import { Trigger, TriggerBuilder } from "./trigger-builder";

export class ScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly WeekDay = WeekDay;

  constructor(readonly run: Run) {}

  newTrigger(handler: string) {
    return new TriggerBuilder(this.run, handler);
  }
  getUserTriggers(_spreadsheet: unknown) {
    const isMine = ({ user }: TriggerEntry) => user === this.run.options.user;
    return this.run.list(this.run.document.triggers.filter(isMine).map((entry) => new Trigger(entry)));
  }
  deleteTrigger(trigger: Trigger) {
    removeWhere(this.run.document.triggers, (entry) => entry.id === trigger._entry.id);
  }
  getAuthorizationInfo(_authMode: unknown) {
    const lost = this.run.document.withoutAuthorization.has(this.run.options.user);
    const status = lost ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
    return { getAuthorizationStatus: () => status };
  }
}
counted("ScriptApp", ScriptApp);
