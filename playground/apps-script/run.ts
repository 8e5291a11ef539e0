/** One run of the add-on's code: who runs it, what it may do, and the counting of its service calls. */
import type { RealmValues } from "../engine/realm-values";
import type { Document } from "./document";
import { refuseWithout, type Scope } from "./scopes";

export type RunKind = "open" | "menu" | "sidebar" | "trigger" | "customFunction";

export interface RunOptions {
  kind: RunKind;
  user: string;
  /** A time trigger may find no document open. */
  withoutDocument?: boolean;
}

export class Run {
  private inside = false;

  constructor(
    readonly document: Document,
    readonly options: RunOptions,
    readonly make: RealmValues,
  ) {}

  /** Runs a service method: counts it, lets a test make it fail, refuses what this kind of run may not do. */
  service<T>(name: string, method: () => T): T {
    if (this.inside) return method();
    this.inside = true;
    const start = performance.now();
    try {
      refuse(this.options.kind, name);
      if (this.needsConsent) refuseWithout(this.refused, name);
      this.document.calls.before(name);
      return method();
    } catch (error) {
      throw this.exception(error);
    } finally {
      this.inside = false;
      this.document.calls.spent += performance.now() - start;
    }
  }

  /** The scopes that this person refused. */
  get refused(): ReadonlySet<Scope> {
    return this.document.refusedScopes.get(this.options.user) ?? new Set();
  }

  /** The menu is put up, and functions in cells are answered, before anybody allowed anything. */
  private get needsConsent(): boolean {
    return this.options.kind !== "open" && this.options.kind !== "customFunction";
  }

  /** A list as an array of the add-on's own realm. */
  list<T>(items: readonly T[]): T[] {
    const list = this.make.array<T>(items.length);
    items.forEach((item, index) => {
      list[index] = item;
    });
    return list;
  }

  /** What the add-on catches: an error of its own realm, as Apps Script throws it. */
  private exception(error: unknown): unknown {
    const message = (error as { message?: unknown } | null)?.message;
    const exception = this.make.error(typeof message === "string" ? message : String(error));
    exception.name = "Exception";
    return exception;
  }
}

const OPEN_MAY = /^(SpreadsheetApp\.(getUi|getActiveSpreadsheet)|Ui\.create\w+|Menu\.\w+)/;
const WRITES =
  /^(Spreadsheet|Sheet|Range|NamedRange|RangeList|DeveloperMetadata)\.(set|clear|copyTo|moveTo|breakApart|insert|delete|add|remove|hide|activate|toast|update)/;
const CLOSED_TO_CUSTOM_FUNCTIONS =
  /^(ScriptApp\.(newTrigger|deleteTrigger|getUserTriggers)|HtmlService\.|Properties\.(set|delete))/;

function refuse(kind: RunKind, name: string): void {
  if (kind === "open" && !OPEN_MAY.test(name)) {
    throw new Error(`You do not have permission to call ${name}. It is not available in AuthMode.NONE.`);
  }
  if (name === "SpreadsheetApp.getUi" && (kind === "trigger" || kind === "customFunction")) {
    throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  if (kind === "customFunction" && (WRITES.test(name) || CLOSED_TO_CUSTOM_FUNCTIONS.test(name))) {
    throw new Error(`You do not have permission to call ${name}.`);
  }
}
