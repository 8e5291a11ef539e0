/** Brings rows in: plans against the workbook as it is, announces in the ledger, writes, and settles the ledger, so that it can be cut off anywhere and run again. */
import type { Workbook } from "../sheets/workbook";
import type { BroughtIn } from "./bringInContract";
import { type PlannedRun, planRun } from "./bringInPlan";
import { write } from "./bringInWriting";
import { announce, type BroughtLedger, readLedger, settle } from "./broughtLedger";
import type { Input } from "./contract";
import { orCutOff } from "./orCutOff";
import { recogniseReceiving } from "./receivingTabs";

/** Nobody else's call comes between reading and writing, so a repeated call finds what the first one wrote. */
export function bringIn(workbook: Workbook, input: Input<"bringIn">): BroughtIn {
  return workbook.alone(() =>
    orCutOff(() => {
      const ledger = readLedger(workbook);
      const tables = new Set(input.rows.map(({ table }) => table));
      const found = recogniseReceiving(workbook, (table) => tables.has(table));
      const planned = planRun(workbook, { found, entries: ledger.entries }, input);
      if (hasNews(ledger, planned)) ledger.tab = workbook.summaries().makeLedger();
      carryOut(workbook, ledger, planned);
      return planned.done;
    }),
  );
}

/** Whether the ledger gets entries, without which there is nothing to be written. */
export function hasNews({ entries }: BroughtLedger, { announced }: PlannedRun): boolean {
  return announced.length > entries.length;
}

/** Writes what was planned against that ledger, whose tab is there where it has news, and reads no cell. */
export function carryOut(
  workbook: Workbook,
  { tab, entries }: BroughtLedger,
  { writings, announced, settled }: PlannedRun,
): void {
  if (tab === undefined) return;
  announce(workbook, tab, entries, announced);
  for (const writing of writings) write(workbook, writing);
  settle(workbook, tab, announced, settled);
}
