/** Computes a function outside a cell, and puts formulas into cells. */
import { dateText } from "../core/calendar";
import { doorErrors } from "../core/problems/doorErrors";
import { LedgerError } from "../core/problems/problem";
import { isBlank } from "../core/tables/grid";
import { headerRow } from "../core/tables/header";
import { type Zone, zone } from "../core/zone";
import { callFunction } from "../functions/call";
import { FUNCTIONS } from "../functions/index";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import type { Calculated, FormulaTabs, Inserted, ShownCell } from "./formulaContract";
import { type ReadTab, readTabs, recogniseTabs } from "./recognise";
import { readMatches } from "./tabMatches";

/** The tabs that a formula may read, those that are a table of ours with their headers. */
export function formulaTabs(workbook: Workbook): FormulaTabs {
  const all = readTabs(workbook);
  const recognised = recogniseTabs(workbook, all);
  const tabs = all.map(({ tab: { id, name }, grid }) => {
    const found = recognised.find(({ tab }) => tab.id === id);
    const headers = found ? headerRow(grid)!.texts : [];
    return { id, name, columns: grid[0]?.length ?? 0, table: found?.table.name, headers };
  });
  return { locale: workbook.locale(), tabs };
}

/** The first rows of what a function gives. @throws LedgerError as the function itself */
export function calculate(workbook: Workbook, { name, args, most }: Input<"calculate">): Calculated {
  if (!FUNCTIONS.some((known) => known.name === name)) throw doorErrors.wrongPayload();
  const timeZone = workbook.timeZone();
  let tabs: ReadTab[] | undefined;
  const gridOf = (name: string) => {
    tabs ??= readTabs(workbook);
    const found = recogniseTabs(workbook, tabs).find(({ table }) => table.name === name);
    return tabs.find(({ tab }) => tab.id === found?.tab.id)?.grid;
  };
  const values = args.map((argument) => {
    if (argument === null) return undefined;
    if ("table" in argument) return gridOf(argument.table);
    if ("tab" in argument) return workbook.read(argument.tab);
    if ("area" in argument) return workbook.readArea(argument.area);
    return "cells" in argument ? argument.cells : argument.text;
  });
  const result = callFunction(name, values, {
    timeZone: () => timeZone,
    matches: () => readMatches(workbook.settings()).tables,
  });
  const table = Array.isArray(result) ? result : [[result]];
  const sheetZone = zone(timeZone);
  return {
    cells: table.slice(0, most).map((row) => row.map((cell) => shownCell(cell, sheetZone))),
    rows: table.length,
    columns: table[0]!.length,
  };
}

function shownCell(cell: ShownCell | Date, sheetZone: Zone): ShownCell {
  return typeof cell === "object" ? dateText(sheetZone.local(cell.getTime())) : cell;
}

/** Puts a formula into the active cell, unless its result would cover something. */
export function insertFormula(workbook: Workbook, wanted: Input<"insertFormula">): Inserted {
  const { tab, row, column } = workbook.selection();
  const area = { tab, row, column, rows: wanted.rows, columns: wanted.columns };
  if (wanted.reads.includes(tab))
    throw new LedgerError(
      "The selected cell is on a tab that this formula reads, so it would read itself. Select a cell on another tab, then insert again.",
    );
  const inTheWay = wanted.anyway
    ? 0
    : workbook
        .readArea(area)
        .flat()
        .filter((cell) => !isBlank(cell)).length;
  if (inTheWay > 0) return { inTheWay };
  workbook.setFormula(area, wanted.formula);
  return { at: area, inTheWay };
}
