/** The samples as Check data sees them: the figures on their tabs say the same. */
import { expect, onTestFinished, test } from "vitest";
import { libuv } from "../../playground/samples/libuv/libuv";
import { loadSample, type Sample } from "../../playground/samples/sample";
import { sampleTeam } from "../../playground/samples/sample-team/sample-team";
import { openHeadless } from "../playground/open";

interface Checked {
  name: string;
  groups: { count: number; harmless: boolean }[];
}

async function openChecked(sample: Sample) {
  const distDir = new URL("../../dist", import.meta.url).pathname;
  const host = await openHeadless(await loadSample(sample), { distDir });
  onTestFinished(() => host.close());
  const [checked] = Object.values(JSON.parse(String(await host.rpc("rpc", "checkData", "{}")))) as [
    Checked[],
  ];
  const problems = checked.flatMap(({ groups }) => groups).filter(({ harmless }) => !harmless);
  return { host, checked, count: problems.reduce((sum, each) => sum + each.count, 0) };
}

test("the sample team's Dashboard counts as many problems as the sidebar", async () => {
  const { host, count } = await openChecked(sampleTeam);
  expect(host.cell("Dashboard", "G5")).toBe(count);
});

test("libuv's activities are all known, and its figures differ from git's by nothing", async () => {
  const { host, checked, count } = await openChecked(libuv);
  expect(checked.map(({ name }) => name)).toEqual(["Activities", "Contacts", "Journey"]);
  expect(count).toBe(0);
  expect(host.values("Figures", "B5:B7")).toEqual([[630], [217], [45]]);
  expect(host.values("Figures", "I5:I7")).toEqual([[0], [0], [0]]);
  host.setCell("Contacts", "A1", null);
  await host.waitForCalculation();
  expect(host.values("Figures", "I5:I7")).not.toContainEqual([0]);
  host.setCell("Contacts", "A1", "contact_id");
  await host.waitForCalculation();
  expect(host.values("Figures", "I5:I7")).toEqual([[0], [0], [0]]);
});

test("Home takes no tab with figures of ours for a table that nobody uses", async () => {
  const othersIn = async (sample: Sample) => {
    const { host } = await openChecked(sample);
    const [home] = Object.values(JSON.parse(String(await host.rpc("rpc", "home", "{}")))) as [
      { others: { name: string; isLikelyTable: boolean }[] },
    ];
    return home.others.filter(({ isLikelyTable }) => isLikelyTable).map(({ name }) => name);
  };
  expect(await othersIn(sampleTeam)).toEqual([]);
  expect(await othersIn(libuv)).toEqual(["Roles"]);
});
