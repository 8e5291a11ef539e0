/** Keeps the changed workbook in the browser, so that a reload of the page finds it as it was left. */
import { CommandType, ICommandService, type IWorkbookData } from "@univerjs/core";
import type { Document, DocumentState } from "../apps-script/document";
import type { Engine } from "../engine/engine";
import { forgetKept, keep, readKept } from "./browser-store";

export interface KeptWorkbook {
  snapshot: IWorkbookData;
  document: DocumentState;
}

const QUIET_BEFORE_KEEPING = 1000;

/** The workbook kept under this key, if there is one. */
export async function keptWorkbook(key: string): Promise<KeptWorkbook | undefined> {
  return readKept("workbooks", key);
}

/** Forgets the workbook kept under this key. */
export async function forgetWorkbook(key: string): Promise<void> {
  await forgetKept("workbooks", key);
}

/** Keeps the workbook a moment after each change. */
export function keepWorkbook(key: string, engine: Engine, document: Document): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const kept: KeptWorkbook = { snapshot: engine.workbook.save(), document: document.state() };
      await keep("workbooks", key, kept);
    }, QUIET_BEFORE_KEEPING);
  };
  engine.injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) soon();
  });
  document.charts.onChange(soon);
}
