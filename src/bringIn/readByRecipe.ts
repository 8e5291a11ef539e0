/** Reads a file by its recipe: the rows that it gives to our tables, and those that give nothing or less, with the reason. */
import { leftOutReasons, type Reason } from "../problems/leftOutReasons";
import type { Fault } from "../problems/problem";
import { readNumber } from "../reading/cells/number";
import { readYesNo } from "../reading/cells/yesNo";
import { isBlankRow } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { headerKey, idText, nameKey, peopleKey, shortened } from "../words/text";
import type { BroughtRow, LeftOut } from "./broughtRow";
import { type FileRow, headersOf, rowReader } from "./fileCells";
import { dateReader, dayOf, shownOrder } from "./fileDates";
import type { FileTable } from "./fileTable";
import { gathering } from "./gathering";
import { receivingTable } from "./receivingTable";
import type { Answers, DayOrder, Gives, Recipe } from "./recipe";
import { markOf } from "./rowDigests";

/** What came of reading a file. */
export interface FileReading {
  readonly recipe: Recipe;
  readonly brought: readonly BroughtRow[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of the file that hold anything. */
  readonly rows: number;
}

/** Reads every row. `answers` has what `asksOf` asks for; what is missing there is blank. */
export function readByRecipe(file: FileTable, answers: Answers, sheetZone: Zone): FileReading {
  const { recipe } = file;
  const rowAt = rowReader(file, answers, sheetZone);
  const order = shownOrder(file).order ?? (answers.order as DayOrder | undefined) ?? recipe.dayOrder;
  const readDate = dateReader(recipe.zone, order, sheetZone);
  const carry = carrying(recipe);
  const gathered = gathering(recipe);
  let rows = 0;
  for (let index = file.header + 1; index < file.end; index++) {
    if (isBlankRow(file.rows[index]!)) continue;
    rows++;
    const row = carry(rowAt, index);
    const number = index + 1;
    const what = whatItIsAbout(recipe, row);
    const leave = (reason: Reason) => gathered.leave({ row: number, what, ...reason });
    const unfit = recipe.leavesOut?.find(({ is }) => row.passes(is));
    if (unfit) {
      leave(leftOutReasons.asTheFileSays(unfit.why, row.text(unfit.is.header)));
      continue;
    }
    for (const part of recipe.gives) {
      if (part.when && !row.passes(part.when.is)) {
        leave({ why: part.when.otherwise });
        continue;
      }
      const cells = cellsOf(part, row, readDate, sheetZone, leave);
      if (cells)
        gathered.take(
          part,
          { table: part.table, key: keyOf(recipe, part, row, cells), row: number, cells },
          what,
        );
    }
  }
  return { recipe, brought: gathered.brought(), leftOut: gathered.leftOut(), rows };
}

/** Gives the row at an index together with what it goes on with from the rows above. */
function carrying({ goesOn }: Recipe) {
  let carried: ReadonlyMap<string, unknown> = new Map();
  const nothing: ReadonlyMap<string, unknown> = new Map();
  return (rowAt: ReturnType<typeof rowReader>, index: number): FileRow => {
    const row = rowAt(index, nothing);
    if (!goesOn) return row;
    if (row.text(goesOn.blank) === "") return rowAt(index, carried);
    carried = new Map(goesOn.with.map((header) => [headerKey(header), row.cell(header)]));
    return row;
  };
}

/** A person's address, else a name, else the first thing that the row gives. */
function whatItIsAbout(recipe: Recipe, row: FileRow): string {
  const person = recipe.gives.find(({ table }) => table === "Contacts")?.columns;
  const sources = person
    ? [person.contact!, person.name ?? []]
    : Object.values(recipe.gives[0]?.columns ?? {});
  const texts = sources.map((source) => row.from(source)).filter(Boolean);
  return texts.find((text) => text.includes("@")) ?? texts[person ? texts.length - 1 : 0] ?? "";
}

/** The cells that a row gives by our names of their columns; undefined, and the reason told, where one that is needed is blank. */
function cellsOf(
  { table, columns, needs = [], daily }: Gives,
  row: FileRow,
  readDate: (cell: unknown) => string | Fault,
  sheetZone: Zone,
  leave: (reason: Reason) => void,
): Record<string, string> | undefined {
  const known = receivingTable(table).columns;
  const cells: Record<string, string> = {};
  for (const [name, source] of Object.entries(columns)) {
    const column = known[name];
    if (!column) continue;
    const isNeeded = column.required || needs.includes(name);
    let text = row.from(source);
    if (column.kind === "date" && text !== "") {
      const read = readDate(row.cellFrom(source) ?? text);
      const problem = typeof read === "string" ? undefined : read.problem;
      if (problem !== undefined) {
        const reason = isNeeded
          ? leftOutReasons.unreadable(headersOf(source)[0] ?? column.title, problem)
          : leftOutReasons.leftEmpty(column.title, problem);
        leave(reason);
        if (isNeeded) return undefined;
      }
      text = typeof read === "string" ? (daily ? dayOf(read, sheetZone) : read) : "";
    } else if (column.kind === "number" && !column.isMoney && text !== "") {
      const read = readCount(text);
      if (typeof read === "number") text = String(read);
      else if (isNeeded) {
        leave(leftOutReasons.unreadable(headersOf(source)[0] ?? column.title, read.problem));
        return undefined;
      }
    } else if (column.kind === "yesNo") text = yesNoText(text);
    else if (name === "contact") text = idText(text);
    if (text === "" && isNeeded) {
      leave(leftOutReasons.nothingIn(column.title, headersOf(source)));
      return undefined;
    }
    if (text !== "") cells[name] = text;
  }
  if (peopleKey(cells.alsoKnownAs ?? "") === peopleKey(cells.contact ?? "")) delete cells.alsoKnownAs;
  return cells;
}

const GROUPED = /^\d{1,3}[.,]\d{3}$/;

/** `1,742` is 1742, since what is counted has no thousandths. */
function readCount(text: string): number | Fault {
  return readNumber(GROUPED.test(text) ? text.replace(/[.,]/, "") : text);
}

function yesNoText(text: string): string {
  const read = readYesNo(text);
  return read === 1 ? "yes" : read === 0 ? "no" : "";
}

function keyOf(
  recipe: Recipe,
  { key }: Gives,
  row: FileRow,
  cells: Readonly<Record<string, string>>,
): string {
  const pieces = key.map((piece) =>
    typeof piece === "object" && "column" in piece ? (cells[piece.column] ?? "") : row.from(piece),
  );
  return `${recipe.name}: ${short(nameKey(peopleKey(pieces.filter(Boolean).join(" "))))}`;
}

/** Keys are read by people too: of a long one its beginning, and a mark of all of it. */
const LONGEST_KEY = 80;

function short(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${shortened(key, LONGEST_KEY)} ${markOf(key)}`;
}
