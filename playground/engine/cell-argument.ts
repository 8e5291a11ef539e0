/** What a script is given for a cell: by a custom function's argument, and by a range that it reads. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { isDateFormat } from "./number-format";
import type { RealmValues } from "./realm-values";
import type { ZoneClock } from "./zone-clock";

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
