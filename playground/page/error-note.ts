/** Says beside the cell why it shows an error, while the cell is selected or under the pointer. */
import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import { cellBox } from "./cell-box";
import { element } from "./element";

interface ErrorPlace {
  tabKey: string;
  row: number;
  column: number;
}

/** Follows the selection and the pointer. */
export function showErrorNotes(engine: Engine, api: FUniver): void {
  let selected: ErrorPlace | null = null;
  let hovered: ErrorPlace | null = null;

  const show = () => {
    const place = [hovered, selected].find((each) => each && messageAt(engine, each) !== null) ?? null;
    const note = element("error-note");
    note.hidden = place === null;
    if (!place) return;
    const heading = document.createElement("strong");
    heading.textContent = "This formula has no result";
    note.replaceChildren(heading, messageAt(engine, place) ?? "");
    const cell = cellBox(engine.tabs.sheet(place.tabKey), place.row, place.column);
    note.style.left = `${Math.max(8, Math.min(cell.left, window.innerWidth - note.offsetWidth - 8))}px`;
    const below = cell.top + cell.height + 6;
    const fits = below + note.offsetHeight < window.innerHeight;
    note.style.top = `${fits ? below : cell.top - note.offsetHeight - 6}px`;
  };

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    hovered = { tabKey: worksheet.getSheetId(), row, column };
    show();
  });
  engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === "sheet.operation.set-scroll") requestAnimationFrame(show);
    if (id !== SetSelectionsOperation.id) return;
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const active = selections[0]?.primary;
    selected = active ? { tabKey: subUnitId, row: active.startRow, column: active.startColumn } : null;
    requestAnimationFrame(show);
  });
  engine.calculation.onEnd(show);
  leaveToUs(engine);
}

/** Univer would show a note of its own that only says "Error". */
function leaveToUs(engine: Engine): void {
  const alerts = engine.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    if (messageAt(engine, { tabKey: subUnitId, row, column: col }) === null) showAlert(alert);
  };
}

function messageAt(engine: Engine, { tabKey, row, column }: ErrorPlace): string | null {
  if (engine.tabs.active().key !== tabKey) return null;
  return engine.messages.of(tabKey, row, column);
}
