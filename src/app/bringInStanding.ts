/** Brings in what is new in the tabs that are sources for good, as a refresh does: planned from what it read, so that its figures count the new rows, and written before its summaries. */
import type { LeftOut } from "../bringIn/broughtRow";
import { countsInWords } from "../bringIn/counts";
import { bringInErrors } from "../problems/bringInErrors";
import { leftOutReasons } from "../problems/leftOutReasons";
import { LedgerError } from "../problems/problem";
import { sentenceOf } from "../problems/sentenceOf";
import type { Workbook } from "../sheets/workbook";
import { counted } from "../words/text";
import { carryOut, hasNews } from "./bringIn";
import { type PlannedRun, planRun, type Receivers } from "./bringInPlan";
import { type BroughtLedger, readLedger } from "./broughtLedger";
import { formulasBeside } from "./formulasBeside";
import { mergedInto } from "./mergedTabs";
import type { ReadTab, RecognisedTab } from "./recognise";
import { readStanding } from "./standingReading";
import { keepSource, type StandingSource, standingSources } from "./standingSources";

/** How it went with one source. */
export interface StandingRun {
  well: boolean;
  /** A sentence, "" where nothing was new. */
  said: string;
}

/** What is to be brought in, looked at as far as writing it needs. */
export interface StandingPlan {
  /** The tabs of our tables with the new rows in them. */
  found: readonly RecognisedTab[];
  /** Writes the rows, and reads no cell. @throws LedgerError where that stopped in the middle */
  write(): void;
  /** Keeps with the spreadsheet how it went, and tells it. */
  end(at: number): StandingRun[];
}

interface SourceRun {
  source: StandingSource;
  name: string;
  ended: StandingRun & { last: string };
  /** Undefined where nothing can be brought in. */
  planned?: { ledger: BroughtLedger; run: PlannedRun };
}

/** A source that cannot be brought in keeps no other from it. To be called alone. */
export function planStanding(
  workbook: Workbook,
  tabs: readonly ReadTab[],
  found: readonly RecognisedTab[],
): StandingPlan {
  const settings = workbook.settings();
  const sources = standingSources(settings);
  if (sources.length === 0) return { found, write: () => {}, end: () => [] };
  const ledger = readLedger(workbook);
  let receivers: Receivers = { found, entries: ledger.entries };
  const runs = sources.map((source): SourceRun => {
    const read = tabs.find(({ tab }) => tab.id === source.tab);
    const name = read?.tab.name ?? "A tab that is gone";
    try {
      const { brought, leftOut } = readStanding(workbook, source, read);
      const input = { run: "", what: name, rows: [...brought], joins: [], make: [] };
      const run = planRun(workbook, receivers, input);
      const { entries } = receivers;
      if (hasNews({ tab: ledger.tab, entries }, run)) {
        ledger.tab = workbook.summaries().makeLedger();
        for (const tab of [ledger.tab, ...run.writings.flatMap(({ there }) => there?.tab ?? [])])
          workbook.getReady(tab);
      }
      receivers = mergedInto(receivers, run);
      const planned = { ledger: { tab: ledger.tab, entries }, run };
      return { source, name, planned, ended: endOf(name, run, leftOut) };
    } catch (error) {
      const said = sentenceOf(error, bringInErrors.cutOff);
      return { source, name, ended: { well: false, said, last: said } };
    }
  });
  const isAdding = runs.some(({ planned }) => planned && planned.run.writings.length > 0);
  const later = isAdding ? formulasBeside(workbook, found) : [];
  let isWritten = false;
  return {
    found: receivers.found,
    write: () => {
      writeRuns(workbook, runs);
      isWritten = true;
    },
    end: (at) => {
      for (const { source, ended } of runs)
        keepSource(settings, { ...source, last: { at, well: ended.well, said: ended.last } });
      const told = runs.map(({ ended: { well, said } }) => ({ well, said }));
      const isBehind = isWritten && later.length > 0;
      return isBehind ? [...told, { well: true, said: bringInErrors.formulasLater(later) }] : told;
    },
  };
}

/** One after the other, as they were planned; where one stops, those after it are not written either. */
function writeRuns(workbook: Workbook, runs: readonly SourceRun[]): void {
  const planned = runs.filter((run) => run.planned);
  for (const [index, { name, planned: what }] of planned.entries())
    try {
      carryOut(workbook, what!.ledger, what!.run);
    } catch (error) {
      const stopped = new LedgerError(
        sentenceOf(error, (reason) => bringInErrors.refreshCutOff(name, reason)),
      );
      for (const run of planned.slice(index)) run.ended = { well: false, said: "", last: stopped.message };
      throw stopped;
    }
}

/** How it went if all of it is written. */
function endOf(name: string, { done }: PlannedRun, leftOut: readonly LeftOut[]): SourceRun["ended"] {
  const { added, filled, forgotten } = done;
  const adds = countsInWords(added, filled > 0 ? [counted(filled, "filled cell")] : []);
  const last = `${adds === "" ? "Nothing new" : `Added ${adds}`}.${leftOutSaid(leftOut, forgotten)}`;
  return { well: true, said: adds === "" ? "" : `From ${name}: ${adds}.`, last };
}

/** So many reasons are told. */
const MOST_REASONS = 5;

function leftOutSaid(leftOut: readonly LeftOut[], forgotten: number): string {
  const stay = forgotten > 0 ? ` ${leftOutReasons.forgotten(forgotten)}` : "";
  if (leftOut.length === 0) return stay;
  const rows = new Map<string, number>();
  for (const { why } of leftOut) rows.set(why, (rows.get(why) ?? 0) + 1);
  const reasons = [...rows].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
  const told = reasons.map(([why, count]) => `${why} (${count.toLocaleString("en-US")})`);
  return ` Left out, or in part, ${counted(new Set(leftOut.map(({ row }) => row)).size, "row")}: ${told.join("; ")}.${stay}`;
}
