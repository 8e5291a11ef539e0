/** Tells a result of ours from a table of the team's by its headers, so that no formula need be read. */
import { FUNCTIONS } from "../registry";

/** Fewer headers side by side may be anybody's. */
const FEWEST = 3;

/** Whether headers are those of a result of ours, maybe with more beside them. */
export function areOfFigures(headers: readonly string[]): boolean {
  const line = keyOf(headers);
  return FUNCTIONS.some((declared) => headerRuns(declared).some((run) => line.includes(run)));
}

/** The headers of a function's result that are always the same and side by side. */
function headerRuns({ columns }: (typeof FUNCTIONS)[number]): string[] {
  const runs: string[][] = [[]];
  for (const column of columns) {
    if ("title" in column) runs[runs.length - 1]!.push(column.title);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= FEWEST).map(keyOf);
}

function keyOf(headers: readonly string[]): string {
  return `\n${headers.join("\n")}\n`;
}
