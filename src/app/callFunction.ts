/** Calls a custom function with what Sheets hands over, and turns its answer into what Sheets can show. */
import { cellOf, type Holds, type ResultCell } from "../functions/resultColumns";
import type { FunctionAnswer, Parameter, SheetFunction } from "../functions/sheetFunction";
import { callErrors } from "../problems/callErrors";
import { LedgerError } from "../problems/problem";
import { readText } from "../reading/cells/cellText";
import type { Grid } from "../reading/grid";
import { readOptions } from "../reading/options";
import { type Zone, zone } from "../reading/zone";
import { FUNCTIONS } from "../registry";
import { leftOutSaid } from "../workbook/leftOut";
import { workbookModel } from "../workbook/workbookModel";

/** What a function may know of the spreadsheet beside its arguments. */
export interface SheetContext {
  /** IANA name, such as `Europe/Berlin`. */
  timeZone(): string;
}

type CellOut = string | number | Date;

interface ShownResult {
  /** A value or a rectangular table; blank cells are "". */
  shown: CellOut | CellOut[][];
  /** What each column holds, or the value. */
  holds: readonly Holds[];
  /** What is said of contacts that it leaves out. */
  leftOut(): string | undefined;
}

/** Sheets refuses results much larger than this. */
const MOST_CELLS = 400_000;

/**
 * What a cell with the function of that name shows.
 * @throws LedgerError with one helpful sentence for anything that cannot be answered
 */
export function callFunction(
  name: string,
  args: readonly unknown[],
  sheet: SheetContext,
): CellOut | CellOut[][] {
  return resultOf(name, args, sheet).shown;
}

/** The same, with what each column holds. @throws LedgerError as above */
export function resultOf(name: string, args: readonly unknown[], sheet: SheetContext): ShownResult {
  const declared = FUNCTIONS.find((known) => known.name === name)!;
  try {
    const sheetZone = zone(sheet.timeZone());
    const given = givenTo(declared, args, sheetZone);
    const answer = declared.answer(given);
    return {
      shown: shown(declared, answer, sheetZone),
      holds: answer.holds,
      leftOut: () => leftOutSaid(given.workbook, given.options ?? {}),
    };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw callErrors.unexpected(name, error instanceof Error ? error.message : String(error));
  }
}

/** Ranges become the workbook that the function reads; every other argument keeps its name. */
function givenTo({ name, params }: SheetFunction, given: readonly unknown[], sheetZone: Zone) {
  if (given.length > params.length)
    throw callErrors.tooMany(
      name,
      params.length,
      params.map((parameter) => parameter.name),
    );
  const args = optionsGivenEarly(params, given);
  const values: { options?: Record<string, unknown> } & Record<string, unknown> = {};
  const grids: Record<string, Grid | undefined> = {};
  params.forEach((parameter, index) => {
    const value = argument(name, parameter, args[index], sheetZone);
    if (parameter.kind === "range") grids[parameter.table.name] = value as Grid | undefined;
    else values[parameter.name] = value;
  });
  return { ...values, workbook: workbookModel(grids, sheetZone) };
}

/** A text of pairs where an optional range could stand is the options: people leave out the ranges in between. */
function optionsGivenEarly(params: readonly Parameter[], given: readonly unknown[]): readonly unknown[] {
  const last = given.map(isLeftOut).lastIndexOf(false);
  const parameter = params[last];
  const text = given[last];
  const early =
    parameter?.kind === "range" && parameter.optional && typeof text === "string" && text.includes("=");
  if (!early || params[params.length - 1]?.kind !== "options") return given;
  return params.map((_, index) =>
    index === params.length - 1 ? text : index < last ? given[index] : undefined,
  );
}

function argument(name: string, parameter: Parameter, value: unknown, sheetZone: Zone): unknown {
  if (parameter.kind === "options")
    return readOptions(parameter.options, isLeftOut(value) ? undefined : value, sheetZone);
  if (isLeftOut(value)) {
    if (parameter.optional) return undefined;
    const missing = parameter.kind === "text" ? callErrors.missingText : callErrors.missing;
    throw missing(name, parameter.name, parameter.example);
  }
  if (parameter.kind === "text") {
    if (Array.isArray(value)) throw callErrors.notAText(name, parameter.name, parameter.example);
    return readText(value, sheetZone);
  }
  if (!Array.isArray(value) || !Array.isArray(value[0]))
    throw callErrors.notARange(name, parameter.name, parameter.example, value);
  return value;
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function shown(
  { name, params }: SheetFunction,
  { columns, rows, number }: FunctionAnswer,
  sheetZone: Zone,
): CellOut | CellOut[][] {
  if (columns.length === 0) return shownCell(number);
  if ((rows.length + 1) * columns.length > MOST_CELLS)
    throw callErrors.tooLarge(
      name,
      rows.length + 1,
      columns.length,
      params.some(({ kind }) => kind === "options"),
    );
  const titles = columns.map(({ title }) => title);
  return [titles, ...rows.map((row) => columns.map((column) => shownCell(cellOf(column, row, sheetZone))))];
}

/** Taken once: this is asked of every cell. */
const isFiniteNumber = Number.isFinite;

function shownCell(cell: ResultCell): CellOut {
  return cell === undefined || (typeof cell === "number" && !isFiniteNumber(cell)) ? "" : cell;
}
