/** Looks at a screen of the sidebar as people with different eyes and settings do: axe, dark, enlarged, on a picture. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pictures = fileURLToPath(new URL("../../../docs/screens", import.meta.url));

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** What is wrong with the screen for people who use it in another way, in light and in dark, at usual and at double size. */
export async function expectUsable(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const size of ["", "200%"]) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      expect(await findings(page)).toEqual([]);
      const { width, needed } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        needed: document.documentElement.scrollWidth,
      }));
      expect(needed, `width needed at text size ${size || "100%"}`).toBeLessThanOrEqual(width);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
    });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}

/** Keeps pictures of the whole screen with the documentation, where SCREENS is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENS) return;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
}
