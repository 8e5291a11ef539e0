/** Computes a function outside a cell, and puts formulas into cells. */

import { columnFormats } from "../functions/numberFormats";
import { doorErrors } from "../problems/doorErrors";
import { LedgerError } from "../problems/problem";
import { dateText } from "../reading/calendar";
import { filledWidth, type Grid, isBlank } from "../reading/grid";
import { headerRowOf } from "../reading/header";
import { type Zone, zone } from "../reading/zone";
import { FUNCTIONS } from "../registry";
import type { Area, Workbook } from "../sheets/workbook";
import { TABLES } from "../tabs/tables";
import { resultOf } from "./callFunction";
import type { Input } from "./contract";
import type { Calculated, FormulaTabs, Inserted, ShownCell } from "./formulaContract";
import { readTabs, recogniseTabs } from "./recognise";

/** The tabs that a formula may read, those that are a table of ours with their headers. */
export function formulaTabs(workbook: Workbook): FormulaTabs {
  const read = readTabs(workbook);
  const recognised = recogniseTabs(workbook, read);
  const tabs = read.map(({ tab: { id, name }, grid }) => {
    const found = recognised.find(({ tab }) => tab.id === id);
    const columns = filledColumns(grid);
    const headers = found ? headerRowOf(found.table, grid)!.texts.slice(0, columns) : [];
    return { id, name, columns, table: found?.table.name, headers };
  });
  return { locale: workbook.locale(), tabs };
}

function filledColumns(grid: Grid): number {
  return grid.reduce((width, cells) => Math.max(width, filledWidth(cells)), 0);
}

/** The first rows of what a function gives. @throws LedgerError as the function itself */
export function calculate(workbook: Workbook, { name, args, most }: Input<"calculate">): Calculated {
  const declared = FUNCTIONS.find((known) => known.name === name);
  if (!declared) throw doorErrors.wrongField("name", name);
  const timeZone = workbook.timeZone();
  const named = args.flatMap((argument) => (argument && "table" in argument ? [argument.table] : []));
  const wanted = TABLES.filter(({ name }) => named.includes(name));
  const tabs = wanted.length > 0 ? recogniseTabs(workbook, undefined, wanted) : [];
  const gridOf = (name: string) => tabs.find(({ table }) => table.name === name)?.whole;
  for (const [index, argument] of args.entries()) {
    const table = argument && "table" in argument && !declared.params[index]?.optional && argument.table;
    if (table && gridOf(table) === undefined) return { cells: [], rows: 0, columns: [], missing: table };
  }
  const values = args.map((argument) => {
    if (argument === null) return undefined;
    if ("table" in argument) return gridOf(argument.table);
    if ("tab" in argument) return workbook.read(argument.tab);
    if ("area" in argument) return workbook.readArea(argument.area);
    return "cells" in argument ? argument.cells : argument.text;
  });
  const { shown, holds, leftOut } = resultOf(name, values, { timeZone: () => timeZone });
  const table = Array.isArray(shown) ? shown : [[shown]];
  const sheetZone = zone(timeZone);
  return {
    cells: table.slice(0, most).map((row) => row.map((cell) => shownCell(cell, sheetZone))),
    rows: table.length,
    columns: [...holds],
    leftOut: leftOut(),
  };
}

function shownCell(cell: ShownCell | Date, sheetZone: Zone): ShownCell {
  return typeof cell === "object" ? dateText(sheetZone.local(cell.getTime())) : cell;
}

/** Puts a formula into the active cell, unless its result would cover something; its numbers look like what they are, and its columns have room for them. */
export function insertFormula(workbook: Workbook, wanted: Input<"insertFormula">): Inserted {
  const { tab, row, column } = workbook.selection();
  const area = { tab, row, column, rows: wanted.rows, columns: wanted.columns.length };
  if (wanted.reads.includes(tab))
    throw new LedgerError(
      "The selected cell is on a tab that this formula reads, so it would read itself. Select a cell on another tab, then insert again.",
    );
  const cell = { ...area, rows: 1, columns: 1 };
  const [held = ""] = workbook.readArea(cell).flat();
  const [[formula = ""] = []] = workbook.formulas(cell);
  const isTaken = formula === "" ? !isBlank(held) : !formula.startsWith("=DEVREL_");
  if (isTaken) throw doorErrors.cellIsFilled();
  // Without the formula that is replaced, what is still there belongs to somebody.
  if (formula !== "") workbook.setFormula(cell, "");
  let inTheWay = 0;
  let isInserted = false;
  try {
    inTheWay = workbook
      .readArea(area)
      .flat()
      .filter((each) => !isBlank(each)).length;
    if (inTheWay > 0 && !wanted.anyway) return { inTheWay };
    workbook.setFormula(area, wanted.formula);
    isInserted = true;
  } finally {
    if (formula !== "" && !isInserted) workbook.setFormula(cell, formula);
  }
  if (inTheWay === 0) {
    workbook.setFormats(numbersOf(area), columnFormats(wanted.columns));
    workbook.widen(area, wanted.widths?.slice(0, area.columns) ?? []);
  }
  return { at: area, inTheWay: 0 };
}

/** The cells of a result that may hold numbers: all below its header, or its only one. */
function numbersOf(area: Area): Area {
  const isTable = area.columns > 1;
  return isTable ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
}
