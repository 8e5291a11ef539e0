/** The looks of a workbook's cells, each kept once and known by an id, as Univer has them. */
import type { IStyleData } from "@univerjs/core";
import type { CellData } from "../workbook-data";
import { DATE_FORMAT, formatForSerial, TEXT_FORMAT } from "./number-format";
import { lookOf, toStyle } from "./style";

export class StyleTable {
  readonly records: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(cell: CellData): string | undefined {
    const look = lookOf(cell);
    if (cell.date && look.format === undefined) {
      look.format = typeof cell.value === "number" ? formatForSerial(cell.value) : DATE_FORMAT;
    }
    if (look.format === TEXT_FORMAT && typeof cell.value === "number") delete look.format;
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size}`;
      this.ids.set(key, id);
      this.records[id] = toStyle(look);
    }
    return id;
  }
}
