/** Mending cells and taking it back: changes go to the server in portions, and what was changed is kept until the sidebar is closed. */
import type { Fix, ShownProblem } from "../../src/app/checkContract";
import { ask, CallFailed, call } from "../server";

/** A cell and what it is to say; a day where its text is one. */
export interface Change {
  row: number;
  column: number;
  from: string;
  to: string;
  isDay: boolean;
}

/** Changes that were made, to be taken back together. */
export interface Made {
  number: number;
  tab: number;
  /** The kind of problem that was mended, or another kind of change. */
  key: string;
  what: string;
  changes: readonly Change[];
}

/** Which reading of a date is meant: 0 day first, 1 month first. */
export type DateReading = 0 | 1;

/** One call takes so many cells, and so many characters. */
const PORTION = { cells: 2000, characters: 300_000 };

/** Newest first. */
let made: readonly Made[] = [];
let count = 0;

/** What can be taken back: of one tab, of one kind, or everything. */
export const undoable = (of: Partial<Pick<Made, "tab" | "key">> = {}): readonly Made[] =>
  made.filter(({ tab, key }) => tab === (of.tab ?? tab) && key === (of.key ?? key));

/** Lets go of changes, which then cannot be taken back. */
export function letGo(which: (each: Made) => boolean): void {
  made = made.filter((each) => !which(each));
}

/** The change that a fix is, a date in the chosen reading. */
export function changeOf({ kind, row, column, from, choices }: Fix, reading: DateReading): Change {
  const isDay = kind === "day";
  return { row, column, from, to: choices[isDay ? reading : 0]!, isDay };
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

/** Makes changes; what was done before a failure can be taken back too. @throws CallFailed */
export async function apply(
  { tab, key, what }: Pick<Made, "tab" | "key" | "what">,
  changes: readonly Change[],
  tell: Tell,
): Promise<Result> {
  const done: Change[] = [];
  try {
    return await send(tab, changes, done, tell);
  } finally {
    if (done.length > 0) made = [{ number: ++count, tab, key, what, changes: done }, ...made];
  }
}

/** Takes changes back. Cells that were changed again since stay as they are. @throws CallFailed */
export async function undo(which: Made, tell: Tell): Promise<Result> {
  const back = which.changes.map(({ row, column, from, to }) => ({
    row,
    column,
    from: to,
    to: from,
    isDay: false,
  }));
  const result = await send(which.tab, back, [], tell);
  made = made.filter((each) => each !== which);
  return result;
}

/** Collects in `done` what was changed; without an answer, what may have been. */
async function send(tab: number, changes: readonly Change[], done: Change[], tell: Tell): Promise<Result> {
  const total = { changed: 0, skipped: 0 };
  for (const portion of portions(changes)) {
    const { changed, skipped } = await call("change", { tab, changes: portion }).catch((error) => {
      if (error instanceof CallFailed && !error.answered) done.push(...portion);
      throw error;
    });
    const stayed = new Set(skipped);
    done.push(...portion.filter((_, index) => !stayed.has(index)));
    total.changed += changed;
    total.skipped += skipped.length;
    tell(total.changed + total.skipped);
  }
  return total;
}

function portions(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [[]];
  let characters = 0;
  for (const change of changes) {
    const length = change.from.length + change.to.length;
    const last = found.at(-1)!;
    const isFull = last.length >= PORTION.cells || characters + length > PORTION.characters;
    if (isFull && last.length > 0) {
      found.push([change]);
      characters = length;
    } else {
      last.push(change);
      characters += length;
    }
  }
  return found;
}
