/** The sample team's figure tabs in a real browser: every live figure is there, and none is ###. With PICTURES set to a folder, pictures of them are put there. */
import { expect, it } from "vitest";
import { samples } from "../../playground/samples/index";
import { openSample } from "./open-sample";

const sample = samples.find(({ name }) => name === "sample-team")!;
const figureTabs = sample.tabs.flatMap((tab) => ("cells" in tab && !("file" in tab) ? [tab] : []));

it("every formula of every figure tab shows its result, and every number has room", async () => {
  const { page, errors } = await openSample("sample-team", { width: 1280, height: 720 });
  for (const { name, cells } of figureTabs) {
    await page.evaluate((tab) => window.playground!.openTab(tab), name);
    await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe(name);
    for (const [cell, { formula }] of Object.entries(cells)) {
      if (!formula) continue;
      const shown = () => page.evaluate(([tab, at]) => window.playground!.texts(tab!, at!), [name, cell]);
      await expect.poll(async () => (await shown()).flat()[0], { timeout: 20_000 }).toMatch(/^[^#]+$/);
    }
    if (process.env.PICTURES) {
      await page.screenshot({ path: `${process.env.PICTURES}/sample-${name.toLowerCase()}.png` });
    }
  }
  expect(errors).toEqual([]);
});
