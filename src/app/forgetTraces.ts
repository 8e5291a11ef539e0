/** Finds every cell of a workbook that names a person, and what it is to say instead. */
import { cellName } from "../../notation/a1";
import { isIn } from "../pages/blocks";
import type { PageArea } from "../pages/page";
import { printer } from "../pages/prints";
import { standingOf } from "../pages/standing";
import { attempt } from "../problems/attempt";
import { readText } from "../reading/cells/cellText";
import { isErrorCell } from "../reading/cells/errorCell";
import { likelyResults } from "../reading/formulaResults";
import type { Grid } from "../reading/grid";
import { type Zone, zone } from "../reading/zone";
import type { Tab, Workbook } from "../sheets/workbook";
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS } from "../tabs/contacts";
import type { Forgetting } from "../workbook/forgetting";
import { readTable } from "../workbook/readTable";
import type { KnownPerson } from "../workbook/whoIs";
import { type ReadTab, type RecognisedTab, recogniseTabs } from "./recognise";

/** A cell, or the note on one, and what it is to say. */
export interface Trace {
  row: number;
  column: number;
  kind: "value" | "formula" | "note";
  /** Whether it stands in the Contact column of Activities. */
  isContact: boolean;
  says: string;
  to: string;
}

export interface TracesInTab {
  tab: Tab;
  traces: readonly Trace[];
  /** Rows of Contacts that go. */
  rows: readonly number[];
  /** Cells that name the person and that a formula likely fills. */
  byFormula: readonly Pick<Trace, "row" | "column">[];
}

/** Every tab with all that is in it, the add-on's own and hidden ones included, and which of them are which table. */
export function readEveryTab(workbook: Workbook): { tabs: ReadTab[]; recognised: RecognisedTab[] } {
  const { isOurs } = workbook.summaries();
  const tabs = workbook.tabs().map((tab) => ({ tab, grid: workbook.read(tab.id) }));
  const theirs = tabs.filter(({ tab }) => !isOurs(tab.id));
  return { tabs, recognised: recogniseTabs(workbook, theirs) };
}

/** What of the person stands where. */
export function findTraces(
  workbook: Workbook,
  { tabs, recognised }: ReturnType<typeof readEveryTab>,
  person: Pick<KnownPerson, "rows" | "isInternal">,
  words: Forgetting,
  made: string,
): TracesInTab[] {
  const sheetZone = zone(workbook.timeZone());
  return tabs.flatMap(({ tab, grid }) => {
    if (grid.length === 0) return [];
    const { formulas, notes } = workbook.behind(tab.id);
    const isResult = likelyResults(grid, formulas);
    const table = recognised.find((each) => each.tab.id === tab.id)?.table;
    const people = table ? peopleColumns(table, grid, sheetZone) : NO_COLUMNS;
    const isOwn = (row: number) => !isResult(row - 1, people.own ?? 0);
    const rows = table === CONTACTS ? person.rows.filter(isOwn) : [];
    const isRewritten = summaryCells(workbook, tab, grid, sheetZone);
    const isContact = (column: number) => table === ACTIVITIES && column === people.own;

    const afterwards = (cell: unknown, column: number): [says: string, to: string] => {
      const isOfPeople = people.columns.has(column) || people.aliases.has(column);
      if (cell === "") return ["", ""];
      if (typeof cell !== "string" && !(isOfPeople && typeof cell === "number")) return ["", ""];
      const says = readText(cell, sheetZone);
      if (isErrorCell(says)) return ["", ""];
      if (!isOfPeople) return [says, words.inText(says)];
      const goes = people.aliases.has(column) || (isContact(column) && person.isInternal);
      return [says, words.inPeople(says, goes ? "" : made)];
    };

    const traces: Trace[] = [];
    const byFormula: Trace[] = [];
    for (let row = 1; row <= grid.length; row++) {
      if (rows.includes(row)) continue;
      for (let column = 1; column <= grid[0]!.length; column++) {
        const add = (kind: Trace["kind"], says: string, to: string) => {
          if (to === says) return;
          const isByFormula = kind === "value" && isResult(row - 1, column - 1);
          const said = isRewritten(row, column) ? "" : to;
          const trace = { row, column, kind, isContact: isContact(column - 1), says, to: said };
          (isByFormula ? byFormula : traces).push(trace);
        };
        const note = notes[row - 1]?.[column - 1] ?? "";
        const formula = formulas[row - 1]?.[column - 1] ?? "";
        if (note !== "") add("note", note, words.inText(note));
        if (formula === "") add("value", ...afterwards(grid[row - 1]![column - 1], column - 1));
        else add("formula", formula, words.inFormula(formula));
      }
    }
    return [{ tab, rows, traces, byFormula }];
  });
}

/**
 * Which cells a refresh writes anew: they are cleared, since it takes words that it did not write itself for people's
 * own. History is added to, and never written anew.
 */
function summaryCells(workbook: Workbook, tab: Tab, grid: Grid, sheetZone: Zone) {
  const summary = workbook
    .summaries()
    .all()
    .find(({ id }) => id === tab.id);
  if (!summary || summary.page === "History") return () => false;
  const { written, coming } = summary;
  const named = () => workbook.summaries().namedArea(summary);
  const standing = standingOf(grid, written, coming, named, printer(sheetZone));
  return (row: number, column: number) => {
    const isAmong = (areas: readonly PageArea[]) => areas.some((area) => isIn(area, row, column));
    if (!standing) return false;
    return (isIn(standing.area, row, column) && !isAmong(standing.foreign)) || isAmong(standing.stale);
  };
}

interface PeopleColumns {
  /** Columns, from 0, whose cells name people, and those with other ids of the person of a row. */
  columns: ReadonlySet<number>;
  aliases: ReadonlySet<number>;
  /** The column of the row's own id. */
  own: number | undefined;
}

const NO_COLUMNS: PeopleColumns = { columns: new Set(), aliases: new Set(), own: undefined };

function peopleColumns(table: RecognisedTab["table"], grid: Grid, sheetZone: Zone): PeopleColumns {
  const header = attempt(() => readTable(table, grid, sheetZone).header).value;
  if (!header) return NO_COLUMNS;
  const isOfPeople = (name: string) =>
    table.columns[name]!.kind === "people" || table.columns[name]!.firstOfSeveral;
  const names = Object.keys(table.columns).filter(isOfPeople);
  const places = names.flatMap((name) => header.places[name] ?? []);
  const others = names.flatMap((name) => header.others[name] ?? []);
  const aliases = table === CONTACTS ? [header.places.alsoKnownAs ?? [], others].flat() : [];
  return {
    columns: new Set([...places, ...others].filter((place) => !aliases.includes(place))),
    aliases: new Set(aliases),
    own: header.places.contact,
  };
}

/** `Activities!C5`. */
export function placeText(tab: Tab, { row, column }: Pick<Trace, "row" | "column">): string {
  return `${tab.name}!${cellName(row, column)}`;
}
