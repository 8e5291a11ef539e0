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
const draft = { model: "Maturity", scope: "Company", auditor: "Grace" } as const;
const finished = {
  ...draft,
  date: "2025-06-30",
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
  const next = await call(host, "keepDraft", { ...draft, answers: { "informal.promotion": said("Yes") } });
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
  await call(host, "writeAudit", { ...finished, date: "2025-12-31" });
  const { rows } = await call(host, "audits", {});
  expect(rows.map(([day]) => day)).toEqual(["Date", "2025-06-30", "2025-06-30", "2025-12-31", "2025-12-31"]);
});

test("an answer that was changed and changed back on one day is written each time", async () => {
  const host = await open();
  for (const answer of ["Yes", "No", "Yes"] as const)
    await call(host, "writeAudit", { ...finished, answers: { "informal.helps": said(answer) } });
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

test("a draft that somebody went on with while it was written stays", async () => {
  const host = await open();
  await call(host, "keepDraft", { ...draft, answers: finished.answers });
  await call(host, "keepDraft", {
    ...draft,
    auditor: "Noor",
    answers: { "informal.reachable": said("Yes") },
  });
  await call(host, "writeAudit", finished);
  expect((await call(host, "audits", {})).drafts[0]!.answers).toHaveProperty(["informal.reachable"]);
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
