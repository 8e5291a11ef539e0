// Every figure of a summary is what the formula beside it gives, whatever stands in the workbook.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/functions/numberFormats";
import type { Page, PageCell } from "../../src/pages/page";
import { PAGES, summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import { compute, liveFormula } from "./formula";
import { workbook } from "./workbooks";

interface Traced {
  formula: string;
  row: number;
  column: number;
}

const traced = ({ rows }: Page): Traced[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const formula = liveFormula(cell?.note);
      return formula ? [{ formula, row, column }] : [];
    }),
  );
const shown = (page: Page, row: number, column: number) => plain(page.rows[row]?.[column]?.value);
const plain = (value: unknown) =>
  value === undefined ? "" : value instanceof Date ? value.getTime() : value;
const asTable = (result: unknown) => (result as unknown[][]).map((row) => row.map(plain));

/** A headline of which no row can be read, as it says two lines below, or most of them cannot and it is a rate or rests on just these. */
function isLeftBlank(page: Page, { row, column }: Traced): boolean {
  const [, unread, all] = /^([\d,]+) of ([\d,]+) unread$/.exec(String(shown(page, row + 2, column))) ?? [];
  if (unread !== undefined && unread === all) return true;
  const isMost = Number(unread?.replace(",", "")) * 2 > Number(all?.replace(",", ""));
  const { format, value } = page.rows[row]![column]!;
  return isMost && (format === FORMATS.rate || (format === FORMATS.days && value === "–"));
}

/** The table below a header as the page shows it, as wide as the function's. */
function tableAt(page: Page, { row, column }: Traced, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => shown(page, row + r, column + c)),
  );
}

/** Whether a page says that rates are left blank. */
const leavesBlank = ({ rows }: Page) =>
  rows.some((row) => row.some((cell) => String(cell?.value).includes("left blank")));

/** The same cells, but for those that the page leaves blank and says so. */
function expectSame(page: Page, here: unknown[][], wanted: unknown[][]): void {
  const isAllowed = leavesBlank(page);
  expect(here).toEqual(
    wanted.map((row, r) => row.map((value, c) => (isAllowed && here[r]?.[c] === "" ? "" : value))),
  );
}

/** Compares one table; those that a page shows in another shape are put back into the function's. */
function compare(page: Page, at: Traced, input: SummaryInput): void {
  const live = asTable(compute(at.formula, input));
  const [header = [], ...rows] = live;
  const here = (rows: number, columns: number) => tableAt(page, at, rows, columns);
  if (/by=(Channel|Persona)/.test(at.formula)) {
    const stages = new Set(rows.map((row) => row[1])).size;
    const values = [...new Set(rows.map((row) => row[0]))].map((value) => {
      const block = rows.filter((row) => row[0] === value);
      return [value, ...block.map((row) => row[2]), block.at(-1)![4]];
    });
    expectSame(page, here(values.length + 1, stages + 2).slice(1), values);
  } else if (/period=month/.test(at.formula)) {
    const months = header.slice(0, -1).map((_, column) => live.map((row) => row[column]));
    expect(here(months.length, live.length).slice(1)).toEqual(months.slice(1));
  } else if (at.formula.startsWith("=DEVREL_KPIS")) {
    const kpis = rows.filter(
      (row) => row[2] !== "" || row[6] !== "" || !/^.* has \d KPI/.test(String(row[1])),
    );
    const two = kpis.filter((row) => kpis.filter((other) => other[0] === row[0]).indexOf(row) < 2);
    expectSame(
      page,
      here(two.length + 1, 7).slice(1),
      two.map(([stage, kpi, value, target, , progress, track]) => [
        kpi,
        "",
        stage,
        value,
        target,
        progress,
        track,
      ]),
    );
  } else if (at.formula.startsWith("=DEVREL_COHORTS")) {
    expectSame(
      page,
      here(live.length, header.length - 1),
      live.map((row) => row.slice(0, -1)),
    );
  } else if (titlesAt(page, at).join() === header.join()) {
    expectSame(page, here(live.length, header.length), live);
  } else {
    expectAmong(page, at, live);
  }
}

function titlesAt(page: Page, { row, column }: Traced): unknown[] {
  const titles = page.rows[row]!.slice(column).map((cell) => plain(cell?.value));
  while (titles[titles.length - 1] === "") titles.pop();
  return titles;
}

/** Some of the columns and rows, in another order: each row of the page is a row of its own of the function. */
function expectAmong(page: Page, at: Traced, [header = [], ...live]: unknown[][]): void {
  const titles = titlesAt(page, at);
  const shared = titles.filter((title) => header.includes(title));
  expect(shared.length).toBeGreaterThanOrEqual(titles.filter(Boolean).length - 1);
  const isEnd = (cell: PageCell | undefined) =>
    plain(cell?.value) === "" || cell?.look === "remark" || cell?.look === "link";
  const count = page.rows.slice(at.row + 1).findIndex((row) => isEnd(row[at.column]));
  const rows = tableAt({ ...page, rows: page.rows.slice(1) }, at, Math.max(count, 0), titles.length);
  const left = live.map((row) => shared.map((title) => row[header.indexOf(title)]));
  const isAllowed = leavesBlank(page);
  for (const row of rows) {
    const here = shared.map((title) => row[titles.indexOf(title)]);
    const same = left.findIndex((other) =>
      other.every((value, c) => value === here[c] || (isAllowed && here[c] === "")),
    );
    expect(same, `${here} among ${left.join(" / ")}`).toBeGreaterThanOrEqual(0);
    left.splice(same, 1);
  }
}

describe("the figures of the summaries", () => {
  it("equal those of the custom functions over the same rows, in any workbook", () => {
    let compared = 0;
    fc.assert(
      fc.property(workbook, (input) => {
        const page = summaries(input);
        for (const name of PAGES) {
          const made = page(name);
          for (const at of traced(made)) {
            compared++;
            if (!at.formula.startsWith("=INDEX")) compare(made, at, input);
            else {
              const live = plain(compute(at.formula, input));
              const isBlank = live === "" || isLeftBlank(made, at);
              expect(shown(made, at.row, at.column)).toEqual(isBlank ? "–" : live);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("hold no NaN, no infinite number and no undefined text, and as many columns as the page is wide", () => {
    fc.assert(
      fc.property(workbook, (input) => {
        const page = summaries(input);
        for (const name of PAGES) {
          const { rows, widths } = page(name);
          for (const row of rows) {
            expect(row.length).toBeLessThanOrEqual(widths.length);
            for (const cell of row) {
              if (typeof cell?.value === "number") expect(Number.isFinite(cell.value)).toBe(true);
              if (typeof cell?.value === "string") expect(cell.value).not.toMatch(/undefined|NaN|\[object/);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
