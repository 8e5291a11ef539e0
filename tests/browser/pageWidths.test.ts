/** Whether what stands on the summary tabs fits its columns, in the fonts of a real browser: of a team's year, and of 100,000 activities. */
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import { shownText } from "../../src/pages/columnWidths";
import { LOOKS } from "../../src/pages/looks";
import type { Page, PageCell } from "../../src/pages/page";
import { PAGES, summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { TABLES } from "../../src/tabs/tables";
import { largeTables } from "../bench/largeTables";
import { DAY, FIRST_DAY, TIME_ZONE } from "../bench/rows";
import { findBrowser } from "./find-browser";

/** A text on a page, with the room that it has, in pixels. */
interface Placed {
  at: string;
  text: string;
  font: string;
  room: number;
}

/** Longer texts are sentences, of which the beginning is enough. */
const LONGEST = 640;

/** What is left of 1280 pixels beside the sidebar and the row numbers. */
const SEEN = 1280 - 300 - 46;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => browser.close());

function inputOf(grids: Record<string, Grid>, refreshedAt: number): SummaryInput {
  const sources = Object.entries(grids).map(([tab, grid]) => [tab, { tab, grid }] as const);
  return {
    sources: Object.fromEntries(sources),
    history: undefined,
    period: "This quarter",
    baseline: undefined,
    refreshedAt,
    zone: zone(TIME_ZONE),
    remarks: [],
  };
}

async function small(): Promise<SummaryInput> {
  const { tabs } = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  const instant = (serial: number) => new Date((serial - 25_569) * DAY - 9 * 3_600_000);
  const known: readonly string[] = TABLES.map(({ name }) => name);
  const grids = tabs
    .filter(({ name }) => known.includes(name))
    .map(({ name, rows }) => {
      const width = rows[0]!.length;
      const cellAt = (row: (typeof rows)[number], column: number) => {
        const cell = row[column];
        return cell?.date ? instant(Number(cell.value)) : (cell?.value ?? "");
      };
      return [name, rows.map((row) => Array.from({ length: width }, (_, at) => cellAt(row, at)))] as const;
    });
  return inputOf(Object.fromEntries(grids), Date.UTC(2025, 11, 20));
}

async function large(): Promise<SummaryInput> {
  return inputOf(largeTables() as unknown as Record<string, Grid>, FIRST_DAY + 1000 * DAY);
}

/** Everything that stands on a page, and how far it may run: a text into the blank cells after it, a number nowhere. */
function placedOn({ name, rows, widths }: Page): Placed[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell?.value === undefined || cell.value === "") return [];
      const runsOn = typeof cell.value === "string" && LOOKS[cell.look ?? "label"].align !== "right";
      let end = c + 1;
      if (runsOn) while (end < widths.length && isBlank(row[end])) end++;
      const isEndless = runsOn && end === widths.length;
      const room = isEndless ? Number.MAX_VALUE : widths.slice(c, end).reduce((sum, width) => sum + width, 0);
      return [{ at: `${name}, row ${r + 1}, column ${c + 1}`, text: textOf(cell), font: fontOf(cell), room }];
    }),
  );
}

const isBlank = (cell: PageCell | undefined) => cell?.value === undefined || cell.value === "";

function textOf(cell: PageCell): string {
  return cell.value instanceof Date ? (cell.format ?? "yyyy-mm-dd").replace(/\w/g, "0") : shownText(cell);
}

function fontOf({ look }: PageCell): string {
  const { bold, size = 10 } = look ? LOOKS[look] : {};
  return `${bold ? "bold " : ""}${size}pt Arial`;
}

it.each([
  ["a team's year", small],
  ["100,000 activities", large],
] as const)(
  "nothing of %s is cut at the edge of its column, or by an open sidebar on the Scorecard",
  async (_, make) => {
    const draw = summaries(await make());
    expect(draw("Scorecard").widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(SEEN);
    const placed = PAGES.flatMap((name) => placedOn(draw(name)));
    expect(placed.length).toBeGreaterThan(1000);
    const page = await browser.newPage();
    const cut = await page.evaluate(
      ([all, longest]) => {
        const context = document.createElement("canvas").getContext("2d")!;
        return all.flatMap(({ at, text, font, room }) => {
          context.font = font;
          const { width } = context.measureText(text);
          return width > room && room < longest
            ? [`${at}: ${text} takes ${Math.ceil(width)} of ${room}`]
            : [];
        });
      },
      [placed, LONGEST] as const,
    );
    await page.close();
    expect(cut).toEqual([]);
  },
);
