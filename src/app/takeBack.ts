/** Takes back what a run brought in, wherever its rows stand by now: what nobody touched goes, what was changed is asked about. */
import { countsOf } from "../bringIn/counts";
import type { Receiving } from "../bringIn/recipe";
import { rowDigests } from "../bringIn/rowDigests";
import { bringInErrors } from "../problems/bringInErrors";
import { readText } from "../reading/cells/cellText";
import { isBlankRow } from "../reading/grid";
import { type Zone, zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { fromJson } from "../words/json";
import { headerKey, peopleKey } from "../words/text";
import type { EditedRow, Run, TakenBack } from "./bringInContract";
import { isOfRow, type LedgerEntry, readLedger, settle, strike } from "./broughtLedger";
import { writeCells } from "./columnRuns";
import type { Input } from "./contract";
import { rowsByContact } from "./filledCells";
import { broughtKeys } from "./heldInWorkbook";
import { orCutOff } from "./orCutOff";
import {
  type ReceivingTab,
  type ReceivingTabs,
  receivedColumns,
  receivingTabs,
  recogniseReceiving,
} from "./receivingTabs";

/** What was brought in, newest first. */
export function runs(workbook: Workbook): Run[] {
  const found = new Map<string, Run>();
  for (const entry of readLedger(workbook).entries) {
    const { run, table, became } = entry;
    if (became === "kept") continue;
    const of = found.get(run) ?? { run, added: countsOf([]), filled: 0 };
    if (isOfRow(entry)) of.added[table as Receiving]++;
    if (became === "filled") of.filled++;
    found.set(run, of);
  }
  return [...found.values()].reverse();
}

/** Rows go first and the ledger last, so that a call that is cut off can be made again. */
export function takeBack(workbook: Workbook, { run, edited }: Input<"takeBack">): TakenBack {
  return workbook.alone(() => orCutOff(() => takeBackAlone(workbook, { run, edited })));
}

function takeBackAlone(workbook: Workbook, { run, edited }: Input<"takeBack">): TakenBack {
  const sheetZone = zone(workbook.timeZone());
  const ledger = readLedger(workbook);
  const entries = ledger.entries.filter((entry) => entry.run === run);
  if (entries.length === 0) throw bringInErrors.noSuchRun();
  const tabs = receivingTabs(recogniseReceiving(workbook), sheetZone);
  const emptied = emptyFilled(workbook, tabs, entries, sheetZone);
  const found = Object.values(tabs).map((tab) => ({ tab, ...rowsOf(tab, entries, sheetZone) }));
  const changed = found.flatMap(({ changed }) => changed);
  const removed = found.map(({ tab, untouched, changed }) => {
    const more = edited === "remove" ? changed.map(({ row }) => row) : [];
    const numbers = [...untouched, ...more].sort((a, b) => a - b);
    if (numbers.length > 0) workbook.deleteRows(tab.tab, numbers);
    return { tab, numbers };
  });
  const left = edited === "remove" ? [] : changed;
  if (left.length === 0) unmake(workbook, removed, entries, emptied);
  const keysLeft = new Set(left.map(({ key }) => key));
  const isLeft = (entry: LedgerEntry) => isOfRow(entry) && keysLeft.has(entry.key);
  /** What has to be known to go on, once somebody said what becomes of the changed rows. */
  const isNeeded = (entry: LedgerEntry) =>
    edited === "ask" &&
    left.length > 0 &&
    (isLeft(entry) || entry.became === "column" || entry.became === "tab");
  const isOfRun = (entry: LedgerEntry) => entry.run === run && entry.became !== "kept";
  const isKept = (entry: LedgerEntry) => edited === "keep" && isOfRun(entry) && isLeft(entry);
  const settled = ledger.entries.map(
    (entry): LedgerEntry => (isKept(entry) ? { ...entry, became: "kept" } : entry),
  );
  settle(workbook, ledger.tab!, ledger.entries, settled);
  strike(workbook, { ...ledger, entries: settled }, (entry) => isOfRun(entry) && !isNeeded(entry));
  return {
    rows: removed.reduce((sum, { numbers }) => sum + numbers.length, 0),
    cells: emptied.size,
    edited: edited === "ask" ? left : [],
  };
}

/** The rows that a tab has of these, by their numbers: those that say what they said, and the others. */
function rowsOf(tab: ReceivingTab, entries: readonly LedgerEntry[], sheetZone: Zone) {
  const written = new Map(
    entries
      .filter((entry) => isOfRow(entry) && entry.table === tab.table)
      .map(({ key, written }) => [key, written] as const),
  );
  const digestOf = rowDigests(tab.headers, sheetZone);
  const untouched: number[] = [];
  const changed: EditedRow[] = [];
  for (const [row, key] of broughtKeys(tab, sheetZone)) {
    const digest = written.get(key);
    if (digest === undefined) continue;
    const number = tab.rows.rowNumber(row);
    const cells = tab.headers.map((_, place) => tab.rows.cell(row, place));
    if (digestOf(cells) === digest) untouched.push(number);
    else changed.push({ key, tab: tab.tab, name: tab.name, row: number });
  }
  return { untouched, changed };
}

/** Cells that still say what they were filled with are blank again, and are given back; of other ids only those go that were added. */
function emptyFilled(
  workbook: Workbook,
  { Contacts }: ReceivingTabs,
  entries: readonly LedgerEntry[],
  sheetZone: Zone,
): Set<string> {
  const filled = entries.filter(({ became }) => became === "filled");
  if (!Contacts || filled.length === 0) return new Set();
  const rowOf = rowsByContact(Contacts, sheetZone);
  const now = new Map<string, { row: number; column: number; value: string }>();
  for (const { written } of [...filled].reverse()) {
    const [contact, column, to] = (fromJson(written) ?? []) as [string?, string?, string?];
    const row = rowOf.get(peopleKey(contact ?? ""));
    const place = Contacts.places[column ?? ""];
    if (row === undefined || place === undefined || to === undefined) continue;
    const at = placeKey(row, place);
    const text = now.get(at)?.value ?? readText(Contacts.rows.cell(row, place), sheetZone);
    const left =
      text === to
        ? ""
        : column === "alsoKnownAs" && text.endsWith(`; ${to}`)
          ? text.slice(0, -to.length - 2)
          : text;
    if (left === text) continue;
    now.set(at, { row: Contacts.rows.rowNumber(row), column: place + 1, value: left });
  }
  writeCells(workbook, Contacts.tab, [...now.values()]);
  return new Set([...now].flatMap(([at, { value }]) => (value === "" ? [at] : [])));
}

function placeKey(row: number, place: number): string {
  return `${row} ${place}`;
}

/** Takes back columns and tabs that the run made and nobody uses. */
function unmake(
  workbook: Workbook,
  removed: readonly { tab: ReceivingTab; numbers: readonly number[] }[],
  entries: readonly LedgerEntry[],
  emptied: ReadonlySet<string>,
): void {
  for (const { tab, numbers } of removed) {
    const gone = new Set(numbers);
    const isMade = entries.some(({ became, key }) => became === "tab" && key === tab.table);
    const left = [...Array(tab.rows.filled).keys()].filter((row) => !gone.has(tab.rows.rowNumber(row)));
    if (isMade && left.every((row) => tab.rows.isBlank(row))) {
      workbook.removeTab(tab.tab);
      continue;
    }
    const columns = receivedColumns(tab.table);
    for (const { key, became, table } of entries) {
      if (became !== "column" || table !== tab.table) continue;
      const name = Object.keys(columns).find((each) => columns[each]!.title === key);
      const place = name === undefined ? undefined : tab.places[name];
      if (place === undefined || headerKey(tab.headers[place]!) !== headerKey(key)) continue;
      const isEmptied = (row: number) => tab.table === "Contacts" && emptied.has(placeKey(row, place));
      if (left.every((row) => isEmptied(row) || isBlankRow([tab.rows.cell(row, place)])))
        workbook.write({ tab: tab.tab, row: tab.headerRow, column: place + 1 }, [[""]]);
    }
  }
}
