/** Asks a custom function about the workbook: its typed rows, and the formula that gives the same live, so that every figure can be traced. */
import { columnsReference } from "../../notation/a1";
import type { FunctionAnswer, SheetFunction } from "../functions/sheetFunction";
import { DAY } from "../reading/calendar";
import type { Days } from "../reading/calendarPeriod";
import { isBetween, readOptions } from "../reading/options";
import type { Table } from "../reading/table";
import type { Basis } from "../workbook/basis";
import { leftOutSaid } from "../workbook/leftOut";
import { unreadIn } from "../workbook/unread";
import type { WorkbookModel } from "../workbook/workbookModel";
import type { SummaryInput } from "./source";
import type { FindUnread } from "./unreadTold";

/** Where an answer comes from. */
export interface Traced {
  /** The call, without its `=`, that gives it in a cell. */
  call: string;
  /** The names of the tables that it reads. */
  reads: readonly string[];
  columns: readonly { title: string }[];
  unread: FindUnread;
  /** What is said of contacts that are left out where others are counted in their place; undefined where there are none. */
  leftOut: string | undefined;
}

export type Shown<Found, Row> = FunctionAnswer<Found, Row> & Traced;

/** Asks a function with these options, as they would stand in its formula; of the workbook as it was before a local time, if one is given. @throws LedgerError as the function itself */
export type Ask = <Found, Row>(
  declared: SheetFunction<Found, Row>,
  options?: string,
  before?: number,
) => Shown<Found, Row>;

const COMMA = ", ";

/** Remembers what was found under a name. */
type Once = <T>(name: string, make: () => T) => T;

/** The function's answer over the workbook as far as its formula can see it: its own ranges and no others; as it was before a local time, if one is given. */
export function answerOver<Found, Row>(
  { name, params, rests, answer }: SheetFunction<Found, Row>,
  text: string,
  workbook: WorkbookModel,
  input: SummaryInput,
  once: Once,
  before?: number,
): Shown<Found, Row> {
  const tables = params.flatMap((each) => (each.kind === "range" ? [each.table] : []));
  const declared = params.find((each) => each.kind === "options")?.options ?? {};
  const options = readOptions(declared, text, workbook.zone);
  const all = workbook.only(tables);
  const own = before === undefined ? all : all.before(before);
  for (const each of params) if (each.kind === "range" && !each.optional) own.rows(each.table);
  const { from, to = before === undefined ? undefined : before - DAY } = options as Partial<Days>;
  const isWithin = from === undefined && to === undefined ? undefined : isBetween({ from, to });
  const seen = tables.map((table) => table.name).join();
  /** Functions that read the same tables share what they rest on. */
  const unreadOf = (basis: Basis) =>
    once(`unread ${[basis.table.name, basis.among, ...basis.reads]} ${from} ${to} of ${seen}`, () =>
      unreadIn(own, basis, isWithin),
    ).map((found) => ({ ...found, basis }));
  return {
    ...answer({ workbook: own, options }),
    leftOut: leftOutSaid(own, options),
    unread: (title) =>
      rests.flatMap((basis) =>
        title === undefined || (basis.columns ?? [title]).includes(title) ? unreadOf(basis) : [],
      ),
    call: callText(input, name, tables, text),
    reads: tables.filter(workbook.has).map((table) => table.name),
  };
}

/** The formula of one cell of an answer, by its row among the rows and its column's title; row -1 is the one number of an answer without a table. */
export function cellFormula(
  { call, columns }: Traced,
  row: number,
  title: string,
  separator = COMMA,
): string {
  const column = columns.length === 0 ? 1 : columns.findIndex((each) => each.title === title) + 1;
  return `=INDEX(${[call, row + 2, column].join(separator)})`;
}

/** The call of a custom function over these tables' tabs; a table without a tab is left out. */
function callText(
  { sources, separator = COMMA }: SummaryInput,
  name: string,
  tables: readonly Table[],
  options: string,
): string {
  const args = tables.map((table) => {
    const source = sources[table.name];
    return source ? columnsReference(source.tab, 1, Math.max(1, source.grid[0]?.length ?? 1)) : "";
  });
  if (options !== "") args.push(`"${options.replace(/"/g, '""')}"`);
  while (args[args.length - 1] === "") args.pop();
  return `${name}(${args.join(separator)})`;
}
