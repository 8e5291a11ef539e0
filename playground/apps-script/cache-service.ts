/** Apps Script's CacheService, with its limit of 100 KB a value. */
import { counted } from "./counted";
import type { Run } from "./run";

class Cache {
  constructor(
    readonly run: Run,
    private readonly store: string,
  ) {}

  get(key: string) {
    return this._values[key] ?? null;
  }
  put(key: string, value: string) {
    if (value.length > 100 * 1024) throw new Error("Argument too large: value");
    this.run.document.stores.set(this.store, { ...this._values, [key]: String(value) });
  }
  remove(key: string) {
    const { [key]: _gone, ...rest } = this._values;
    this.run.document.stores.set(this.store, rest);
  }

  private get _values() {
    return this.run.document.stores.get(this.store);
  }
}
counted("Cache", Cache);

export class CacheService {
  constructor(readonly run: Run) {}

  getDocumentCache() {
    return this.run.options.withoutDocument ? null : new Cache(this.run, "cache:document");
  }
  getUserCache() {
    return new Cache(this.run, `cache:user:${this.run.options.user}`);
  }
  getScriptCache() {
    return new Cache(this.run, "cache:script");
  }
}
counted("CacheService", CacheService);
