/** Which spilled areas changed in a round of calculation: Univer leaves formulas that use them as they were. */
import type { ICellData, IRange, IUnitRange, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

interface Spilled {
  unitId: string;
  sheetId: string;
  range: IRange;
  /** Two equal prints mean equal contents. */
  print: number;
}

type SpilledRows = Record<number, Record<number, Nullable<ICellData>> | undefined> | undefined;

export class SpilledAreas {
  private known = new Map<string, Spilled>();

  constructor(private readonly model: FormulaDataModel) {}

  /** The areas that grew, shrank, went or hold other values since the last call, without the formulas' own cells. */
  changed(): IUnitRange[] {
    const before = this.known;
    this.known = this.read();
    const areas: Spilled[] = [];
    for (const [key, now] of this.known) {
      const old = before.get(key);
      if (old && old.print === now.print && sameSize(old.range, now.range)) continue;
      areas.push(now, ...(old ? [old] : []));
    }
    for (const [key, old] of before) if (!this.known.has(key)) areas.push(old);
    return areas.flatMap(withoutFormula);
  }

  private read(): Map<string, Spilled> {
    const found = new Map<string, Spilled>();
    for (const [unitId, sheets] of Object.entries(this.model.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const cells = this.model.getArrayFormulaCellData()[unitId]?.[sheetId] as SpilledRows;
        for (const [row, columns] of Object.entries(rows ?? {})) {
          for (const [column, range] of Object.entries<IRange>(columns ?? {})) {
            const print = printOf(cells, range);
            found.set(`${unitId}!${sheetId}!${row},${column}`, { unitId, sheetId, range, print });
          }
        }
      }
    }
    return found;
  }
}

function sameSize(one: IRange, other: IRange): boolean {
  return one.endRow === other.endRow && one.endColumn === other.endColumn;
}

/** A hash of what is in the range (FNV-1a). */
function printOf(cells: SpilledRows, { startRow, startColumn, endRow, endColumn }: IRange): number {
  let hash = 0x811c9dc5;
  for (let r = startRow; r <= endRow; r++) {
    for (let c = startColumn; c <= endColumn; c++) {
      const text = `${cells?.[r]?.[c]?.v ?? ""}\n`;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
  }
  return hash;
}

/** The formula stands in the first cell and must not run again because of its own result. */
function withoutFormula({ unitId, sheetId, range }: Spilled): IUnitRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  const right = { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn };
  const below = { startRow: startRow + 1, endRow, startColumn, endColumn };
  return [right, below]
    .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
    .map((part) => ({ unitId, sheetId, range: part }));
}
