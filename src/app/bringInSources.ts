/** What the Bring in screen looks at before anything is written: what the workbook holds, and a tab's rows as texts. */
import { RECEIVING } from "../bringIn/recipe";
import { readText } from "../reading/cells/cellText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { HeldForPreview, TabRows } from "./bringInContract";
import { readLedger } from "./broughtLedger";
import type { Input } from "./contract";
import { keptForgotten } from "./forgottenKept";
import { heldIn } from "./heldInWorkbook";
import { receivingTabs, recogniseReceiving } from "./receivingTabs";

export function held(workbook: Workbook, { sources }: Input<"held">): HeldForPreview {
  const timeZone = workbook.timeZone();
  const sheetZone = zone(timeZone);
  const tabs = receivingTabs(recogniseReceiving(workbook), sheetZone);
  const all = heldIn(tabs, readLedger(workbook).entries, sheetZone);
  return {
    timeZone,
    held: { ...all, keys: all.keys.filter((key) => sources.some((source) => key.startsWith(`${source}: `))) },
    forgotten: keptForgotten(workbook.settings()),
    missing: RECEIVING.filter((table) => !tabs[table]),
  };
}

export function tabRows(workbook: Workbook, { tab, from, most }: Input<"tabRows">): TabRows {
  const sheetZone = zone(workbook.timeZone());
  const { rows: total, columns } = workbook.size(tab);
  const rows = Math.min(most, total - from);
  const grid = rows > 0 ? workbook.readArea({ tab, row: from + 1, column: 1, rows, columns }) : [];
  return { total, rows: grid.map((cells) => cells.map((cell) => readText(cell, sheetZone))) };
}
