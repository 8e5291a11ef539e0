/** Apps Script's Utilities and Session. */
import { isDate } from "../engine/realm-values";
import { counted } from "./counted";
import { formatDate } from "./format-date";
import type { Run } from "./run";

export class Utilities {
  constructor(readonly run: Run) {}

  formatDate(date: unknown, timeZone: string, format: string) {
    if (!isDate(date))
      throw new Error("The parameters do not match the method signature for Utilities.formatDate.");
    return formatDate(date.getTime(), timeZone, format);
  }
  getUuid() {
    const digit = () => Math.floor(Math.random() * 16).toString(16);
    return "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx".replace(/x/g, digit);
  }
  sleep(_milliseconds: number) {}
}
counted("Utilities", Utilities);

export class Session {
  constructor(readonly run: Run) {}

  getScriptTimeZone() {
    return this.run.document.scriptTimeZone;
  }
  getTemporaryActiveUserKey() {
    return `key-of-${this.run.options.user}`;
  }
  getActiveUserLocale() {
    return this.run.document.engine.locale.slice(0, 2);
  }
}
counted("Session", Session);
