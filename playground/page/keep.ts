/** Keeps the add-on's properties in the browser, by workbook, so that a reload of the page has them again. */
import type { Keep } from "../apps-script/stores";

/** Forgets all properties of one workbook. */
export function forgetProperties(workbook: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`devrel-ledger/${workbook}/`)) localStorage.removeItem(key);
  }
}

/** The keep for one workbook. */
export function keepInBrowser(workbook: string): Keep {
  const key = (store: string) => `devrel-ledger/${workbook}/${store}`;
  return {
    load: (store) => JSON.parse(localStorage.getItem(key(store)) ?? "{}") as Record<string, string>,
    save: (store, values) => localStorage.setItem(key(store), JSON.stringify(values)),
  };
}
