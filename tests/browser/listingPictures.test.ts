/** The pictures of the Marketplace listing are what their SVG draws, and show what the add-on shows, in the sizes that Google asks for. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRAWINGS, drawn, LISTING_FOLDER } from "../../scripts/marketplace/drawings";
import { SCENES, SCREENSHOT } from "../../scripts/marketplace/scenes";
import { screenshots } from "../../scripts/marketplace/screenshots";
import { findBrowser } from "./find-browser";
import { root } from "./open-sample";

const folder = join(root, LISTING_FOLDER);
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(() => browser.close());

/** Width and height, which stand at the beginning of every PNG. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** By how much the pixels of two pictures of one size differ, from 0 to 255, and how many of the first are see-through. */
async function compared(one: Buffer, other: Buffer): Promise<{ differs: number; seeThrough: number }> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const { width, height } = image;
            const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, width, height).data;
          }),
        );
        let sum = 0;
        let seeThrough = 0;
        for (let i = 0; i < a!.length; i++) {
          sum += Math.abs(a![i]! - b![i]!);
          if (i % 4 === 3 && a![i] === 0) seeThrough++;
        }
        return { differs: sum / a!.length, seeThrough };
      },
      [one.toString("base64"), other.toString("base64")],
    );
  } finally {
    await page.close();
  }
}

describe("Icons and banner", () => {
  it.each(DRAWINGS)("$file is what $source draws at $width × $height", async (drawing) => {
    const kept = await readFile(join(folder, drawing.file));
    expect(sizeOf(kept)).toEqual({ width: drawing.width, height: drawing.height });
    const { differs } = await compared(kept, await drawn(browser, folder, drawing));
    expect(differs).toBeLessThan(2);
  });

  it("the icon's corners are see-through and the banner's are not; another drawing differs by far more", async () => {
    const read = (file: string) => readFile(join(folder, file));
    const icon = await compared(await read("icon-128.png"), await read("icon-128.png"));
    expect(icon.seeThrough).toBeGreaterThan(500);
    const banner = await compared(await read("card-banner.png"), await read("card-banner.png"));
    expect(banner.seeThrough).toBe(0);
    const swapped = { ...DRAWINGS[0]!, source: "card-banner.svg" };
    const { differs } = await compared(await read(DRAWINGS[0]!.file), await drawn(browser, folder, swapped));
    expect(differs).toBeGreaterThan(20);
  });
});

describe("Screenshots", () => {
  it("are at most five of 1280 × 800, and no other file stands beside them", async () => {
    expect(SCENES.length).toBeLessThanOrEqual(5);
    expect(SCREENSHOT).toEqual({ width: 1280, height: 800 });
    for (const { file } of SCENES) expect(sizeOf(await readFile(join(folder, file)))).toEqual(SCREENSHOT);
    const known = [
      ...DRAWINGS.flatMap(({ file, source }) => [file, source]),
      ...SCENES.map(({ file }) => file),
    ];
    expect((await readdir(folder)).sort()).toEqual([...new Set(known)].sort());
  });

  it("show scenes that can still be reached, and are told to those who cannot see them", async () => {
    const listing = await readFile(join(root, "docs", "marketplace.md"), "utf8");
    const reached: string[] = [];
    for await (const { scene, picture } of screenshots(browser, root)) {
      expect(sizeOf(picture)).toEqual(SCREENSHOT);
      expect(listing).toContain(`![${scene.about}](marketplace/${scene.file})`);
      reached.push(scene.file);
    }
    expect(reached).toEqual(SCENES.map(({ file }) => file));
  });
});
