/** What a custom function gave back, as values that the formula engine shows and spills. */
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { formatForSerial } from "./number-format";
import { isDate } from "./realm-values";
import type { ZoneClock } from "./zone-clock";

/** One value for a scalar, an array that spills for rows of values. */
export function resultOf(result: unknown, zone: ZoneClock): BaseValueObject {
  if (!Array.isArray(result)) return single(result, zone);
  const rows: unknown[][] = result.map((row) => (Array.isArray(row) ? row : [row]));
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount === 0) return StringValueObject.create("");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => single(row[column], zone)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: unknown, zone: ZoneClock): BaseValueObject {
  if (value === undefined || value === null || value === "") return NullValueObject.create();
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) return ErrorValueObject.create(ErrorType.NUM);
    const serial = zone.toSerial(instant);
    return NumberValueObject.create(serial, formatForSerial(serial));
  }
  return StringValueObject.create(String(value));
}
