/** How ranges and lists of arguments are written in a formula: `Activities!A:P`, `'DRQL kinds'!A1:B20`. */
import type { NamedArea } from "../../src/app/formulaContract";

/** `A`, `Z`, `AA` …; columns count from 1. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** `Sheet1!B3`, or the whole block. */
export function areaName(tab: string, { row, column, rows, columns }: NamedArea): string {
  const first = `${columnName(column)}${row}`;
  const last = `${columnName(column + columns - 1)}${row + rows - 1}`;
  return `${tabName(tab)}!${first}${first === last ? "" : `:${last}`}`;
}

/** Whole columns, which take in rows that are added later. */
export function columnsName(tab: string, column: number, columns: number): string {
  return `${tabName(tab)}!${columnName(column)}:${columnName(column + columns - 1)}`;
}

/** Names of anything but letters stand in quotes; a short one could be a column otherwise. */
function tabName(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** What stands between arguments: where numbers have a decimal comma, a semicolon. */
export function separator(locale: string): string {
  const decimal = new Intl.NumberFormat(locale.replace("_", "-")).format(1.5);
  return decimal.includes(",") ? "; " : ", ";
}
