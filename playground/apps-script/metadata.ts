/** SpreadsheetApp's developer metadata: what lets the add-on find a tab again after it was renamed. */
import { counted } from "./counted";
import { type MetadataEntry, removeWhere } from "./document";
import { DeveloperMetadataLocationType } from "./enums";
import type { Run } from "./run";
import type { Spreadsheet } from "./spreadsheet";

/** Adds an entry to a tab, or to the document where the tab is null. */
export function addMetadata(run: Run, tabKey: string | null, key: string, value: unknown): void {
  const text = typeof value === "string" ? value : "";
  run.document.metadata.push({ id: run.document.nextId(), key, value: text, tabKey });
}

export class DeveloperMetadata {
  constructor(
    readonly run: Run,
    private readonly spreadsheet: Spreadsheet,
    private readonly entry: MetadataEntry,
  ) {}

  getId() {
    return this.entry.id;
  }
  getKey() {
    return this.entry.key;
  }
  getValue() {
    return this.entry.value;
  }
  setValue(value: string) {
    this.entry.value = value;
    return this;
  }
  setKey(key: string) {
    this.entry.key = key;
    return this;
  }
  getLocation() {
    return new MetadataLocation(this.run, this.spreadsheet, this.entry);
  }
  remove() {
    removeWhere(this.run.document.metadata, (entry) => entry === this.entry);
  }
}
counted("DeveloperMetadata", DeveloperMetadata);

class MetadataLocation {
  constructor(
    readonly run: Run,
    private readonly spreadsheet: Spreadsheet,
    private readonly entry: MetadataEntry,
  ) {}

  getLocationType() {
    return this.entry.tabKey === null
      ? DeveloperMetadataLocationType.SPREADSHEET
      : DeveloperMetadataLocationType.SHEET;
  }
  getSheet() {
    return this.entry.tabKey === null ? null : this.spreadsheet._sheet(this.entry.tabKey);
  }
  getSpreadsheet() {
    return this.entry.tabKey === null ? this.spreadsheet : null;
  }
}
counted("DeveloperMetadataLocation", MetadataLocation);

export class DeveloperMetadataFinder {
  private readonly tests: ((entry: MetadataEntry) => boolean)[];

  constructor(
    readonly run: Run,
    private readonly spreadsheet: Spreadsheet,
    within: (entry: MetadataEntry) => boolean,
  ) {
    this.tests = [within];
  }

  withKey(key: string) {
    return this._also((entry) => entry.key === key);
  }
  withValue(value: string) {
    return this._also((entry) => entry.value === value);
  }
  withId(id: number) {
    return this._also((entry) => entry.id === id);
  }
  withVisibility() {
    return this;
  }
  withLocationType(type: { toString(): string }) {
    return this._also((entry) => (String(type) === "SPREADSHEET") === (entry.tabKey === null));
  }
  find() {
    const found = this.run.document.metadata.filter((entry) => this.tests.every((test) => test(entry)));
    const list = this.run.make.array<DeveloperMetadata>(found.length);
    found.forEach((entry, index) => {
      list[index] = new DeveloperMetadata(this.run, this.spreadsheet, entry);
    });
    return list;
  }

  private _also(test: (entry: MetadataEntry) => boolean) {
    this.tests.push(test);
    return this;
  }
}
counted("DeveloperMetadataFinder", DeveloperMetadataFinder);
