/** Brings rows in: plans against the workbook as it is, announces in the ledger, writes, and settles the ledger, so that it can be cut off anywhere and run again. */
import { countsOf } from "../bringIn/counts";
import { type Plan, plan } from "../bringIn/plan";
import { joinKey } from "../bringIn/planPeople";
import { RECEIVING } from "../bringIn/recipe";
import { bringInErrors } from "../problems/bringInErrors";
import { dateText } from "../reading/calendar";
import { type Zone, zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { BroughtIn } from "./bringInContract";
import { type Writing, write, writingOf } from "./bringInWriting";
import { announce, type LedgerEntry, readLedger, settle } from "./broughtLedger";
import type { Input } from "./contract";
import { fillCells } from "./fillCells";
import { readForgotten } from "./forgottenKept";
import { heldIn } from "./heldInWorkbook";
import { orCutOff } from "./orCutOff";
import { type ReceivingTabs, receivingTabs } from "./receivingTabs";

/** Nobody else's call comes between reading and writing, so a repeated call finds what the first one wrote. */
export function bringIn(workbook: Workbook, input: Input<"bringIn">): BroughtIn {
  return workbook.alone(() => orCutOff(() => bringRowsIn(workbook, input)));
}

/** The same where nobody else comes in between already. */
export function bringRowsIn(workbook: Workbook, input: Input<"bringIn">): BroughtIn {
  const sheetZone = zone(workbook.timeZone());
  const tabs = receivingTabs(workbook, sheetZone);
  const ledger = readLedger(workbook);
  const accepted = new Set(input.joins.map(joinKey));
  const planned = plan(input.rows, heldIn(tabs, ledger, sheetZone), {
    joins: (join) => accepted.has(joinKey(join)),
    isForgotten: readForgotten(workbook.settings()).has,
  });
  const run = input.run || newRun(input.what, ledger.entries, sheetZone);
  refuseFilledTabs(workbook, tabs, planned);

  const writings = RECEIVING.flatMap((table) => {
    const rows = planned.add.filter((row) => row.table === table);
    const fills = table === "Contacts" ? planned.fills.map(({ column }) => column) : [];
    return rows.length + fills.length > 0
      ? [writingOf(table, rows, fills, tabs[table], input.make, sheetZone)]
      : [];
  });
  const known = new Set(ledger.entries.map(idOf));
  announce(
    workbook,
    ledger,
    entriesOf(run, planned, writings).filter((entry) => !known.has(idOf(entry))),
  );
  for (const writing of writings) write(workbook, writing);
  const { Contacts } = tabs;
  if (Contacts && planned.fills.length > 0) {
    const places = writings.find(({ table }) => table === "Contacts")!.places;
    fillCells(workbook, { ...Contacts, places }, planned.fills, sheetZone);
  }
  const added = new Set(planned.add.map(({ key }) => key));
  const dealt = new Set(planned.dealt);
  settle(workbook, ledger, ({ key, became }) => {
    if (became !== "adding") return became;
    return added.has(key) ? "added" : dealt.has(key) ? "known" : became;
  });
  return {
    run,
    added: countsOf(planned.add),
    known: { ...planned.known },
    filled: planned.fills.length,
    forgotten: planned.leftOut.length,
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
