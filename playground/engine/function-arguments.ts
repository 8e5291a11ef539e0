/** What a custom function is given for each argument of its formula, as Sheets gives it. */
import type { ICellData, Nullable, Styles } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellArgument } from "./cell-argument";
import { isDateFormat } from "./number-format";
import type { RealmValues } from "./realm-values";
import { layersOf, pick, rowsAt } from "./reference-layers";
import type { ZoneClock } from "./zone-clock";

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
  if (startRow === endRow && startColumn === endColumn)
    return convert(pick(layers, rowsAt(layers, startRow), startRow, startColumn));

  const width = endColumn - startColumn + 1;
  const result = make.array<unknown[]>(endRow - startRow + 1);
  for (let r = startRow; r <= endRow; r++) {
    const row = make.array(width);
    const rows = rowsAt(layers, r);
    if (rows.some(Boolean)) {
      for (let c = 0; c < width; c++) row[c] = convert(pick(layers, rows, r, startColumn + c));
    } else row.fill("");
    result[r - startRow] = row;
  }
  return result;
}
