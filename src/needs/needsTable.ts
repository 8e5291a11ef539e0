/** Developer needs as a table. */

import { type ResultTable, yesNo } from "../functions/result";
import type { NeedResult } from "./needs";

/** One row for each layer, bottom first. */
export function needsTable(layers: readonly NeedResult[]): ResultTable {
  return [
    ["Need", "Score", "Met", "Focus", "Effort share", "Ahead of needs"],
    ...layers.map((layer) => [
      layer.need,
      layer.score,
      layer.score === undefined ? undefined : yesNo(layer.isMet),
      layer.isFocus ? "Focus" : undefined,
      layer.effortShare,
      layer.isAhead ? "Ahead" : undefined,
    ]),
  ];
}
