/** A place where the add-on's code runs with nothing but the language and Apps Script's services. */
import type { RealmValues } from "../engine/realm-values";

export interface Realm {
  readonly values: RealmValues;
  /** Evaluates the whole script, as Apps Script does anew for every call. */
  load(services: Record<string, object>): LoadedScript;
}

export interface LoadedScript {
  /** A top-level function of the script; null where it has none of that name. */
  find(name: string): ((...args: unknown[]) => unknown) | null;
}

/** Opens a realm without a trace of earlier calls. */
export type OpenRealm = () => Realm;
