/** Where properties live: in memory, or also in the browser so that a reload keeps them. */

export interface Keep {
  load(store: string): Record<string, string>;
  save(store: string, values: Record<string, string>): void;
}

export class Stores {
  private readonly values = new Map<string, Record<string, string>>();

  constructor(private readonly keep?: Keep) {}

  get(store: string): Record<string, string> {
    let values = this.values.get(store);
    if (!values) {
      values = { ...this.keep?.load(store) };
      this.values.set(store, values);
    }
    return values;
  }

  set(store: string, values: Record<string, string>): void {
    this.values.set(store, values);
    this.keep?.save(store, values);
  }
}
