/** Plans what bringing rows in writes, against tabs and a ledger that were read before, so that nothing need be read once it is written. */
import { countsOf } from "../bringIn/counts";
import { type Plan, plan } from "../bringIn/plan";
import { joinKey } from "../bringIn/planPeople";
import { RECEIVING } from "../bringIn/recipe";
import { bringInErrors } from "../problems/bringInErrors";
import { dateText } from "../reading/calendar";
import { type Zone, zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { BroughtIn } from "./bringInContract";
import { type Writing, writingOf } from "./bringInWriting";
import type { LedgerEntry } from "./broughtLedger";
import type { Input } from "./contract";
import { filledCells } from "./filledCells";
import { readForgotten } from "./forgottenKept";
import { heldIn } from "./heldInWorkbook";
import { type ReceivingTabs, receivingTabs } from "./receivingTabs";
import type { RecognisedTab } from "./recognise";

/** What rows are brought into: the tabs of our tables, and what the ledger says. */
export interface Receivers {
  found: readonly RecognisedTab[];
  entries: readonly LedgerEntry[];
}

export interface PlannedRun {
  done: BroughtIn;
  writings: readonly Writing[];
  /** What the ledger says before the rows are written, those that are announced last; and after. */
  announced: readonly LedgerEntry[];
  settled: readonly LedgerEntry[];
}

/** @throws LedgerError where a table has no tab and none may be made, or something else fills its tab */
export function planRun(
  workbook: Workbook,
  { found, entries }: Receivers,
  input: Input<"bringIn">,
): PlannedRun {
  const sheetZone = zone(workbook.timeZone());
  const tabs = receivingTabs(found, sheetZone);
  const accepted = new Set(input.joins.map(joinKey));
  const held = heldIn(tabs, entries, sheetZone);
  const planned = plan(input.rows, held, {
    joins: (join) => accepted.has(joinKey(join)),
    isForgotten: readForgotten(workbook.settings()).has,
  });
  const run = input.run || newRun(input.what, entries, sheetZone);
  refuseFilledTabs(workbook, tabs, planned);
  const writings = RECEIVING.flatMap((table) => {
    const rows = planned.add.filter((row) => row.table === table);
    const fills = table === "Contacts" ? planned.fills : [];
    if (rows.length + fills.length === 0) return [];
    const columns = fills.map(({ column }) => column);
    const writing = writingOf(table, rows, columns, tabs[table], input.make, sheetZone);
    const { there, places } = writing;
    return [
      there ? { ...writing, filled: filledCells(workbook, { ...there, places }, fills, sheetZone) } : writing,
    ];
  });
  const known = new Set(entries.map(idOf));
  const more = entriesOf(run, planned, writings).filter((entry) => !known.has(idOf(entry)));
  const announced = [...entries, ...more];
  return {
    done: {
      run,
      added: countsOf(planned.add),
      known: { ...planned.known },
      filled: planned.fills.length,
      forgotten: planned.forgotten,
    },
    writings,
    announced,
    settled: settledOf(announced, planned, new Set(held.keys)),
  };
}

/** `2025-07-11 14:30:05 guests.csv`: when it was, and of what. */
function newRun(what: string, entries: readonly LedgerEntry[], sheetZone: Zone): string {
  const now = Math.floor(sheetZone.local(Date.now()) / 1000) * 1000;
  const taken = new Set(entries.map(({ run }) => run));
  let run = "";
  for (let later = 0; run === "" || taken.has(run); later++)
    run = `${dateText(now + 1000 * later)} ${what}`.trim();
  return run;
}

function refuseFilledTabs(workbook: Workbook, tabs: ReceivingTabs, { add }: Plan): void {
  for (const table of new Set(add.map((row) => row.table))) {
    const found = tabs[table];
    const by = found && workbook.filledBy(found.tab, found.headerRow, found.headers.length);
    if (found && by) throw bringInErrors.filledTab(found.name, by);
  }
}

function entriesOf(run: string, { dealt, fills }: Plan, writings: readonly Writing[]): LedgerEntry[] {
  const made = writings.flatMap(({ table, made, headers }): LedgerEntry[] => [
    ...(made ? [{ key: table, table, became: "tab" as const, run, written: "" }] : []),
    ...headers.map((key) => ({ key, table, became: "column" as const, run, written: "" })),
  ]);
  const rows = writings.flatMap(({ table, rows, digests }) =>
    rows.map(
      ({ key }, index): LedgerEntry => ({ key, table, became: "adding", run, written: digests[index]! }),
    ),
  );
  const known = dealt.map((key): LedgerEntry => ({ key, table: "", became: "adding", run, written: "" }));
  const filled = fills.map(
    ({ key, contact, column, to }): LedgerEntry => ({
      key,
      table: "Contacts",
      became: "filled",
      run,
      written: JSON.stringify([contact, column, to]),
    }),
  );
  return [...made, ...rows, ...known, ...filled];
}

/** Entries that are the same are not announced twice, as where a call is made again. */
function idOf({ key, table, became, written }: LedgerEntry): string {
  return became === "filled"
    ? `${key}\n${written}`
    : became === "tab" || became === "column"
      ? `${became} ${table} ${key}`
      : key;
}

/** What was announced, by this run or by one that was cut off, is there or known once all is written. */
function settledOf(
  announced: readonly LedgerEntry[],
  { add, dealt }: Plan,
  there: ReadonlySet<string>,
): LedgerEntry[] {
  const added = new Set(add.map(({ key }) => key));
  const known = new Set(dealt);
  const becameOf = (key: string) => {
    if (added.has(key)) return "added";
    if (known.has(key)) return "known";
    return there.has(key) ? "added" : "adding";
  };
  return announced.map((entry) =>
    entry.became === "adding" ? { ...entry, became: becameOf(entry.key) } : entry,
  );
}
