/** The cells that a reference in a formula stands for while formulas are being calculated. */
import type { ICellData, IRange } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

type LayerRow = Record<number, ICellData | null> | undefined;
type RowSource = { getRow(row: number): LayerRow };

export interface Layer {
  rows: RowSource;
  covers?: (row: number, column: number) => boolean;
}

/** Where a cell's value may lie while formulas are being calculated, the newest first. */
export function layersOf(reference: BaseReferenceObject): Layer[] {
  const layers: Layer[] = [];
  const add = (rows: unknown, covers?: Layer["covers"]) => {
    if (rows) layers.push(covers ? { rows: rows as RowSource, covers } : { rows: rows as RowSource });
  };
  add(reference.getCurrentRuntimeSheetData());
  add(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  if (spilled) {
    const ranges = reference.getCurrentActiveArrayFormulaRange() ?? {};
    const renewed = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
    const stale = Object.entries(ranges).flatMap(([row, columns]) =>
      Object.entries<IRange>(columns ?? {}).flatMap(([column, range]) =>
        renewed[Number(row)]?.[Number(column)] ? [range] : [],
      ),
    );
    add(
      spilled,
      (row, column) =>
        !stale.some(
          (range) =>
            row >= range.startRow &&
            row <= range.endRow &&
            column >= range.startColumn &&
            column <= range.endColumn,
        ),
    );
  }
  add(reference.getCurrentActiveSheetData()?.cellData);
  return layers;
}

/** What each layer has in this row. */
export function rowsAt(layers: Layer[], row: number): LayerRow[] {
  return layers.map((layer) => layer.rows.getRow(row));
}

/** The cell of the first layer that has one; `rows` are what the layers have in that row. */
export function pick(layers: Layer[], rows: LayerRow[], row: number, column: number): ICellData | null {
  for (let k = 0; k < layers.length; k++) {
    const cell = rows[k]?.[column];
    if (cell && (layers[k]!.covers?.(row, column) ?? true)) return cell;
  }
  return null;
}
