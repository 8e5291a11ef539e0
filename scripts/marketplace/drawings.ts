/** The icons and the card banner of the Marketplace listing, drawn from their SVG. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** Where the listing's pictures stand, below the project's folder. */
export const LISTING_FOLDER = "docs/marketplace";

export interface Drawing {
  source: string;
  file: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** 32 and 128 are the listing's, 48 and 96 those of a web app beside it, 120 is the consent screen's. */
const ICON_SIZES = [32, 48, 96, 120, 128];

export const DRAWINGS: readonly Drawing[] = [
  ...ICON_SIZES.map((size) => ({
    source: "icon.svg",
    file: `icon-${size}.png`,
    width: size,
    height: size,
  })),
  { source: "card-banner.svg", file: "card-banner.png", width: 220, height: 140 },
];

/** The drawing as a PNG, transparent where its SVG is. */
export async function drawn(
  browser: Browser,
  folder: string,
  { source, width, height }: Drawing,
): Promise<Buffer> {
  const svg = await readFile(join(folder, source));
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    const address = `data:image/svg+xml;base64,${svg.toString("base64")}`;
    await page.setContent(
      `<body style="margin:0"><img style="display:block" src="${address}" width="${width}" height="${height}" />`,
    );
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}
