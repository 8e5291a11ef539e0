/** Reads the rows below a table's header into columns: numbers, local times and interned texts. */
import { rangeErrors } from "../problems/rangeErrors";
import { headerKey } from "../words/text";
import { withWhatHeadersSay } from "./alwaysSays";
import { readDate, readFirstDay, timeText } from "./cells/date";
import { isErrorCell } from "./cells/errorCell";
import { readNumber } from "./cells/number";
import { readYesNo } from "./cells/yesNo";
import { readNumbers, readTexts } from "./columns";
import { type Currencies, currenciesIn } from "./currencies";
import { isExample, markedColumn } from "./exampleRows";
import { type Grid, isBlank, isBlankRow, lastFilledRow } from "./grid";
import { columnAt, findHeader, type Header } from "./header";
import { type Interner, interner, type TextColumn } from "./interner";
import { MISSING } from "./missing";
import { type NumberReader, numberReader, timeReader } from "./numberReaders";
import { remembering } from "./remembering";
import { spellingOf, spellingUnder } from "./spelling";
import type { Choice, Columns, ColumnsOfKind, Table } from "./table";
import type { Zone } from "./zone";

export type { TextColumn } from "./interner";

/**
 * A table as it stands in a range. Columns are read when asked for, one pass each; a column that the range
 * does not have reads as blank. Row indexes count from 0 below the header.
 */
export interface Rows<C extends Columns = Columns> {
  readonly table: Table<C>;
  readonly header: Header<C>;
  readonly grid: Grid;
  readonly zone: Zone;
  /** Rows below the header, without the blank tail. */
  readonly count: number;
  /** Rows below the header up to the last one with anything in it. */
  readonly filled: number;
  has(name: keyof C & string): boolean;
  /** Where a column is, undefined where the range does not have it. @throws LedgerError where several headers mean it */
  place(name: keyof C & string): number | undefined;
  cell(row: number, place: number): unknown;
  isBlank(row: number): boolean;
  /** Local times; NaN where blank or unreadable. */
  dates(name: ColumnsOfKind<C, "date">): Float64Array;
  /** Numbers; NaN where blank or unreadable, or where an amount is in another currency than its column. */
  numbers(name: ColumnsOfKind<C, "number">): Float64Array;
  /** The currencies of a column of amounts. */
  currencies(name: ColumnsOfKind<C, "number">): Currencies;
  /** 1 yes, 0 no; NaN where blank or unreadable. */
  yesNo(name: ColumnsOfKind<C, "yesNo">): Float64Array;
  /** The index of the choice; NaN where blank or unreadable. */
  choices(name: ColumnsOfKind<C, "choice">): Float64Array;
  texts(name: ColumnsOfKind<C, "text" | "people" | "choice">): TextColumn;
  /** For each row 1 where it counts, since every required cell can be read, else 0. */
  counted(): Uint8Array;
  /** Any column of the range by its place, known to us or not. */
  datesAt(place: number): Float64Array;
  textsAt(place: number): TextColumn;
  /** Single cells of a column, for measures that need few of them. */
  textReader(place: number): Interner & { at(row: number): number };
  numericReader(name: keyof C & string): (row: number) => number;
  /** The row's number in the range, its first row being 1. */
  rowNumber(row: number): number;
}

const NO_CURRENCIES: Currencies = { common: undefined, cells: undefined, otherOf: () => undefined };

