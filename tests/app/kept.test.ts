/** What comes back from the spreadsheet's storage damaged, half there, or from another version of the add-on. */
import { describe, expect, it } from "vitest";
import { keepDraft, readDrafts } from "../../src/app/auditDrafts";
import { readState, type SummaryState } from "../../src/app/summaryState";
import { readMatches } from "../../src/app/tabMatches";
import type { Workbook } from "../../src/sheets/workbook";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

type Texts = Record<string, string>;

/** Settings that hold these texts: values as JSON, texts as they are. */
function settingsOf(kept: Record<string, unknown>) {
  const texts: Texts = {};
  for (const [name, value] of Object.entries(kept))
    texts[name] = typeof value === "string" ? value : JSON.stringify(value);
  return {
    all: () => ({ ...texts }),
    set: (more: Texts) => void Object.assign(texts, more),
    remove: (...names: string[]) => {
      for (const name of names) delete texts[name];
    },
  };
}

const DAMAGED = ["", "{", "undefined", "null", "7", '"x"', "[]", "{}", '{"__proto__":{"tab":1}}'];

describe("The state of the summaries", () => {
  const first: SummaryState = {
    period: "This quarter",
    yearStarts: "January",
    baseline: null,
    baselineSet: null,
    schedule: null,
    last: null,
    lastBySchedule: null,
    next: null,
  };
  const ran = { at: 1, well: true, said: "Done." };
  const full: SummaryState = {
    period: "Last 90 days",
    yearStarts: "April",
    baseline: 1_750_000_000_000,
    baselineSet: { by: "Ann", at: 6 },
    schedule: { when: { every: "week", day: "Friday", hour: 23 }, owner: "id", name: "Ann", since: 5 },
    last: ran,
    lastBySchedule: { ...ran, well: false },
    next: "Funnel",
  };
  const named = (state: object) =>
    Object.fromEntries(
      Object.entries(state).map(([name, value]) => [`summaries.${name}`, JSON.stringify(value)]),
    );

  it("is read as it was kept, without fields of another version", () => {
    expect(readState(settingsOf(named(full)))).toEqual(full);
    const more = { ...full, last: { ...ran, took: 9 }, colour: "red" };
    expect(readState(settingsOf(named(more)))).toEqual(full);
    expect(readState(settingsOf({}))).toEqual(first);
  });

  it.each([
    ["period", "Last week"],
    ["period", null],
    ["yearStarts", "Spring"],
    ["baseline", "2025-07-11"],
    ["baselineSet", "Ann"],
    ["schedule", { ...full.schedule, when: { every: "year" } }],
    ["schedule", { ...full.schedule, when: { every: "day" } }],
    ["schedule", { ...full.schedule, when: { every: "day", hour: 24 } }],
    ["schedule", { when: { every: "hour" } }],
    ["last", { at: "yesterday", well: true, said: "" }],
    ["lastBySchedule", [1, true, ""]],
    ["next", "Weather"],
  ] as const)("%s is as at first where it is %j, and everything else stays", (name, value) => {
    const texts = named({ ...full, [name]: value });
    expect(readState(settingsOf(texts))).toEqual({ ...full, [name]: first[name] });
  });

  it.each(DAMAGED)("is as at first where every text is %s", (text) => {
    const texts = Object.fromEntries(Object.keys(first).map((name) => [`summaries.${name}`, text]));
    const { baseline, ...others } = readState(settingsOf(texts));
    expect({ ...others, baseline: text === "7" ? null : baseline }).toEqual(first);
  });
});

