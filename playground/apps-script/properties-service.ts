/** Apps Script's PropertiesService, with its limits of 9 KB a value and 500 KB a store. */
import { counted } from "./counted";
import type { Run } from "./run";

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

class Properties {
  constructor(
    readonly run: Run,
    private readonly store: string,
  ) {}

  getProperty(key: string) {
    return this._values[key] ?? null;
  }
  getProperties() {
    return Object.assign(this.run.make.object(), this._values);
  }
  setProperty(key: string, value: string) {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Record<string, string>) {
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    this._save({ ...this._values, ...Object.fromEntries(added) });
    return this;
  }
  deleteProperty(key: string) {
    const { [key]: _gone, ...rest } = this._values;
    this._save(rest);
    return this;
  }

  private get _values() {
    return this.run.document.stores.get(this.store);
  }

  private _save(values: Record<string, string>) {
    let total = 0;
    for (const [key, value] of Object.entries(values)) {
      if (bytes(value) > VALUE_LIMIT) throw new Error("Argument too large: value");
      total += bytes(key) + bytes(value);
    }
    if (total > STORE_LIMIT)
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    this.run.document.stores.set(this.store, values);
  }
}
counted("Properties", Properties);

export class PropertiesService {
  constructor(readonly run: Run) {}

  getDocumentProperties() {
    return this.run.options.withoutDocument ? null : new Properties(this.run, "document");
  }
  getUserProperties() {
    return new Properties(this.run, `user:${this.run.options.user}`);
  }
}
counted("PropertiesService", PropertiesService);

function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}
