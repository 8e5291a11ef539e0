/** SpreadsheetApp's RangeList: several ranges of a sheet, changed in one call. */
import { counted } from "./counted";
import type { Range } from "./range";
import type { Run } from "./run";

export class RangeList {
  constructor(
    readonly run: Run,
    private readonly ranges: readonly Range[],
  ) {}

  clear() {
    for (const range of this.ranges) range.clear();
    return this;
  }
}
counted("RangeList", RangeList);