describe("Audits under way", () => {
  const HEAD = "audit draft/Maturity/company/";
  const head = { model: "Maturity", scope: "Company", auditor: "Grace", started: "2025-06-01T00:00:00Z" };
  const said = { answer: "Yes", target: "Yes", evidence: "forum", notes: "“ok”" } as const;
  const kept = {
    [HEAD]: head,
    [`${HEAD}informal.helps`]: [head.started, "Yes", "Yes", "forum", "“ok”"],
    [`${HEAD}informal.promotion`]: [head.started, "No", "", "", ""],
  };
  const promotion = { answer: "No", target: "", evidence: "", notes: "" } as const;
  const draft = {
    started: head.started,
    model: "Maturity" as const,
    scope: "Company",
    auditor: "Grace",
    answers: { "informal.helps": said, "informal.promotion": promotion },
  };
  const read = (more: object) => readDrafts(settingsOf({ ...kept, ...more }).all());

  it("are read as they were kept", () => {
    expect(read({})).toEqual([draft]);
  });

  it.each([
    ...DAMAGED,
    JSON.stringify([head.started]),
    JSON.stringify([head.started, "Maybe", "", "", ""]),
    JSON.stringify([7, "Yes", "", "", ""]),
  ])("leave out an answer that is %s, and only that", (text) => {
    const answers = { "informal.promotion": promotion };
    expect(read({ [`${HEAD}informal.helps`]: text })).toEqual([{ ...draft, answers }]);
  });

  it.each([
    [["Yes"], { answer: "Yes", target: "", evidence: "", notes: "" }],
    [["Yes", "Maybe", 7, "late"], { answer: "Yes", target: "", evidence: "", notes: "late" }],
    [["", "No", "seen"], { answer: "", target: "No", evidence: "seen", notes: "" }],
    [["Yes", "Yes", "forum", "“ok”", "of a later version", 1], said],
  ])("keep of an answer what can be read: %j", (cells, answer) => {
    const [found] = read({ [`${HEAD}informal.helps`]: [head.started, ...cells] });
    expect(found!.answers["informal.helps"]).toEqual(answer);
  });

  it.each(DAMAGED)("lose no answer over a head that is %s; those of an earlier audit stay out", (text) => {
    const earlier = ["2024-01-01T00:00:00Z", "Yes", "", "", ""];
    const texts = { [HEAD]: text, [`${HEAD}informal.reachable`]: earlier };
    expect(read(texts)).toEqual([{ ...draft, scope: "company", auditor: "" }]);
  });

  it("are gone on with over a damaged head, which is mended", () => {
    const settings = settingsOf({ ...kept, [HEAD]: "{" });
    const workbook = { settings: () => settings, inTurn: (work: () => unknown) => work() } as Workbook;
    const answers = { "informal.promotion": { ...promotion, answer: "Partly" } } as const;
    const gone = keepDraft(workbook, { ...draft, started: "later", auditor: "Noor", answers });
    expect(gone.answers).toEqual({ ...draft.answers, ...answers });
    expect(readDrafts(settings.all())).toEqual([{ ...draft, auditor: "Noor", answers: gone.answers }]);
  });

  it("of models that are not known, and other settings, are passed over", () => {
    const others = { "audit draft/Weather/company/": head, "audit draft/": "x", "table/Events": "{" };
    expect(read(others)).toEqual([draft]);
    const slashed = { ...head, scope: "a/b/" };
    expect(read({ "audit draft/Maturity/a/b//": slashed })).toContainEqual(
      expect.objectContaining({ scope: "a/b/", answers: {} }),
    );
  });
});

describe("What was said about tabs", () => {
  const match = { tab: 7 };

  it("is read as it was kept, also by version 0.1.0, which kept headers beside it", () => {
    const kept = {
      "table/Events": { ...match, headers: { date: "When" }, always: {} },
      "unused tabs": [8, 9],
    };
    expect(readMatches(settingsOf(kept))).toEqual({ tables: { Events: 7 }, unused: [8, 9] });
  });

  it.each(DAMAGED)("is as if it were not said where it is %s, and only there", (text) => {
    const kept = { "table/Events": text, "table/Contacts": match, "unused tabs": text };
    expect(readMatches(settingsOf(kept))).toEqual({ tables: { Contacts: 7 }, unused: [] });
  });
});

it("every screen opens and a refresh runs where all that was kept is damaged", async () => {
  const rows = [
    ["Date", "Activity", "Contact"],
    [date(2025, 7, 1), "Attended talk", "ann"],
  ];
  const host = await openWorkbook({
    name: "Damaged",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [tab("Activities", rows)],
  });
  const { id } = (await call(host, "tabs", {}))[0]!;
  await call(host, "rememberTabs", { tables: { Activities: id }, unused: [] });
  const answers = { "informal.helps": { answer: "Yes", target: "", evidence: "", notes: "" } } as const;
  await call(host, "keepDraft", { started: "2025", model: "Maturity", scope: "", auditor: "", answers });
  await call(host, "refresh", { make: true });
  await call(host, "setSchedule", { name: "Ann", every: "day", day: "Monday", hour: 7 });
  const { metadata, stores, charts } = host.host.document;
  const chartsBefore = charts.all().length;
  const names = Object.keys(stores.get("document"));
  expect(names).toEqual(
    expect.arrayContaining(["table/Activities", "unused tabs", "audit draft/Maturity//", "summaries.last"]),
  );
  stores.set("document", Object.fromEntries(names.map((name) => [name, "{"])));
  for (const entry of metadata) entry.value = entry.value.replace(/"digest".*/, '"digest":null,"charts":[]}');

  expect((await call(host, "home", {})).tabs).toMatchObject([{ name: "Activities", rows: 1 }]);
  expect((await call(host, "audits", {})).drafts).toMatchObject([{ scope: "", answers: {} }]);
  expect(await call(host, "refreshStatus", {})).toMatchObject({ schedule: null, period: "This quarter" });
  const { well, pages } = await call(host, "refresh", { make: true });
  expect(well).toBe(true);
  expect(pages.map(({ name }) => name)).toEqual(pages.map(({ page }) => page));
  expect(charts.all()).toHaveLength(chartsBefore);
});
