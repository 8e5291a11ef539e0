/** What people do to summary tabs, each followed by a refresh: nothing of theirs is lost, and no stale copy is left. */
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { samples } from "../../../playground/samples/index";
import { loadSample } from "../../../playground/samples/sample";
import type { WorkbookData } from "../../../playground/workbook-data";
import { HISTORY_HEADER } from "../../../src/pages/history";
import { PAGES } from "../../../src/pages/pages";
import { call } from "../call";
import { openBuilt } from "../host";
import { EditedTab, type Host, isMine, rangeNameOf } from "./editedTab";
import { LEDGER_EDITS, ledgerOf } from "./ledgerEdits";
import { type Edit, SUMMARY_EDITS } from "./summaryEdits";

const SOURCES = ["Activities", "Events", "Contacts", "Journey", "DRQL kinds", "Audit", "KPIs"];
let sample: WorkbookData;
let control: Host;

beforeAll(async () => {
  const whole = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  sample = { ...whole, tabs: whole.tabs.filter(({ name }) => SOURCES.includes(name)) };
  control = await summarised();
  for (const changes of [0, 1])
    for (const page of PAGES) shown.set(`${page} ${changes}`, await shownAfter(page, changes));
});

afterAll(() => control.close());

/** A workbook whose figures went there and back once, so that what changed since then is the same at every later change. */
async function summarised(): Promise<Host> {
  const host = await openBuilt(sample);
  for (const changes of [0, 1]) {
    change(host, changes);
    expect(await call(host, "refresh", { make: true })).toMatchObject({ well: true });
  }
  return host;
}

/** What a page shows in a workbook that nobody edited. */
const shown = new Map<string, string>();
async function shownAfter(page: string, changes: number): Promise<string> {
  change(control, changes);
  await call(control, "refresh", { make: true });
  return valuesOf(tabOf(control, page));
}

/** An activity that each summary depends on, there and back. */
function change(host: Host, changes: number): void {
  host.setCells("Activities", "B3", [[changes % 2 === 0 ? "Gave talk" : "Hosted meetup"]]);
  host.setCells("KPIs", "C2", [[changes % 2 === 0 ? 41 : 42]]);
}

function valuesOf(tab: EditedTab): string {
  const texts = tab.values(tab.area).map((line) => line.map(String));
  while (texts.length > 0 && texts[texts.length - 1]!.every((text) => text === "")) texts.pop();
  return JSON.stringify(texts).replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "a time");
}

function tabOf(host: Host, page: string): EditedTab {
  return new EditedTab(host, page, host.engine.namedRanges.get(rangeNameOf(page))!.tabKey!);
}

async function tryOut(tab: EditedTab, { edit, isLeft }: Edit, changes: number): Promise<void> {
  const { host, page } = tab;
  change(host, changes);
  const after = edit(tab);
  await host.waitForCalculation();
  tab.settle();
  const before = tab.look();
  const rows = rowsOf(tab);
  const result = await call(host, "refresh", { make: true });
  const of = result.pages.find((each) => each.page === page)!;
  expect(["written", "unchanged", ...(isLeft ? ["left"] : [])], result.said).toContain(of.state);
  const { mine, notes } = tab.look();
  expect(mine).toEqual(before.mine);
  expect([...tab.notes].filter((note) => !notes.has(note))).toEqual([]);
  const kept = new Set(rowsOf(tab));
  expect(rows.filter((row) => !kept.has(row))).toEqual([]);
  if (typeof after === "function") after();
  if (isLeft) expect(await call(host, "refresh", { make: true })).toMatchObject({ well: true });
  if (page === "History") expectLedger(tab);
  else expectWhole(tab, changes);
}

/** The summary is as if nobody had edited it, and there is nothing else of it on its tab. */
function expectWhole(tab: EditedTab, changes: number): void {
  expect(tab.look().others).toEqual([]);
  expect(valuesOf(tab)).toBe(shown.get(`${tab.page} ${changes % 2}`));
}

/** Every row of a refresh that can be read; of other pages none. */
function rowsOf(tab: EditedTab): string[] {
  return tab.page === "History"
    ? ledgerOf(tab)
        .rows.filter(({ measure }) => !isMine(measure))
        .map(({ time, measure, value }) => `${time} ${measure} ${value}`)
    : [];
}

/** The trend ends with what was found now, and beside it there is nothing but the ledger. */
function expectLedger(tab: EditedTab): void {
  const { rows, snapshots, unread } = ledgerOf(tab);
  const { others } = tab.look();
  const headers = others.filter((text) => HISTORY_HEADER.includes(text));
  const readable = others.length - headers.length - 3 * rows.length;
  expect(readable, others.join(" | ")).toBeLessThanOrEqual(3 * unread.length);
  expect(readable).toBeGreaterThanOrEqual(0);
  const drawn = JSON.parse(valuesOf(tab)) as string[][];
  expect(drawn[0]![0]).toBe("History");
  const trend = drawn.slice(drawn.findIndex(([first]) => first === "Trend") + 1).filter(([time]) => time);
  expect(trend).toHaveLength(Math.min(60, snapshots.length));
  const now = snapshots[snapshots.length - 1]!.figures;
  expect(Number(trend[trend.length - 1]![3])).toBe(now.get("DRQLs, this quarter"));
}

/** All of them with ALL_EDITS=1; else a few on each page, other ones on each. */
const EACH = process.env.ALL_EDITS ? 1 : 6;
const TIME = { timeout: 600_000 };

test.each(PAGES)("%s after whatever people do to its tab", TIME, async (page) => {
  const host = await summarised();
  onTestFinished(() => host.close());
  const tab = tabOf(host, page);
  const edits = [...SUMMARY_EDITS, ...(page === "History" ? LEDGER_EDITS : [])];
  let tried = 0;
  for (const [index, each] of edits.entries()) {
    if ((index + PAGES.indexOf(page)) % EACH !== 0) continue;
    try {
      await tryOut(tab, each, tried++);
    } catch (error) {
      throw new Error(`${page}: ${each.name}`, { cause: error });
    }
  }
  console.log(`${tried} of ${edits.length} edits tried on ${page}`);
});
