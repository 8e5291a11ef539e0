/** Keeps the changed workbook in the browser, so that a reload of the page finds it as it was left. */
import { CommandType, ICommandService, type IWorkbookData } from "@univerjs/core";
import type { Document, DocumentState } from "../apps-script/document";
import type { Engine } from "../engine/engine";

export interface KeptWorkbook {
  snapshot: IWorkbookData;
  document: DocumentState;
}

const QUIET_BEFORE_KEEPING = 1000;

/** The workbook kept under this key, if there is one. */
export async function keptWorkbook(key: string): Promise<KeptWorkbook | undefined> {
  const store = await openStore("readonly");
  return answerTo(store.get(key) as IDBRequest<KeptWorkbook | undefined>);
}

/** Forgets the workbook kept under this key. */
export async function forgetWorkbook(key: string): Promise<void> {
  const store = await openStore("readwrite");
  await answerTo(store.delete(key));
}

/** Keeps the workbook a moment after each change. */
export function keepWorkbook(key: string, engine: Engine, document: Document): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const kept: KeptWorkbook = { snapshot: engine.workbook.save(), document: document.state() };
      const store = await openStore("readwrite");
      await answerTo(store.put(JSON.parse(JSON.stringify(kept)), key));
    }, QUIET_BEFORE_KEEPING);
  };
  engine.injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) soon();
  });
  document.charts.onChange(soon);
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open("devrel-ledger", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("workbooks");
  const database = await answerTo(request);
  return database.transaction("workbooks", mode).objectStore("workbooks");
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
