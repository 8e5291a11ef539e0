/** The tabs as they will be once a planned run is written: the one place where rows are merged into what a tab holds. */
import type { Grid } from "../reading/grid";
import type { PlannedRun, Receivers } from "./bringInPlan";
import type { Writing } from "./bringInWriting";
import { type RecognisedTab, recognised } from "./recognise";

/** What the next run is brought into. A tab that the run makes is not among them. */
export function mergedInto({ found }: Receivers, { writings, settled }: PlannedRun): Receivers {
  return {
    found: found.map((each) => {
      const writing = writings.find(({ there }) => there?.tab === each.tab.id);
      return writing ? mergedTab(each, writing) : each;
    }),
    entries: settled,
  };
}

function mergedTab({ tab, table, whole }: RecognisedTab, writing: Writing): RecognisedTab {
  return recognised(table, { tab, grid: mergedGrid(whole, writing) });
}

/** Cells as they are read again: headers and blanks are put in at the right, rows at the end, and cells are filled. */
function mergedGrid(whole: Grid, { there, headers, firstNew, lines, filled }: Writing): Grid {
  const blanks = headers.map(() => "");
  const grid: unknown[][] = whole.map((cells) =>
    headers.length > 0 ? [...cells, ...blanks] : (cells as unknown[]),
  );
  const put = (row: number, column: number, values: readonly unknown[]) => {
    const cells = [...grid[row - 1]!];
    cells.splice(column - 1, values.length, ...values);
    grid[row - 1] = cells;
  };
  if (headers.length > 0) put(there!.headerRow, firstNew, headers);
  for (const { row, column, value } of filled) put(row, column, [value]);
  return [...grid, ...lines];
}
