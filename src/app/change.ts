/** Changes single cells on a user's behalf, but only those that still say what the user saw; doing it again completes it. */

import { changeErrors } from "../problems/changeErrors";
import { sentenceOf } from "../problems/sentenceOf";
import { readText } from "../reading/cells/cellText";
import { readNumber } from "../reading/cells/number";
import { type Zone, zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { Changed } from "./checkContract";
import { columnRuns } from "./columnRuns";
import type { Input } from "./contract";
import { dayCell, dayFormat } from "./dayCell";

type Change = Input<"change">["changes"][number];

/** Cells with formulas, and cells that say something else by now, stay as they are; those that say it already are done. */
export function change(workbook: Workbook, { tab, changes }: Input<"change">): Changed {
  if (changes.length === 0) return { changed: 0, skipped: [] };
  return workbook.alone(() => {
    const sheetZone = zone(workbook.timeZone());
    const [row, rows] = span(changes.map((each) => each.row));
    const [column, columns] = span(changes.map((each) => each.column));
    const area = { tab, row, column, rows, columns };
    const cells = workbook.readArea(area);
    const formulas = workbook.formulas(area);
    const stateOf = (each: Change): "done" | "possible" | "other" => {
      const [r, c] = [each.row - row, each.column - column];
      if ((formulas[r]?.[c] ?? "") !== "") return "other";
      const says = readText(cells[r]?.[c], sheetZone);
      if (says === each.from.trim()) return "possible";
      return says === readText(newValue(each, sheetZone), sheetZone) ? "done" : "other";
    };
    const alone = changes.map(stateOf);
    const taken = new Set(changes.filter((_, index) => alone[index] === "other").map((each) => each.row));
    const states = changes.map(({ isOfNewRow, row: at }, index) =>
      isOfNewRow && taken.has(at) ? "other" : alone[index]!,
    );
    const skipped = states.flatMap((state, index) => (state === "other" ? [index] : []));
    const all = changes.length - skipped.length;
    const left = new Set(changes.filter((_, index) => states[index] === "possible"));
    try {
      for (const run of columnRuns([...left], (one, other) => formatOf(one) === formatOf(other))) {
        const values = run.map((each) => [newValue(each, sheetZone)]);
        workbook.write({ tab, ...run[0]! }, values, formatOf(run[0]!));
        for (const each of run) left.delete(each);
      }
    } catch (error) {
      const stopped = sentenceOf(error, (reason) =>
        changeErrors.stopped(all - left.size, changes.length, reason),
      );
      const open = changes.flatMap((each, index) => (left.has(each) ? [index] : []));
      return { changed: all - left.size, skipped, left: open, stopped };
    }
    return { changed: all, skipped };
  });
}

function newValue({ to, isDay, isNumber }: Change, sheetZone: Zone): unknown {
  const number = isNumber ? readNumber(to) : undefined;
  if (typeof number === "number" && !Number.isNaN(number)) return number;
  return isDay ? dayCell(to, sheetZone) : to;
}

/** Words keep the format of their cell. */
function formatOf({ to, isDay }: Change): string | undefined {
  return isDay ? dayFormat(to) : undefined;
}

function span(numbers: readonly number[]): [first: number, count: number] {
  const first = Math.min(...numbers);
  return [first, Math.max(...numbers) - first + 1];
}
