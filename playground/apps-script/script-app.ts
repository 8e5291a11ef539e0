/** Apps Script's ScriptApp: time triggers and authorisation. */
import { counted } from "./counted";
import type { TriggerEntry } from "./document";
import { AuthMode, AuthorizationStatus, WeekDay } from "./enums";
import { removeWhere } from "./remove-where";
import type { Run } from "./run";
import { SCOPES, scopeAddress } from "./scopes";
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
  getProjectTriggers() {
    return this.getUserTriggers(null);
  }
  /** Of these scopes, or of all. */
  getAuthorizationInfo(_authMode: unknown, scopes: readonly string[] = SCOPES.map(scopeAddress)) {
    const { REQUIRED, NOT_REQUIRED } = AuthorizationStatus;
    const status = this._missing(scopes).length > 0 ? REQUIRED : NOT_REQUIRED;
    return { getAuthorizationStatus: () => status };
  }
  /** Google asks, and ends the run there. */
  requireScopes(_authMode: unknown, scopes: readonly string[]) {
    const missing = this._missing(scopes);
    if (missing.length === 0) return;
    this.run.document.askedScopes.push(...missing);
    throw new Error("Authorization is required to perform that action.");
  }

  private _missing(scopes: readonly string[]): string[] {
    const { refused } = this.run;
    return SCOPES.filter((scope) => refused.has(scope) && scopes.includes(scopeAddress(scope)));
  }
}
counted("ScriptApp", ScriptApp);
