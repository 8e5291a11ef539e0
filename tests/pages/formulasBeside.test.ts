// Every figure of a summary is what the formula beside it gives, whatever stands in the workbook.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/pages/page";
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

/** The table below a header as the page shows it, as wide as the function's. */
function tableAt(page: Page, { row, column }: Traced, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => shown(page, row + r, column + c)),
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
    expect(here(values.length + 1, stages + 2).slice(1)).toEqual(values);
  } else if (/period=month/.test(at.formula)) {
    const months = header.slice(0, -1).map((_, column) => live.map((row) => row[column]));
    expect(here(months.length, live.length).slice(1)).toEqual(months.slice(1));
  } else if (at.formula.startsWith("=DEVREL_KPIS")) {
    const kpis = rows.filter(
      (row) => row[2] !== "" || row[6] !== "" || !/^.* has \d KPI/.test(String(row[1])),
    );
    const two = kpis.filter((row) => kpis.filter((other) => other[0] === row[0]).indexOf(row) < 2);
    expect(here(two.length + 1, 7).slice(1)).toEqual(
      two.map(([stage, kpi, value, target, , progress, track]) => [
        stage,
        kpi,
        "",
        value,
        target,
        progress,
        track,
      ]),
    );
  } else if (at.formula.startsWith("=DEVREL_COHORTS")) {
    expect(here(live.length, header.length - 1)).toEqual(live.map((row) => row.slice(0, -1)));
  } else {
    expect(here(live.length, header.length)).toEqual(live);
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
            else
              expect(shown(made, at.row, at.column)).toEqual(
                plain(compute(at.formula, input)) === "" ? "–" : plain(compute(at.formula, input)),
              );
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
