/** The summaries from the sidebar, from the menu and by the clock. */

import { PAGES, summaries, tablesOf } from "../pages/pages";
import { refreshErrors } from "../problems/refreshErrors";
import { sentenceOf } from "../problems/sentenceOf";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { refresh } from "./refresh";
import type { Refreshed, RefreshStatus } from "./refreshContract";
import { refreshStatus, setBaseline, setPeriod, setYearStarts } from "./refreshStatus";
import { runSchedule, setSchedule, stopSchedule } from "./schedule";

const ALL = { now: Date.now, names: PAGES, reads: tablesOf, pages: summaries };

/** Does it, then tells how things stand. */
const thenStatus =
  <I>(change: (workbook: Workbook, input: I, now: number) => void) =>
  (workbook: Workbook, input: I): RefreshStatus => {
    change(workbook, input, Date.now());
    return refreshStatus(workbook, Date.now());
  };

export const refreshMethods = {
  refreshStatus: (workbook: Workbook) => refreshStatus(workbook, Date.now()),
  refresh: (workbook: Workbook, { make }: Input<"refresh">): Refreshed =>
    refresh(workbook, { ...ALL, make, bySchedule: false }),
  setSchedule: thenStatus(setSchedule),
  stopSchedule: thenStatus(stopSchedule),
  setPeriod: thenStatus(setPeriod),
  setYearStarts: thenStatus(setYearStarts),
  setBaseline: thenStatus(setBaseline),
};

/** How the menu talks with people. */
export interface Dialogs {
  tell(text: string): void;
  ask(question: string): boolean;
}

/** From the menu: makes the tabs if there are none and people want them, and tells what did not work. */
export function refreshFromMenu(workbook: Workbook, { tell, ask }: Dialogs): void {
  try {
    const make = workbook.summaries().all().length === 0;
    if (make && !ask(refreshErrors.noneYet().message)) return;
    const { well, said } = refresh(workbook, { ...ALL, make, bySchedule: false });
    if (well) workbook.summaries().say(said);
    else tell(said);
  } catch (error) {
    tell(sentenceOf(error, refreshErrors.stopped));
  }
}

/** From the trigger. */
export function refreshBySchedule(workbook: Workbook): void {
  runSchedule(workbook, ALL);
}
