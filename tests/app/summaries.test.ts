/** The summaries as the built add-on writes them over the sample workbook, and over one with many rows. */
import { beforeAll, expect, test } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import type { WorkbookData } from "../../playground/workbook-data";
import { PAGES } from "../../src/pages/pages";
import { call, reply } from "./call";
import { openWorkbook } from "./host";
import { atPoints, failing, tried } from "./points";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

const SOURCES = ["Activities", "Events", "Contacts", "Journey", "DRQL kinds", "Audit", "KPIs"];
let sample: WorkbookData;

beforeAll(async () => {
  const whole = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  sample = { ...whole, tabs: whole.tabs.filter(({ name }) => SOURCES.includes(name)) };
});

/** All that is to be seen of tabs, without the times of refreshes. */
function look(host: Host, names: readonly string[]): string {
  const tabs = host.engine.save().tabs.filter(({ name }) => names.includes(name));
  return JSON.stringify(tabs, (_, part) => {
    if (part?.format === "yyyy-mm-dd hh:mm") return "a time";
    return typeof part === "string" ? part.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "a time") : part;
  });
}

const charts = (host: Host) => JSON.stringify(host.host.document.charts.all());

test("a second refresh writes nothing but the time, and source tabs are never touched", async () => {
  const host = await openWorkbook(sample);
  const sources = look(host, SOURCES);
  const first = await call(host, "refresh", { make: true });
  expect(first).toMatchObject({ well: true });
  expect(first.pages.map(({ page, state }) => [page, state])).toEqual(PAGES.map((page) => [page, "written"]));
  const before = look(host, PAGES);
  const chartsBefore = charts(host);
  const again = await call(host, "refresh", { make: false });
  expect(again.pages.map(({ state }) => state)).toEqual(PAGES.map(() => "unchanged"));
  expect(look(host, PAGES)).toBe(before);
  expect(charts(host)).toBe(chartsBefore);
  expect(look(host, SOURCES)).toBe(sources);
});

test("while Audit is loading, the pages that read it and History wait, and Home says for what", async () => {
  const host = await openWorkbook(sample);
  await call(host, "refresh", { make: true });
  host.setCell("Audit", "D2", "Loading...");
  const { pages, said } = await call(host, "refresh", { make: false });
  expect(pages.flatMap(({ page, state }) => (state === "left" ? [page] : []))).toEqual([
    "Scorecard",
    "Maturity",
    "Needs",
    "History",
    "Problems",
  ]);
  const sentence =
    "Audit (cell D2) is still loading, so Scorecard, Maturity, Needs, History and Problems stay as they were.";
  expect(said.startsWith(sentence)).toBe(true);
  const home = await call(host, "home", {});
  expect(home.loading).toMatchObject([{ name: "Audit", cell: "D2" }]);
  expect(home.refreshed).toMatchObject({ well: false, said });
});

test("a call that fails leaves whole summaries, and the next refresh mends them", {
  timeout: 3_600_000,
}, async () => {
  const control = await openWorkbook(sample);
  control.calls.reset();
  await call(control, "refresh", { make: true });
  const points = control.calls.total;
  const right = look(control, PAGES);
  const count = await atPoints(points, 8, async (at) => {
    const host = await openWorkbook(sample);
    host.calls.reset();
    host.calls.beforeCall = failing(at, false);
    await reply(host, "refresh", { make: true });
    host.calls.beforeCall = null;
    expect(await call(host, "refresh", { make: true })).toMatchObject({ well: true });
    expect(linksByName(host, look(host, PAGES)), `call ${at}`).toBe(linksByName(control, right));
    host.close();
  });
  tried(count, points, "one call fails in the first refresh of all summaries");
});

/** Tabs made in another order have other numbers. */
function linksByName(host: Host, text: string): string {
  const names = new Map(host.engine.tabs.all().map(({ id, name }) => [String(id), name]));
  const tabs: { name: string }[] = JSON.parse(text.replace(/#gid=(\d+)/g, (_, id) => `#${names.get(id)}`));
  return JSON.stringify(tabs.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

test("as many service calls for 100,000 activities as for 100, in a refresh and on the screens", {
  timeout: 120_000,
}, async () => {
  const callsFor = async (rows: number) => {
    const host = await openWorkbook(manyActivities(rows));
    host.calls.reset();
    const start = performance.now();
    expect(await call(host, "refresh", { make: true })).toMatchObject({ well: true });
    console.log(`${rows} activities: ${host.calls.total} calls, ${Math.round(performance.now() - start)} ms`);
    for (const method of ["home", "audits", "checkData", "formulaTabs", "refreshStatus"] as const)
      await call(host, method, {});
    await call(host, "refresh", { make: true });
    return Object.fromEntries(host.calls.byName);
  };
  expect(await callsFor(100_000)).toEqual(await callsFor(100));
});

/** Activities of a year without any problem. */
function manyActivities(count: number): WorkbookData {
  const kinds = ["Attended talk", "Created account", "Built an app", "Gave talk"];
  const rows = Array.from({ length: count }, (_, i) => [
    { value: 45_660 + (i % 330), date: true as const },
    { value: kinds[i % kinds.length]! },
    { value: `dev${i % (count / 10)}@example.com` },
    { value: ["Forum", "Meetup"][i % 2]! },
  ]);
  const header = ["Date", "Activity", "Contact", "Channel"].map((value) => ({ value }));
  return { ...sample, tabs: [{ name: "Activities", rows: [header, ...rows] }] };
}
