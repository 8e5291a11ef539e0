/** Opens the built page in a real browser, with the fixture add-on and workbooks of the test's own. */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { WorkbookData } from "../../../playground/workbook-data";
import { openWatched, type WatchedPage } from "../../browser/watched-page";
import { fixture } from "../fixture-files";

export { clickCell } from "../../browser/watched-page";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Opens the page on a workbook; everything is closed again when the test is over. */
export async function openPage(data: WorkbookData): Promise<WatchedPage> {
  const folder = await mkdtemp(join(tmpdir(), "playground-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "build"));
  await cp(fixture.distDir, join(folder, "dist"), { recursive: true });
  await cp(fixture.functionsFile, join(folder, "build", "functions.json"));
  await cp(join(root, "build", "page"), join(folder, "build", "page"), { recursive: true });
  const workbooks = {
    choices: [{ name: "test", title: data.name, about: "A workbook of the tests." }],
    read: async () => data,
  };
  return openWatched({ root: folder, port: 4900, workbooks }, { width: 1280, height: 800 });
}
