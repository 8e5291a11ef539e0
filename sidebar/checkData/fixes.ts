/** Mending cells and taking it back: changes go to the server in portions, and what was changed is kept until the sidebar is closed. */
import type { Fix, ShownProblem } from "../../src/app/checkContract";
import type { Input } from "../../src/app/contract";
import { portions } from "../portions";
import { ask, CallFailed, call } from "../server";

/** A cell and what it is to say; a day or a number where its text is to be one. */
export type Change = Input<"change">["changes"][number];

/** Changes of one tab. */
export interface TabChanges {
  tab: number;
  changes: readonly Change[];
}

/** Changes that were made, to be taken back together. */
export interface Made {
  number: number;
  /** The kind of problem that was mended, or another kind of change. */
  key: string;
  what: string;
  cells: number;
  parts: readonly TabChanges[];
}

/** Which reading of a date is meant: 0 day first, 1 month first. */
export type DateReading = 0 | 1;

/** One call takes so many cells, and so many characters. */
const PORTION = { items: 2000, characters: 300_000 };

/** Newest first. */
let made: readonly Made[] = [];
let count = 0;

/** Which changes are meant: of one tab, of one kind, or all. */
export interface WhichMade {
  tab?: number;
  key?: string;
}

/** What can be taken back. */
export const undoable = (of: WhichMade = {}): readonly Made[] =>
  made.filter(
    ({ parts, key }) =>
      key === (of.key ?? key) && (of.tab === undefined || parts.some(({ tab }) => tab === of.tab)),
  );

/** Lets go of changes, which then cannot be taken back. */
export function letGo(which: (each: Made) => boolean): void {
  made = made.filter((each) => !which(each));
}

/** The change that a fix is, a date in the chosen reading. */
export function changeOf({ kind, row, column, from, choices }: Fix, reading: DateReading): Change {
  const isDay = kind === "day";
  return { row, column, from, to: choices[reading] ?? choices[0]!, isDay };
}

/** Every problem of a kind, however many. */
export async function allProblems(tab: number, key: string): Promise<ShownProblem[]> {
  const problems: ShownProblem[] = [];
  for (;;) {
    const page = await ask("problems", { tab, key, from: problems.length, most: 5000 });
    problems.push(...page.problems);
    if (page.problems.length === 0 || problems.length >= page.total) return problems;
  }
}

/** How many cells were changed, and how many stayed as they were. */
export interface Result {
  changed: number;
  skipped: number;
}

type Tell = (done: number) => void;

/** Makes changes in one tab; what was done before a failure can be taken back too. @throws CallFailed */
export async function apply(
  { tab, ...made }: Pick<Made, "key" | "what"> & { tab: number },
  changes: readonly Change[],
  tell: Tell,
): Promise<Result> {
  return applyAll(made, [{ tab, changes }], tell);
}

/** The same in several tabs, to be taken back in one step. @throws CallFailed */
export async function applyAll(
  { key, what }: Pick<Made, "key" | "what">,
  wanted: readonly TabChanges[],
  tell: Tell,
): Promise<Result> {
  const done = wanted.map(({ tab }) => ({ tab, changes: [] as Change[] }));
  const total = { changed: 0, skipped: 0 };
  try {
    for (const [at, { tab, changes }] of wanted.entries())
      add(total, await send(tab, changes, done[at]!.changes, (some) => tell(countOf(total) + some)));
    return total;
  } finally {
    const parts = done.filter(({ changes }) => changes.length > 0);
    const cells = parts.reduce((sum, { changes }) => sum + changes.length, 0);
    if (cells > 0) made = [{ number: ++count, key, what, cells, parts }, ...made];
  }
}

/** Takes changes back. Cells that were changed again since stay as they are. @throws CallFailed */
export async function undo(which: Made, tell: Tell): Promise<Result> {
  const total = { changed: 0, skipped: 0 };
  for (const { tab, changes } of [...which.parts].reverse()) {
    const back = changes.map(({ row, column, from, to, isNumber }) => ({
      row,
      column,
      from: to,
      to: from,
      isDay: false,
      isNumber,
    }));
    add(total, await send(tab, back, [], (some) => tell(countOf(total) + some)));
  }
  made = made.filter((each) => each !== which);
  return total;
}

function add(total: Result, { changed, skipped }: Result): void {
  total.changed += changed;
  total.skipped += skipped;
}

function countOf({ changed, skipped }: Result): number {
  return changed + skipped;
}

/** Collects in `done` what was changed; where that stopped, or there is no answer, what may have been. */
async function send(tab: number, changes: readonly Change[], done: Change[], tell: Tell): Promise<Result> {
  const total = { changed: 0, skipped: 0 };
  for (const portion of portions(changes, PORTION, ({ from, to }) => from.length + to.length)) {
    const { changed, skipped, stopped } = await call("change", { tab, changes: portion }).catch((error) => {
      if (error instanceof CallFailed && !error.answered) done.push(...portion);
      throw error;
    });
    const stayed = new Set(skipped);
    done.push(...portion.filter((_, index) => !stayed.has(index)));
    if (stopped !== undefined) throw new CallFailed(stopped, true);
    add(total, { changed, skipped: skipped.length });
    tell(countOf(total));
  }
  return total;
}
