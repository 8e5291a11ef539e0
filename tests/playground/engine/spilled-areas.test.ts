/** Formulas that use what another formula spilled follow it, also when it shrinks, fails or goes. */
import { expect, test } from "vitest";
import { loadSample } from "../../../playground/samples/sample";
import { sampleTeam } from "../../../playground/samples/sample-team/sample-team";
import { open, openHeadless, tab } from "../open";

const team = { distDir: new URL("../../../dist", import.meta.url).pathname };

test("figures that look into a failed table fail with it, and come back with it", async () => {
  const host = await openHeadless(await loadSample(sampleTeam), team);
  try {
    const shown = () => [host.texts("Dashboard", "E5")[0]![0], host.cell("Dashboard", "G5")];
    const [leads, toMend] = shown();
    expect(leads).toBe("67%");
    expect(toMend).toBeGreaterThan(10);
    host.setCell("Activities", "A1", null);
    await host.waitForCalculation();
    expect(host.cell("Dashboard", "A19")).toBe("#ERROR!");
    const [broken, fewer] = shown();
    expect(broken).toBe("#N/A");
    expect(fewer).toBeLessThan(Number(toMend));
    host.setCell("Activities", "A1", "Date");
    await host.waitForCalculation();
    expect(shown()).toEqual([leads, toMend]);
  } finally {
    host.close();
  }
});

const rowsOf = "=LINES(Data!A1)";

test("a formula that uses spilled cells follows a table that grows, shrinks, is blocked and goes", async () => {
  const host = await open([
    tab("Data", [[3]]),
    tab("Result", [[rowsOf, null, "=SUM(A1:A9)", "=SUM(A2:A9)", "=A3*10"]]),
  ]);
  const sums = () => host.values("Result", "C1:E1")[0];
  const after = async (name: string, cell: string, value: string | number | null) => {
    host.setCell(name, cell, value);
    await host.waitForCalculation();
    return sums();
  };
  expect(sums()).toEqual([6, 5, 30]);
  expect(await after("Data", "A1", 4)).toEqual([10, 9, 30]);
  expect(await after("Data", "A1", 2)).toEqual([3, 2, 0]);
  expect(await after("Data", "A1", 1)).toEqual([1, 0, 0]);
  expect(await after("Data", "A1", 3)).toEqual([6, 5, 30]);
  expect((await after("Data", "A1", -1))!.slice(1)).toEqual([0, 0]);
  expect(await after("Data", "A1", 3)).toEqual([6, 5, 30]);
  expect((await after("Result", "A2", "in the way"))!.slice(1)).toEqual([0, 0]);
  expect(await after("Result", "A2", null)).toEqual([6, 5, 30]);
  expect(await after("Result", "A1", null)).toEqual([0, 0, 0]);
});

test("a table made from a table made from a table follows the first", async () => {
  const host = await open([
    tab("Data", [[3]]),
    tab("Result", [[rowsOf, null, "=LINES(A3)", null, "=LINES(C3)", null, "=SUM(E2:E9)"]]),
  ]);
  expect(host.cell("Result", "G1")).toBe(5);
  host.setCell("Data", "A1", -1);
  await host.waitForCalculation();
  expect(host.cell("Result", "G1")).not.toBe(5);
  host.setCell("Data", "A1", 3);
  await host.waitForCalculation();
  expect(host.cell("Result", "G1")).toBe(5);
});

test("tables that go round in a circle come to an end", async () => {
  const host = await open([tab("Result", [["=LINES(C2)", null, "=LINES(A2+1)"]])]);
  host.setCell("Result", "E1", 1);
  await host.waitForCalculation();
  expect(host.cell("Result", "E1")).toBe(1);
});
