/** Audits through the sidebar's door: drafts that many people share, and the Audit tab. */
import { expect, test } from "vitest";
import type { GivenAnswer } from "../../src/app/auditContract";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const open = (tabs = [tab("Notes", [["hello"]])], timeZone = "America/Los_Angeles") =>
  openWorkbook({ name: "Audits", timeZone, locale: "en_US", tabs });

const said = (answer: GivenAnswer["answer"], more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  answer,
  target: "",
  evidence: "",
  notes: "",
  ...more,
});
const draft = { started: "2025-06-30 a", model: "Maturity", scope: "Company", auditor: "Grace" } as const;
const finished = {
  ...draft,
  date: "2025-06-30",
  writer: "one",
  statements: { "informal.helps": "Colleagues help." },
  answers: { "informal.helps": said("Yes", { target: "Yes" }), "informal.promotion": said("Partly") },
};

/** What stands in the first rows of the Audit tab. */
const auditCells = (host: Awaited<ReturnType<typeof open>>) => host.values("Audit", "A1:J8");

test("a draft grows call by call, and anybody gets all of it", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("No") } });
  await call(host, "keepDraft", {
    ...draft,
    answers: { "informal.promotion": said("Yes", { notes: "“ok”" }) },
  });
  await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("Partly") } });
  const { drafts } = await call(host, "audits", {});
  expect(drafts).toEqual([
    {
      ...draft,
      answers: { "informal.helps": said("Partly"), "informal.promotion": said("Yes", { notes: "“ok”" }) },
    },
  ]);
});

test("the longest answers to every practice fit into a draft", async () => {
  const host = await open();
  const longest = said("Partly", { target: "Yes", evidence: "ü".repeat(2000), notes: "“".repeat(1500) });
  const answers = Object.fromEntries(AUDIT_MODELS.Needs.map(({ id }) => [id, longest]));
  const kept = await call(host, "keepDraft", { ...draft, model: "Needs", answers });
  expect(kept.answers).toEqual(answers);
});

test("a draft of one scope says nothing about another, and a scope is the same in any case", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("No") } });
  await call(host, "keepDraft", { ...draft, scope: "Payments", answers: { "informal.helps": said("Yes") } });
  const again = await call(host, "keepDraft", { ...draft, scope: "COMPANY ", answers: {} });
  expect(again.answers).toEqual({ "informal.helps": said("No") });
});

test("what was answered in a draft that is thrown away does not come back in the next one", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("No") } });
  await call(host, "dropDraft", { model: "Maturity", scope: "Company" });
  const answers = { "informal.promotion": said("Yes") };
  const next = await call(host, "keepDraft", { ...draft, started: "2025-07-01 b", answers });
  expect(next.answers).toEqual({ "informal.promotion": said("Yes") });
});

test("a finished audit makes the Audit tab, is found there and ends its draft", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  const written = await call(host, "writeAudit", finished);
  expect(written).toMatchObject({ row: 2, count: 2 });
  const { rows, drafts } = await call(host, "audits", {});
  expect(drafts).toEqual([]);
  expect(rows).toEqual([
    ["Date", "Model", "Practice", "Answer", "Scope", "Target"],
    ["2025-06-30", "Maturity", "informal.helps", "Yes", "Company", "Yes"],
    ["2025-06-30", "Maturity", "informal.promotion", "Partly", "Company", ""],
  ]);
});

test("the same audit written again adds nothing, a later one is added below", async () => {
  const host = await open();
  const first = await call(host, "writeAudit", finished);
  expect(await call(host, "writeAudit", finished)).toEqual(first);
  await call(host, "writeAudit", { ...finished, started: "2025-12-31 b", date: "2025-12-31" });
  const { rows } = await call(host, "audits", {});
  expect(rows.map(([day]) => day)).toEqual(["Date", "2025-06-30", "2025-06-30", "2025-12-31", "2025-12-31"]);
});

test("an answer that was changed and changed back on one day is written each time", async () => {
  const host = await open();
  let begun = 0;
  for (const answer of ["Yes", "No", "Yes"] as const)
    await call(host, "writeAudit", {
      ...finished,
      started: `2025-06-30 ${++begun}`,
      answers: { "informal.helps": said(answer) },
    });
  const { rows } = await call(host, "audits", {});
  expect(rows.slice(1).map((row) => row[3])).toEqual(["Yes", "No", "Yes"]);
});

test("a team's own order of columns and its own columns stay as they are, and what is missing is added at the end", async () => {
  const host = await open([
    tab("Audit", [
      ["Our rating", "Answer", "Practice", "Model", "Date"],
      [5, "No", "informal.helps", "Maturity", date(2024, 1, 15)],
    ]),
  ]);
  await call(host, "writeAudit", finished);
  const values = auditCells(host);
  expect(values[0]!.filter(Boolean)).toEqual([
    "Our rating",
    "Answer",
    "Practice",
    "Model",
    "Date",
    "Scope",
    "Statement",
    "Target",
    "Auditor",
  ]);
  expect(values[1]!.slice(0, 4)).toEqual([5, "No", "informal.helps", "Maturity"]);
  expect(values[2]!.slice(0, 4)).toEqual([null, "Yes", "informal.helps", "Maturity"]);
});