/** Reads a table from a range. @throws LedgerError when it is no range, or its header is not right. */
export function readRows<C extends Columns>(
  table: Table<C>,
  range: Grid,
  zone: Zone,
  others: readonly Table[],
): Rows<C> {
  if (!Array.isArray(range) || !Array.isArray(range[0]))
    throw rangeErrors.notARange(table.name, Object.keys(table.columns).length, range);
  const header = findHeader(table, range, others);
  const grid = withWhatHeadersSay(range, header);
  const marked = markedColumn(table);
  const first = header.row + 1;
  const place = (name: string) => {
    const unclear = header.unclear[name];
    if (unclear) throw unclear;
    return header.places[name];
  };
  const once = remembering();
  // Not remembered by name, since loops ask for them at every row.
  let countedRows: number | undefined;
  let filledRows: number | undefined;
  const count = () => {
    countedRows ??= lastCountedRow(table, header, grid) - first + 1;
    return countedRows;
  };
  const toRead = () => ({ grid, first, count: count() });
  const isRequired = (name: string) => table.columns[name]!.required;
  const required = Object.keys(table.columns).filter(isRequired);
  for (const name of required) place(name);
  /** Rows are struck out while the required columns are read. */
  const counted = () => once("counted rows", () => new Uint8Array(count()).fill(1));

  const currencies = (name: string) =>
    once(`currencies ${name}`, () => {
      const at = place(name);
      return at === undefined ? NO_CURRENCIES : currenciesIn(grid, first, at, header.texts[at]!);
    });

  /** What reads a cell of a column that is not of texts, as its kind asks. */
  const readerOf = (name: string): NumberReader => {
    const { kind, choices, spans, isMoney } = table.columns[name]!;
    if (kind === "date") return timeReader(zone, spans ? readFirstDay : readDate);
    if (kind === "choice") return numberReader(choiceReader(choices, zone));
    if (isMoney) {
      const { otherOf } = currencies(name);
      return numberReader((cell) => (otherOf(cell) === undefined ? readNumber(cell) : MISSING));
    }
    return numberReader(kind === "yesNo" ? readYesNo : readNumber);
  };
  const spelling = (name: string) => {
    const { key, shown } = spellingOf(table.columns[name]!);
    return name === marked
      ? { key: (text: string) => (isExample(text) ? "" : key(text)), shown }
      : { key, shown };
  };
  const internerAt = (place: number) => {
    const name = columnAt(header, place);
    return interner(zone, name === undefined ? spellingUnder(header.headers[place]!) : spelling(name));
  };
  const isOfTexts = (name: string) => ["text", "people"].includes(table.columns[name]!.kind);
  const numeric = (name: string) =>
    once(`numbers ${name}`, () => {
      const strikes = isRequired(name) && !isOfTexts(name) ? counted() : undefined;
      return readNumbers(toRead(), place(name), readerOf(name), strikes);
    });
  const texts = (name: string) =>
    once(`texts ${name}`, () => {
      const strikes = isRequired(name) && isOfTexts(name) ? counted() : undefined;
      return readTexts(toRead(), place(name), interner(zone, spelling(name)), strikes);
    });

  return {
    table,
    header,
    grid,
    zone,
    get count() {
      return count();
    },
    get filled() {
      filledRows ??= lastFilledRow(grid) - first + 1;
      return filledRows;
    },
    cell: (row, at) => grid[first + row]![at],
    isBlank: (row) => isBlankRow(grid[first + row]!),
    has: (name) => place(name) !== undefined,
    place,
    dates: numeric,
    numbers: numeric,
    currencies,
    yesNo: numeric,
    choices: numeric,
    datesAt: (at) => readNumbers(toRead(), at, timeReader(zone)),
    texts,
    textsAt: (at) => readTexts(toRead(), at, internerAt(at)),
    counted: () => {
      for (const name of required) {
        if (isOfTexts(name)) texts(name);
        else numeric(name);
      }
      return counted();
    },
    textReader: (column) => {
      const values = internerAt(column);
      return { ...values, at: (row) => values.code(grid[first + row]![column]) };
    },
    numericReader: (name) => {
      const at = place(name);
      const read = readerOf(name);
      return at === undefined ? () => MISSING : (row) => read(grid[first + row]![at]);
    },
    rowNumber: (row) => first + row + 1,
  };
}

/**
 * Reads a cell as the index of one of the choices, NaN where it is none of them. The error #N/A is no answer N/A, and no number
 * is a choice; but what Sheets made a time of when somebody typed `1:1` is.
 */
export function choiceReader(choices: readonly Choice[], zone: Zone): (cell: unknown) => number {
  const indexes = new Map(
    choices.flatMap(({ name, aliases = [] }, index) =>
      [name, ...aliases].map((text) => [headerKey(text), index] as const),
    ),
  );
  return (cell) => {
    if (typeof cell === "number") return MISSING;
    const text = typeof cell === "object" && cell !== null ? timeText(cell as Date, zone) : String(cell);
    return (isErrorCell(text) ? undefined : indexes.get(headerKey(text))) ?? MISSING;
  };
}

/** A row without its first required cell cannot count, so the tail of such rows, which ends at its header, is not looked at again. */
function lastCountedRow(table: Table, header: Header, grid: Grid): number {
  const place = header.places[markedColumn(table)]!;
  let last = grid.length - 1;
  while (grid[last]![place] === "" || isBlank(grid[last]![place])) last--;
  return last;
}
