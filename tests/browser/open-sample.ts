/** Opens a sample workbook in the built page with the built add-on, in a real browser. */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { workbooksFor } from "../../playground/server/opened";
import { openWatched, type WatchedPage } from "./watched-page";

export { clickCell } from "./watched-page";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Opens what `npm start -- <name>` would open; everything is closed again when the test is over. */
export async function openSample(name: string, size = { width: 1440, height: 900 }): Promise<WatchedPage> {
  return openWatched({ root, port: 4700, workbooks: await workbooksFor(name, root) }, size);
}

/** The texts of a range, once they are as expected or time is up. */
export function texts(page: Page, tab: string, range: string): () => Promise<string[][]> {
  return () => page.evaluate(([name, area]) => window.playground!.texts(name!, area!), [tab, range]);
}