test("an Audit tab that cannot be read is said so, and nothing is written into it", async () => {
  const host = await open([
    tab("Audit", [
      ["Question", "Reply"],
      ["Do we?", "Yes"],
    ]),
  ]);
  const before = auditCells(host);
  expect((await call(host, "audits", {})).error).toContain("needs a column headed “Date”");
  await expect(call(host, "writeAudit", finished)).rejects.toThrow("needs a column headed “Date”");
  expect(auditCells(host)).toEqual(before);
});

test("a failed write leaves the draft, and trying again writes once", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  host.calls.beforeCall = (name) => {
    if (/setValues/.test(name)) throw new Error("Service Spreadsheets failed");
  };
  await expect(call(host, "writeAudit", finished)).rejects.toThrow(
    "Do it again in a moment: the rest follows.",
  );
  host.calls.beforeCall = null;
  expect((await call(host, "audits", {})).drafts).toHaveLength(1);
  await call(host, "writeAudit", finished);
  expect((await call(host, "audits", {})).rows).toHaveLength(3);
});

test("what somebody answered while it was written is written too, and the audit is over", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  await call(host, "keepDraft", {
    ...draft,
    auditor: "Noor",
    answers: { "informal.reachable": said("Yes") },
  });
  expect(await call(host, "writeAudit", finished)).toMatchObject({ count: 3 });
  const { drafts, rows } = await call(host, "audits", {});
  expect(drafts).toEqual([]);
  expect(rows.slice(1).map((row) => row[2])).toEqual([
    "informal.helps",
    "informal.promotion",
    "informal.reachable",
  ]);
});

test.each([
  '=IMPORTXML("https://example.com","//a")',
  "+1",
  "-2",
  "@x",
  "'quoted",
  "007",
  "TRUE",
  "1/2/2025",
  "<img src=x onerror=alert(1)>",
])("%s in scope and note is written as text and read back the same", async (text) => {
  const host = await open();
  const answers = { "informal.helps": said("No", { notes: text, evidence: text }) };
  await call(host, "writeAudit", { ...finished, scope: text, answers });
  const [header, row] = auditCells(host);
  for (const name of ["Scope", "Notes", "Evidence"]) expect(row![header!.indexOf(name)]).toBe(text);
});

test.each([
  ["an unknown model", { ...finished, model: "Weather" }],
  ["a date that is none", { ...finished, date: "yesterday" }],
  ["an answer that is none", { ...finished, answers: { "informal.helps": said("Maybe" as "Yes") } }],
  [
    "a note of a million characters",
    { ...finished, answers: { "informal.helps": said("No", { notes: "x".repeat(900_000) }) } },
  ],
  ["another field", { ...finished, formula: "=1" }],
])("%s is refused with a sentence", async (_what, input) => {
  const host = await open();
  await expect(call(host, "writeAudit", input as typeof finished)).rejects.toThrow("does not take");
});

const KANJI = "漢字かな交じりの証拠です。".repeat(154).slice(0, 2000);

