/** The samples with the built add-on in the headless host: every formula answers, in any time zone of the spreadsheet. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import { openWorkbook } from "./host";

const cells = <T>(rows: (T | null)[][]) => rows.flatMap((row, r) => row.map((cell, c) => ({ cell, r, c })));

describe.each(samples.map((sample) => ({ name: sample.name, sample })))("The sample $name", ({ sample }) => {
  it("has no figure that fails", async () => {
    const data = await loadSample(sample);
    const host = await openWorkbook(data);
    await host.waitForCalculation();
    const failing = data.tabs.flatMap((tab) =>
      cells(tab.rows)
        .filter(({ cell }) => cell?.formula?.includes("DEVREL_"))
        .map(({ r, c }) => ({ tab: tab.name, a1: `${columnName(c)}${r + 1}` }))
        .flatMap(({ tab: name, a1 }) => {
          const message = host.errorMessage(name, a1);
          return message === null ? [] : [`${name}!${a1}: ${message}`];
        }),
    );
    expect(failing).toEqual([]);
  });
});

it("the figure that “How to …” takes out of a table is what its page says", async () => {
  const page = readFileSync("docs/how-to.md", "utf8");
  const [, formula = "", figure] = /^```\n(=VLOOKUP.*)\n```\n\n\*\*(\d+)\*\*$/m.exec(page)!;
  const team = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  const host = await openWorkbook({ ...team, tabs: [...team.tabs, { name: "Out", rows: [[{ formula }]] }] });
  await host.waitForCalculation();
  expect(host.values("Out", "A1")).toEqual([[Number(figure)]]);
});

it("a formula that cannot be answered shows its sentence", async () => {
  const host = await openWorkbook({
    name: "Wrong",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [{ name: "Out", rows: [[{ formula: "=DEVREL_FUNNEL(B1:C3)" }]] }],
  });
  await host.waitForCalculation();
  expect(host.errorMessage("Out", "A1")).toMatch(/^The range given for Activities is empty\./);
});

describe("The time zone of the spreadsheet, not of the script, decides which day it is", () => {
  const zones = ["America/New_York", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles"];
  it.each(zones)(
    "in %s, leads on the first and the last day of a month stay in their month",
    async (timeZone) => {
      const day = (serial: number) => ({ value: serial, date: true as const });
      const rows = [
        ["Date", "Activity", "DRQL"].map((value) => ({ value })),
        // 1 and 31 March 2025, 2025-03-31 23:30, 1 April 2025.
        ...[45717, 45747, 45747 + 23.5 / 24, 45748].map((serial) => [
          day(serial),
          { value: "Workshop" },
          { value: "Beta tester" },
        ]),
      ];
      const host = await openWorkbook({
        name: "Zones",
        timeZone,
        locale: "en_US",
        tabs: [
          { name: "Activities", rows },
          { name: "Out", rows: [[{ formula: '=DEVREL_DRQL(Activities!A:C, "by=Kind; period=month")' }]] },
        ],
      });
      await host.waitForCalculation();
      const beta = host.values("Out", "A1:D14").find(([kind]) => kind === "Beta tester");
      expect(host.values("Out", "A1:D1")).toEqual([["Kind", "2025-03", "2025-04", "Total"]]);
      expect(beta).toEqual(["Beta tester", 3, 1, 4]);
    },
  );
});

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
