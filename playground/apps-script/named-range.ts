/** SpreadsheetApp's NamedRange. */
import { counted } from "./counted";
import type { Range } from "./range";
import type { Run } from "./run";

export class NamedRange {
  constructor(
    readonly run: Run,
    private readonly name: string,
    /** Gives its cells; a spreadsheet knows how. */
    private readonly rangeOf: (name: string) => Range | null,
  ) {}

  getName() {
    return this.name;
  }
  getRange() {
    const range = this.rangeOf(this.name);
    if (!range) throw new Error("The range of this name no longer exists.");
    return range;
  }
  setRange(range: Range) {
    this.run.document.engine.namedRanges.set(this.name, range._tabKey, range._area);
    return this;
  }
  remove() {
    this.run.document.engine.namedRanges.remove(this.name);
  }
}
counted("NamedRange", NamedRange);
