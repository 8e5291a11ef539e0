/** The hidden tab that keeps every key that was brought in: what is there, what was known, and how to take it back. */
import type { Grid } from "../reading/grid";
import type { Workbook } from "../sheets/workbook";

/**
 * What became of a key: its row is about to be written; was written; stands for what was there already; or was changed by
 * the team since, which keeps it. The others tell of a blank cell that was filled, a column or a tab that was made.
 */
export type Became = "adding" | "added" | "known" | "kept" | "filled" | "column" | "tab";

export interface LedgerEntry {
  key: string;
  /** The table that it belongs to. */
  table: string;
  became: Became;
  /** The run that it came with. */
  run: string;
  /** Of a row its digest, of a filled cell which one and what with. */
  written: string;
}

/** Whether an entry stands for a row that was brought in. */
export function isOfRow({ became, table }: LedgerEntry): boolean {
  return (became === "added" || became === "adding") && table !== "";
}

const HEADERS = ["Brought in", "Tab", "What became of it", "When", "As written"];
const BECAME_COLUMN = 3;

export interface BroughtLedger {
  tab: number | undefined;
  entries: readonly LedgerEntry[];
}

export function readLedger(workbook: Workbook): BroughtLedger {
  const tab = workbook.summaries().ledger();
  const rows: Grid = tab === undefined ? [] : workbook.read(tab).slice(1);
  return {
    tab,
    entries: rows.map(([key, table, became, run, written]) => ({
      key: String(key),
      table: String(table),
      became: String(became) as Became,
      run: String(run),
      written: String(written),
    })),
  };
}

/** Adds those of the entries that the ledger does not have yet below the others, in one call. */
export function announce(
  workbook: Workbook,
  tab: number,
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): void {
  const cells = after.slice(before.length).map(cellsOf);
  if (cells.length === 0) return;
  const isNew = before.length === 0;
  const row = isNew ? 1 : before.length + 2;
  workbook.write({ tab, row, column: 1 }, isNew ? [HEADERS, ...cells] : cells, "@");
}

/** Says of entries what became of them: neighbours in one call. */
export function settle(
  workbook: Workbook,
  tab: number,
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): void {
  let run: { row: number; cells: string[][] } | undefined;
  const write = () => {
    if (run) workbook.write({ tab, row: run.row, column: BECAME_COLUMN }, run.cells);
    run = undefined;
  };
  for (const [index, { became }] of after.entries()) {
    if (became === before[index]!.became) write();
    else {
      run ??= { row: index + 2, cells: [] };
      run.cells.push([became]);
    }
  }
  write();
}

/** Takes entries out; without any, the tab goes too. */
export function strike(
  workbook: Workbook,
  ledger: BroughtLedger,
  isGone: (entry: LedgerEntry) => boolean,
): void {
  if (ledger.tab === undefined) return;
  const gone = ledger.entries.flatMap((entry, index) => (isGone(entry) ? [index + 2] : []));
  if (gone.length === ledger.entries.length) workbook.summaries().removeLedger();
  else workbook.deleteRows(ledger.tab, gone);
}

function cellsOf({ key, table, became, run, written }: LedgerEntry): string[] {
  return [key, table, became, run, written];
}
