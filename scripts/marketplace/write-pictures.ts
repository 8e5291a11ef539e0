/** `npm run marketplace`: draws the listing's icons and banner and takes its screenshots, all into docs/marketplace. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { buildPage } from "../../playground/server/build-page";
import { findBrowser } from "../../tests/browser/find-browser";
import { build } from "../build";
import { DRAWINGS, drawn, LISTING_FOLDER } from "./drawings";
import { screenshots } from "./screenshots";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, LISTING_FOLDER);

await Promise.all([build(), buildPage(root)]);
const browser = await chromium.launch(await findBrowser());
for (const drawing of DRAWINGS) await write(drawing.file, await drawn(browser, folder, drawing));
for await (const { scene, picture } of screenshots(browser, root)) await write(scene.file, picture);
await browser.close();

async function write(file: string, picture: Buffer): Promise<void> {
  await writeFile(join(folder, file), picture);
  console.log(`Written: ${LISTING_FOLDER}/${file}`);
}
