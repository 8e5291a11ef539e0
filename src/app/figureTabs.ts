/** Tells a result of ours from a table of the team's by its headers, so that no formula need be read. */
import { FUNCTIONS } from "../registry";

/** Fewer headers side by side may be anybody's; the more so without the first ones. */
const FEWEST = { whole: 3, rest: 4 };
/** By type, a result on events has other first headers; by quarter, one on months. */
const MOST_OTHERS = 2;

/** Whether headers are those of a result of ours, maybe with more beside them. */
export function areOfFigures(headers: readonly string[]): boolean {
  const line = keyOf(headers);
  return FUNCTIONS.some((declared) => headerRuns(declared).some((run) => line.includes(run)));
}

/** The headers of a function's result that are always the same and side by side, also without those that options change. */
function headerRuns({ columns }: (typeof FUNCTIONS)[number]): string[] {
  const runs: string[][] = [[]];
  for (const column of columns) {
    if ("title" in column) runs[runs.length - 1]!.push(column.title);
    else runs.push([]);
  }
  const rests = runs.flatMap((run) =>
    Array.from({ length: MOST_OTHERS }, (_, index) => run.slice(index + 1)),
  );
  return [
    ...runs.filter(({ length }) => length >= FEWEST.whole),
    ...rests.filter(({ length }) => length >= FEWEST.rest),
  ].map(keyOf);
}

function keyOf(headers: readonly string[]): string {
  return `\n${headers.join("\n")}\n`;
}
