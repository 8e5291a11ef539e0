/** Opens workbooks in the headless host with the built add-on, as Sheets would run it. */
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { WorkbookData } from "../../playground/workbook-data";

type HeadlessModule = typeof import("../../playground/headless");

const root = fileURLToPath(new URL("../..", import.meta.url));
export const { openHeadless } = (await import(`${root}build/headless.mjs`)) as HeadlessModule;

export function openBuilt(data: WorkbookData) {
  return openHeadless(data, { distDir: `${root}dist`, functionsFile: `${root}build/functions.json` });
}

/** A workbook that is closed again when the test is over. */
export async function openWorkbook(data: WorkbookData) {
  const host = await openBuilt(data);
  onTestFinished(() => host.close());
  return host;
}
