/** How teams lay a tab out: titles above the headers, headers in their own words, columns of their own, blank rows, checkboxes. */
import type { Columns, Table } from "../../src/reading/table";
import type { Style } from "./team";
import { type Cell, oneOf } from "./ways";

/** A cell that has to be told, or, of several of one kind, at least one of these. */
export type Telling = readonly { row: number; header: string }[];

export interface Sheet {
  table: string;
  grid: Cell[][];
  /** The headers of our columns, as they stand there. */
  ours: string[];
  /** Where the cells ended up: by their place among the rows and our title of their column. */
  placeOf(row: number, title: string): { row: number; header: string };
}

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What stands above a column of ours. */
function headerFor(title: string, aliases: readonly string[], style: Style): string {
  return oneOf(
    [
      title,
      ...aliases,
      title.toUpperCase(),
      ` ${title.toLowerCase()} `,
      `${title}\u200b`,
      `🗓️ ${title}`,
      FULL_WIDTH(title),
      `${title} (2025)`,
      `Spalte [${title}]`,
      title.replace(/ /g, "_"),
      `${title}:`,
    ],
    style,
  );
}

const ABOVE: readonly (readonly Cell[][])[] = [
  [],
  [["Our community work 2025"], []],
  [["DevRel log"], ["Last updated", new Date("2025-12-01"), "by", "Grace"]],
  [["", "Basics", "", "People", ""], []],
  [[], [], ["Everything since January, please keep tidy!"]],
];

const OWN_COLUMNS: readonly (readonly [header: string, cells: readonly Cell[]])[] = [
  ["Mood", ["🎉", "", "ok", 7]],
  ["", ["", "see left"]],
  ["Done?", [true, false]],
  ["Reviewed", [false]],
  ["Row id", [1, 2, 3]],
  ["Week", ["W1", "w2", ""]],
];

/** Lays the rows out; cells are given by our titles of their columns. */
export function laidOut<C extends Columns>(
  { name: table, columns }: Table<C>,
  rows: readonly Readonly<Record<string, Cell>>[],
  styles: readonly Style[],
): Sheet {
  const style = (at: number) => styles[at % styles.length]!;
  const ours = Object.values(columns).filter(({ title }) => rows.some((row) => title in row));
  const titles = ours.map(({ title }) => title);
  const turned = style(0) < 50 ? titles : [...titles.slice(style(0) % titles.length), ...titles].slice(0);
  const order = [...new Set(turned)];
  const headers = new Map(
    ours.map(({ title, aliases }, index) => [title, headerFor(title, aliases, style(index + 3))]),
  );
  const own = style(1) < 50 ? [] : OWN_COLUMNS.filter((_, index) => (style(1) + index) % 3 === 0);
  const above = oneOf(ABOVE, style(2)).map((cells) => [...cells]);
  const grid: Cell[][] = [
    ...above,
    [...order.map((title) => headers.get(title)!), ...own.map(([header]) => header)],
  ];
  const isCheckbox = (cells: readonly Cell[]) => cells.every((cell) => typeof cell === "boolean");
  const blank = () => [
    ...order.map((): Cell => ""),
    ...own.map(([, cells]): Cell => (isCheckbox(cells) ? false : "")),
  ];
  const rowNumbers = rows.map((row, index) => {
    if (style(index + 7) > 90) grid.push(blank());
    grid.push([
      ...order.map((title) => row[title] ?? ""),
      ...own.map(([, cells]) => cells[index % cells.length]!),
    ]);
    return grid.length;
  });
  for (let tail = 0; tail < (style(5) < 50 ? 0 : style(5) % 7); tail++) grid.push(blank());
  const width = Math.max(...grid.map((cells) => cells.length));
  return {
    table,
    ours: order.map((title) => headers.get(title)!.trim()),
    grid: grid.map((cells) => [...cells, ...Array<Cell>(width - cells.length).fill("")]),
    placeOf: (row, title) => ({ row: rowNumbers[row]!, header: headers.get(title)!.trim() }),
  };
}
