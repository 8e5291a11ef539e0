/** SpreadsheetApp's developer metadata: what lets the add-on find a tab again after it was renamed. */
import { counted } from "./counted";
import type { MetadataEntry } from "./document";
import type { Run } from "./run";
import type { Sheet } from "./sheet";

/** Gives the sheet that an entry is on; a spreadsheet knows how. */
type SheetOf = (tabKey: string) => Sheet;

class DeveloperMetadata {
  constructor(
    readonly run: Run,
    private readonly entry: MetadataEntry,
    private readonly sheetOf: SheetOf,
  ) {}

  getId() {
    return this.entry.id;
  }
  getValue() {
    return this.entry.value;
  }
  setValue(value: string) {
    this.entry.value = value;
    return this;
  }
  getLocation() {
    return new MetadataLocation(this.run, this.entry, this.sheetOf);
  }
}
counted("DeveloperMetadata", DeveloperMetadata);

class MetadataLocation {
  constructor(
    readonly run: Run,
    private readonly entry: MetadataEntry,
    private readonly sheetOf: SheetOf,
  ) {}

  getSheet() {
    return this.sheetOf(this.entry.tabKey);
  }
}
counted("DeveloperMetadataLocation", MetadataLocation);

export class DeveloperMetadataFinder {
  private key: string | null = null;

  constructor(
    readonly run: Run,
    private readonly sheetOf: SheetOf,
  ) {}

  withKey(key: string) {
    this.key = key;
    return this;
  }
  find() {
    const { metadata, engine } = this.run.document;
    const tabs = new Set(engine.tabs.all().map((tab) => tab.key));
    const found = metadata.filter(
      ({ key, tabKey }) => tabs.has(tabKey) && (this.key === null || key === this.key),
    );
    return this.run.list(found.map((entry) => new DeveloperMetadata(this.run, entry, this.sheetOf)));
  }
}
counted("DeveloperMetadataFinder", DeveloperMetadataFinder);

/** What the compiler compares with Google's own names. */
export type { DeveloperMetadata, MetadataLocation };
