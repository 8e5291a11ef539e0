// Every function on random tabs: clean tables or helpful sentences, whatever stands in the cells.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";
import { anyGrid, someOptions, tabOf } from "./arbitraryTabs";
import { answer } from "./expectAnswer";
import { tableOf } from "./nonsense";

const RUNS = { numRuns: 150 };
const zones = fc.constantFrom("Etc/UTC", "America/New_York", "Pacific/Auckland");

describe.each(
  FUNCTIONS.filter(({ name }) => name !== "DEVREL_CHECK").map(({ name, params }) => ({ name, params })),
)("$name", ({ name, params }) => {
  const argument = (index: number, optionTexts: fc.Arbitrary<unknown>, grids?: fc.Arbitrary<unknown>) => {
    const { kind, optional, example } = params[index]!;
    if (kind === "options") return optionTexts;
    const tab = grids ?? tabOf(tableOf(example));
    return optional
      ? fc.oneof({ weight: 3, arbitrary: tab }, { weight: 1, arbitrary: fc.constant("") })
      : tab;
  };
  const everyArgument = (options: fc.Arbitrary<unknown>, grids?: fc.Arbitrary<unknown>) =>
    fc.tuple(...params.map((_, index) => argument(index, options, grids)));

  it("on tabs with odd cells, without options", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(everyArgument(fc.constant("")), zones, (args, timeZone) => {
        kinds.add(typeof answer(name, args, timeZone));
      }),
      RUNS,
    );
    expect(kinds, "at least once there is a table, not only sentences").toContain("object");
  });

  it("on tabs with odd cells, with options", () => {
    fc.assert(
      fc.property(everyArgument(someOptions), zones, (args, timeZone) => {
        answer(name, args, timeZone);
      }),
      RUNS,
    );
  });

  it("on grids of anything", () => {
    fc.assert(
      fc.property(everyArgument(fc.oneof(someOptions, anyGrid), anyGrid), (args) => {
        answer(name, args);
      }),
      RUNS,
    );
  });
});

describe.each(TABLES.map((table) => ({ ...table })))("DEVREL_CHECK of $name", (table) => {
  it("on tabs with odd cells finds problems in cells that are there", () => {
    fc.assert(
      fc.property(tabOf(table), zones, (tab, timeZone) => {
        const found = answer("DEVREL_CHECK", [tab, table.name], timeZone);
        expect(found).toBeInstanceOf(Array);
        for (const [row, column, , problem, mend] of (found as unknown[][]).slice(1)) {
          if (row === "") continue;
          expect(row).toBeGreaterThan(1);
          expect(row).toBeLessThanOrEqual(tab.length);
          expect(tab[0]).toContain(column);
          expect(problem).toMatch(/\.$/);
          expect(mend).toMatch(/[.?]$/);
        }
      }),
      RUNS,
    );
  });

  it("on grids of anything", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        answer("DEVREL_CHECK", [grid, table.name]);
      }),
      RUNS,
    );
  });
});
