/** The Settings port: short texts that are kept with the spreadsheet, for everybody who opens it. */
export interface Settings {
  /** Everything there is, in one call. */
  all(): Readonly<Record<string, string>>;
  /** Sets these and leaves the others; a text may have up to 9 KB. */
  set(texts: Readonly<Record<string, string>>): void;
  remove(name: string): void;
}
