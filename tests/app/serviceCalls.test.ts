/** How many calls to Google the screens and a refresh take, which is what people wait for. */
import { beforeAll, expect, test } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import type { TabData, WorkbookData } from "../../playground/workbook-data";
import { tab } from "../playground/open";
import { call } from "./call";
import { beyondTabs, callsOf, sumOf } from "./countedCalls";
import { openWorkbook } from "./host";

/** Whatever Google answers from the sheet, for which it first writes what it still holds back. */
const READ = /\.(get|is|can|find)[A-Z]?/;

let sample: WorkbookData;

beforeAll(async () => {
  sample = await loadSample(samples.find(({ name }) => name === "sample-team")!);
});

/** The sample workbook with its summaries. */
async function openSummarised(more: TabData[] = []) {
  const host = await openWorkbook({ ...sample, tabs: [...sample.tabs, ...more] });
  await call(host, "refresh", { make: true });
  return host;
}

type Host = Awaited<ReturnType<typeof openSummarised>>;

const BUILD = "the first refresh, which makes the tabs and the charts";
const CHANGE = "a refresh after an activity was changed";

/** The calls of a refresh in their order. */
async function refreshCalls(name: string): Promise<{ host: Host; order: string[]; beyond: number }> {
  const host = name === BUILD ? await openWorkbook(sample) : await openSummarised();
  if (name === CHANGE) host.setCell("Activities", "B3", "Gave talk");
  const order: string[] = [];
  host.calls.beforeCall = (call) => order.push(call);
  const calls = await callsOf(host, async () => {
    expect(await call(host, "refresh", { make: true })).toMatchObject({ well: true });
  });
  host.calls.beforeCall = null;
  return { host, order, beyond: beyondTabs(host, calls) };
}

test.each([
  [BUILD, 300],
  [CHANGE, 100],
])("%s: at most %i calls beyond four for each tab", async (name, most) => {
  const { beyond } = await refreshCalls(name);
  console.log(`${name}: ${beyond} calls beyond four for each tab, at most ${most}`);
  expect(beyond).toBeLessThanOrEqual(most);
});

test.each([BUILD, CHANGE])("%s: nothing is read once a cell is written", async (name) => {
  const { order } = await refreshCalls(name);
  const first = order.findIndex((call) => /^Range\.(set|copyTo|clear)/.test(call));
  expect(first).toBeGreaterThan(0);
  const reads = order.slice(first).filter((call) => READ.test(call) && call !== "Sheet.getRange");
  expect(reads).toEqual([]);
});

const WORK: Readonly<Record<string, { most: number; work: (host: Host) => Promise<unknown> }>> = {
  "Home opened": { most: 20, work: (host) => call(host, "home", {}) },
  "Audit opened": { most: 20, work: (host) => call(host, "audits", {}) },
  "Refresh opened": { most: 20, work: (host) => call(host, "refreshStatus", {}) },
  "Check data opened": { most: 20, work: (host) => call(host, "checkData", {}) },
  "Bring in opened": { most: 20, work: (host) => call(host, "runs", {}) },
  "Your words opened": { most: 20, work: (host) => call(host, "words", {}) },
  "Share opened": { most: 20, work: (host) => call(host, "digest", {}) },
  "Formulas opened": { most: 20, work: (host) => call(host, "formulaTabs", {}) },
  "A refresh when nothing changed": { most: 40, work: (host) => call(host, "refresh", { make: true }) },
};

test.each(Object.entries(WORK))("%s: few calls beyond those for each tab", async (name, { most, work }) => {
  const host = await openSummarised();
  const beyond = beyondTabs(host, await callsOf(host, () => work(host)));
  console.log(`${name}: ${beyond} calls beyond four for each tab, at most ${most}`);
  expect(beyond).toBeLessThanOrEqual(most);
});

test("200 more tabs add at most 4 calls each", { timeout: 120_000 }, async () => {
  const more = Array.from({ length: 200 }, (_, number) =>
    tab(`Notes ${number}`, [
      ["What we noted", "When it was"],
      ["Buy milk", number],
    ]),
  );
  const few = await openSummarised();
  const many = await openSummarised(more);
  for (const [name, { work }] of Object.entries(WORK)) {
    const [fewer, all] = [await callsOf(few, () => work(few)), await callsOf(many, () => work(many))];
    expect(sumOf(all) - sumOf(fewer), name).toBeLessThanOrEqual(4 * more.length);
  }
});

test("Audit takes few calls also where the Audit tab is called otherwise, and finds it by its headers", async () => {
  const tabs = sample.tabs.map((each) => (each.name === "Audit" ? { ...each, name: "Where we are" } : each));
  const host = await openWorkbook({ ...sample, tabs });
  const calls = await callsOf(host, async () => {
    expect((await call(host, "audits", {})).rows.length).toBeGreaterThan(1);
  });
  expect(beyondTabs(host, calls)).toBeLessThanOrEqual(20);
});