test("2,000 Japanese characters of evidence and of notes are kept for every practice, and come back when they are shorter", async () => {
  const host = await open();
  const long = said("Yes", { evidence: KANJI, notes: KANJI });
  const answers = Object.fromEntries(AUDIT_MODELS.Needs.map(({ id }) => [id, long]));
  const needs = { ...draft, model: "Needs", answers } as const;
  expect(await call(host, "keepDraft", needs)).toMatchObject({ answers, notKept: [], ended: null });
  const emoji = said("No", { notes: `${"x".repeat(8999)}👩‍💻${"é".repeat(9000)}` });
  const changed = { ...answers, "enablement.message": said("No"), "enablement.docs": emoji };
  await call(host, "keepDraft", { ...needs, answers: changed });
  expect((await call(host, "audits", {})).drafts[0]!.answers).toEqual(changed);
  const kept = Object.values(host.host.document.stores.get("document"));
  expect(Math.max(...kept.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(9 * 1024);
});

test("40 finished audits with the longest answers leave room for the next, and for a refresh", async () => {
  const host = await open();
  const long = said("Yes", { evidence: "e".repeat(2000), notes: "n".repeat(2000) });
  const answers = Object.fromEntries(AUDIT_MODELS.Maturity.map(({ id }) => [id, long]));
  for (let number = 1; number <= 40; number++) {
    const one = { ...draft, started: `s${number}`, scope: `Product ${number}`, answers };
    expect(await call(host, "keepDraft", one)).toMatchObject({ notKept: [] });
    await call(host, "writeAudit", { ...one, date: "2025-06-30", writer: "one", statements: {} });
  }
  expect((await call(host, "refresh", { make: true })).well).toBe(true);
  const names = Object.keys(host.host.document.stores.get("document"));
  expect(names.filter((name) => name.startsWith("audit draft/"))).toEqual([]);
});

test("answers that version 0.1.0 left behind go when the audits are looked at", async () => {
  const host = await open();
  const { stores } = host.host.document;
  const name = "audit draft/Maturity/company/informal.helps";
  stores.set("document", {
    [name]: JSON.stringify(["2024", "Yes", "", "", ""]),
    "table/Events": '{"tab":1}',
  });
  expect((await call(host, "audits", {})).drafts).toEqual([]);
  expect(Object.keys(stores.get("document"))).toEqual(["table/Events"]);
});

test("where the room is full each answer that fits is kept, and which are not is told with what to do", async () => {
  const host = await open();
  const { stores } = host.host.document;
  const filler = Object.fromEntries(
    Array.from({ length: 55 }, (_, index) => [`other ${index}`, "x".repeat(9000)]),
  );
  stores.set("document", filler);
  const long = said("No", { notes: "n".repeat(2000), evidence: KANJI });
  const many = AUDIT_MODELS.Maturity.slice(0, 8).map(({ id }) => id);
  const answers = { ...Object.fromEntries(many.map((id) => [id, long])), "quantified.roi": said("Yes") };
  const kept = await call(host, "keepDraft", { ...draft, answers });
  expect(kept.answers["quantified.roi"]).toEqual(said("Yes"));
  expect(kept.notKept.length).toBeGreaterThan(0);
  expect(Object.keys(kept.answers)).toHaveLength(9 - kept.notKept.length);
  expect(kept.error).toContain(`so ${kept.notKept.length} answers could not be kept there`);
  stores.set("document", {});
  expect(await call(host, "keepDraft", { ...draft, answers })).toMatchObject({ notKept: [], answers });
});

test("where not even the beginning of an audit has room, no answer is kept, and all are told", async () => {
  const host = await open();
  const full = Object.fromEntries(
    Array.from({ length: 57 }, (_, index) => [`other ${index}`, "x".repeat(index === 56 ? 7_500 : 9_000)]),
  );
  host.host.document.stores.set("document", full);
  const answers = { "informal.helps": said("No"), "quantified.roi": said("Yes") };
  const kept = await call(host, "keepDraft", { ...draft, answers });
  expect(kept).toMatchObject({ answers: {}, notKept: Object.keys(answers), ended: null });
  expect(kept.error).toContain("so 2 answers could not be kept there");
  expect(host.host.document.stores.get("document")).toEqual(full);
});

test("an answer that arrives after the end does not begin the audit again, and is told how it ended", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  const written = await call(host, "writeAudit", finished);
  const late = await call(host, "keepDraft", {
    ...draft,
    auditor: "Noor",
    answers: { "informal.helps": said("No") },
  });
  expect(late).toMatchObject({
    answers: {},
    ended: { started: draft.started, by: "Grace", written: { ...written, date: "2025-06-30" } },
  });
  expect((await call(host, "audits", {})).drafts).toEqual([]);
  const next = await call(host, "keepDraft", {
    ...draft,
    started: "2025-12-01 b",
    answers: { "informal.helps": said("No") },
  });
  expect(next).toMatchObject({ ended: null, answers: { "informal.helps": said("No") } });
});

test("an answer that arrives after the audit was thrown away does not bring it back", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  await call(host, "dropDraft", { model: "Maturity", scope: "Company" });
  const late = await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("No") } });
  expect(late).toMatchObject({ answers: {}, ended: { by: "", written: null } });
  expect((await call(host, "audits", {})).drafts).toEqual([]);
});

test("two people who end the same audit make one, and the second is told what of theirs is not in it", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  const first = await call(host, "writeAudit", finished);
  const answers = {
    ...finished.answers,
    "informal.promotion": said("No"),
    "informal.reachable": said("Yes"),
  };
  const second = await call(host, "writeAudit", {
    ...finished,
    writer: "two",
    date: "2025-07-01",
    answers,
  });
  expect(second).toEqual({
    ...first,
    before: {
      ended: {
        started: draft.started,
        by: "Grace",
        writer: "one",
        written: { ...first, date: "2025-06-30" },
      },
      differs: ["informal.promotion", "informal.reachable"],
    },
  });
  const same = await call(host, "writeAudit", { ...finished, writer: "three" });
  expect(same).toMatchObject({ ...first, before: { differs: [] } });
  expect((await call(host, "audits", {})).rows).toHaveLength(3);
});

test("an answer is kept while somebody else writes into the spreadsheet, and where Google gives no lock", async () => {
  const host = await open();
  host.host.document.lockHolders.set("document", {});
  await call(host, "keepDraft", { ...draft, answers: { "informal.helps": said("Yes") } });
  host.host.document.lockedElsewhere = true;
  await call(host, "keepDraft", { ...draft, answers: { "informal.promotion": said("No") } });
  host.host.document.withoutLocks.add("document").add("script");
  const kept = await call(host, "keepDraft", { ...draft, answers: { "informal.reachable": said("N/A") } });
  expect(Object.keys(kept.answers)).toEqual(["informal.helps", "informal.promotion", "informal.reachable"]);
});
