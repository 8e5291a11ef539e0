/** Forgets a person: takes them out of every cell and out of what the add-on keeps, and keeps them out. */
import { forgetErrors } from "../problems/forgetErrors";
import { sentenceOf } from "../problems/sentenceOf";
import type { Workbook } from "../sheets/workbook";
import { type Forgetting, forgetting } from "../workbook/forgetting";
import { writeCells } from "./columnRuns";
import type { Input } from "./contract";
import type { Forgotten, StillThere } from "./forgetContract";
import { findTraces, placeText, readEveryTab, type Trace, type TracesInTab } from "./forgetTraces";
import { keptTraces, personIn } from "./forgetWho";
import { keepForgotten } from "./forgottenKept";

/**
 * Forgets. What keeps the person out comes first and the rows of Contacts, which say who else they are, go last, so that
 * it can be done again where it was cut off.
 */
export function forgetPerson(workbook: Workbook, { id, stay }: Input<"forgetPerson">): Forgotten {
  return workbook.alone(() => {
    const read = readEveryTab(workbook);
    const { known, made } = personIn(workbook, read.recognised, id);
    const words = forgetting(known, made, stay);
    const settings = workbook.settings();
    keepForgotten(settings, known.ids, workbook.uniqueText());
    for (const [name, after] of Object.entries(keptTraces(workbook, words))) {
      settings.set({ [after.name]: after.text });
      if (after.name !== name) settings.remove(name);
    }
    const found = findTraces(workbook, read, known, words, made);
    const failed = new Map<number, string>();
    for (const { tab, traces } of found)
      try {
        write(workbook, tab.id, traces);
      } catch (error) {
        failed.set(
          tab.id,
          sentenceOf(error, (reason) => forgetErrors.notWritten(tab.name, reason)),
        );
      }
    const isWhole = failed.size === 0;
    if (isWhole) for (const { tab, rows } of found) workbook.deleteRows(tab.id, rows);
    const after = { ...known, rows: isWhole ? [] : known.rows };
    const left = stillThere(findTraces(workbook, readEveryTab(workbook), after, words, made), words, failed);
    return {
      workbook: workbook.id(),
      made,
      contacts: isWhole ? found.reduce((sum, { rows }) => sum + rows.length, 0) : 0,
      cells: found.reduce((sum, { tab, traces }) => sum + (failed.has(tab.id) ? 0 : traces.length), 0),
      left: left.slice(0, 20),
      leftInAll: left.length,
      leftByFormula: left.filter(({ isByFormula }) => isByFormula).length,
      hasSummaries: workbook.summaries().all().length > 0,
    };
  });
}

function write(workbook: Workbook, tab: number, traces: readonly Trace[]): void {
  for (const { row, column, kind, to } of traces) {
    if (kind === "note") workbook.setNote({ tab, row, column }, to);
    if (kind === "formula") workbook.setFormula({ tab, row, column, rows: 1, columns: 1 }, to);
  }
  const values = traces.filter(({ kind }) => kind === "value");
  writeCells(
    workbook,
    tab,
    values.map(({ row, column, to }) => ({ row, column, value: to })),
  );
}

function stillThere(
  tabs: readonly TracesInTab[],
  words: Forgetting,
  failed: ReadonlyMap<number, string>,
): StillThere[] {
  return tabs.flatMap(({ tab, traces, rows, byFormula }) => {
    const told = (place: Pick<Trace, "row" | "column">, why: string, isByFormula = false): StillThere => ({
      isByFormula,
      tab: tab.id,
      row: place.row,
      column: place.column,
      place: placeText(tab, place),
      why,
    });
    const why = failed.get(tab.id) ?? forgetErrors.notChanged().message;
    return [
      ...rows.map((row) =>
        told({ row, column: 1 }, failed.size > 0 ? forgetErrors.othersFirst().message : why),
      ),
      ...traces.map((trace) => told(trace, why)),
      ...(words.inText(tab.name) === tab.name
        ? []
        : [told({ row: 1, column: 1 }, forgetErrors.tabName().message)]),
      ...byFormula.map((place) => told(place, forgetErrors.byFormula().message, true)),
    ];
  });
}
