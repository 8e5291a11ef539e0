/** Takes the listing's screenshots in the playground, in the browser that the tests use. */
import type { Browser } from "playwright-core";
import { TOUR_CLOSED } from "../../playground/page/tour";
import { workbooksFor } from "../../playground/server/opened";
import { serve } from "../../playground/server/serve";
import { SCENES, SCREENSHOT, type Scene } from "./scenes";

/** Each scene with its picture, once it is there to be seen; `root` is the project's folder, built. */
export async function* screenshots(
  browser: Browser,
  root: string,
): AsyncGenerator<{ scene: Scene; picture: Buffer }> {
  for (const scene of SCENES) {
    const serving = await serve({ root, port: 4760, workbooks: await workbooksFor(scene.sample, root) });
    const context = await browser.newContext({ viewport: SCREENSHOT });
    try {
      await context.addInitScript((key) => localStorage.setItem(key, "yes"), TOUR_CLOSED);
      const page = await context.newPage();
      await page.goto(serving.address);
      await page.evaluate(() => window.playground!.ready);
      // Its buttons are the playground's own, and no part of what is listed.
      await page.addStyleTag({ content: ".bar { display: none }" });
      await scene.go(page, page.frameLocator("#sidebar-frame"));
      await page.waitForFunction(() => document.querySelectorAll(".toast").length === 0);
      yield { scene, picture: await page.screenshot() };
    } finally {
      await context.close();
      await serving.stop();
    }
  }
}
