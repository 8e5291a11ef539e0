/** The Settings port: texts that are kept with the spreadsheet, for everybody who opens it; some 500 KB in all. */
export interface Settings {
  /** Everything there is, in one call. */
  all(): Readonly<Record<string, string>>;
  /** Sets these and leaves the others. Fails where there is too little room. */
  set(texts: Readonly<Record<string, string>>): void;
  remove(...names: readonly string[]): void;
}
