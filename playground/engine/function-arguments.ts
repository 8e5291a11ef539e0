/** What a custom function is given for each argument of its formula, as Sheets gives it. */
import {
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { isDateFormat } from "./number-format";
import type { RealmValues } from "./realm-values";
import type { ZoneClock } from "./zone-clock";

type RowSource = { getRow(row: number): Record<number, ICellData | null> | undefined };

/** A cell's value: "" where it is blank, a Date where its number shows as one, the text of an error. */
export function cellArgument(
  cell: ICellData | null | undefined,
  style: Nullable<IStyleData>,
  zone: ZoneClock,
  make: RealmValues,
): unknown {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value === "number") {
    if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(value);
    return isDateFormat(style?.n?.pattern) ? make.date(zone.toInstant(value)) : value;
  }
  return value === "#SPILL!" ? "#REF!" : value;
}

/** The value of one argument: a scalar for a cell or a constant, rows of values for a range or an array. */
export function argumentOf(variant: FunctionVariantType, zone: ZoneClock, make: RealmValues): unknown {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject, zone, make);
  if (variant.isArray()) return arrayArgument(variant as ArrayValueObject, zone, make);
  return valueArgument(variant as BaseValueObject, zone, make);
}

function valueArgument(value: Nullable<BaseValueObject>, zone: ZoneClock, make: RealmValues): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) return String(value.getValue()) === "#SPILL!" ? "#REF!" : String(value.getValue());
  const plain = value.getValue();
  if (value.isNumber() && isDateFormat(value.getPattern())) return make.date(zone.toInstant(Number(plain)));
  return value.isBoolean() ? Boolean(plain) : plain;
}

function arrayArgument(array: ArrayValueObject, zone: ZoneClock, make: RealmValues): unknown {
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  if (rows === 1 && columns === 1) return valueArgument(array.get(0, 0), zone, make);
  const result = make.array<unknown[]>(rows);
  for (let r = 0; r < rows; r++) {
    const row = make.array(columns);
    for (let c = 0; c < columns; c++) row[c] = valueArgument(array.get(r, c), zone, make);
    result[r] = row;
  }
  return result;
}

function referenceArgument(reference: BaseReferenceObject, zone: ZoneClock, make: RealmValues): unknown {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const styles = reference.getCurrentStylesData() as Styles | undefined;
  const layers = layersOf(reference);
  const convert = (cell: ICellData | null | undefined) =>
    cellArgument(
      cell,
      cell?.s == null ? null : typeof cell.s === "string" ? styles?.get(cell.s) : cell.s,
      zone,
      make,
    );
  if (startRow === endRow && startColumn === endColumn) return convert(cellIn(layers, startRow, startColumn));

  const width = endColumn - startColumn + 1;
  const result = make.array<unknown[]>(endRow - startRow + 1);
  const rowLayers = new Array<Record<number, ICellData | null> | undefined>(layers.length);
  for (let r = startRow; r <= endRow; r++) {
    const row = make.array(width);
    let blank = true;
    for (let k = 0; k < layers.length; k++) {
      rowLayers[k] = layers[k]!.rows.getRow(r);
      if (rowLayers[k]) blank = false;
    }
    if (blank) {
      for (let c = 0; c < width; c++) row[c] = "";
    } else {
      for (let c = 0; c < width; c++) row[c] = convert(pick(layers, rowLayers, r, startColumn + c));
    }
    result[r - startRow] = row;
  }
  return result;
}

interface Layer {
  rows: RowSource;
  covers?: (row: number, column: number) => boolean;
}

/** Where a cell's value may lie while formulas are being calculated, the newest first. */
function layersOf(reference: BaseReferenceObject): Layer[] {
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

function pick(
  layers: Layer[],
  rows: (Record<number, ICellData | null> | undefined)[],
  row: number,
  column: number,
): ICellData | null {
  for (let k = 0; k < layers.length; k++) {
    const cell = rows[k]?.[column];
    if (cell && (layers[k]!.covers?.(row, column) ?? true)) return cell;
  }
  return null;
}

function cellIn(layers: Layer[], row: number, column: number): ICellData | null {
  return pick(
    layers,
    layers.map((layer) => layer.rows.getRow(row)),
    row,
    column,
  );
}
