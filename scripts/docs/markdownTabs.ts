/** The small workbooks that pages of docs show: each heading with a table right below it is a tab of that name. */

type Cell = string | number | Date;
/** The tabs by name, as the ranges that Sheets would pass. */
export type Tabs = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The tabs of a page; digits are numbers and days are dates, as they would be once typed. */
export function tabsIn(markdown: string): Tabs {
  const found = markdown.matchAll(/^#+ (.+)\n\n((?:\|.*\|\n?)+)/gm);
  return Object.fromEntries([...found].map(([, name, table]) => [name!, gridOf(table!)]));
}

function gridOf(table: string): Cell[][] {
  const [header, , ...rows] = table.trim().split("\n").map(cellsOf);
  return [header!, ...rows.map((row) => row.map(typed))];
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

function typed(text: string): Cell {
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : text;
}
