/** Calls that the door does not take: the sentence names the field, what was found there and what to do. */
import { describe, expect, it } from "vitest";
import { contract, type Method } from "../../src/app/contract";
import { answer } from "../../src/app/door";

const audit = {
  started: "2025-06-30 a",
  writer: "one",
  model: "Maturity",
  scope: "Company",
  auditor: "Grace",
  date: "2025-06-30",
  statements: {},
  answers: { "informal.helps": { answer: "Yes", target: "", evidence: "", notes: "" } },
};
const formula = { formula: "=DEVREL_FUNNEL(A:C)", rows: 1, columns: 1, reads: [], anyway: false };

/** The error of a call, which never gets as far as the workbook unless it is taken. */
function errorOf(method: string, payload: unknown): string {
  const reply = answer(method, payload, () => {
    throw new Error("taken");
  });
  return JSON.parse(reply).error;
}
const sent = (method: Method, input: unknown) => errorOf(method, JSON.stringify(input));
const TAKEN = "Sheets could not do that (taken). Nothing was changed. Try again in a moment.";
const refused = (why: string) =>
  `The sidebar sent something this version of the add-on does not take${why}. Close the sidebar and open it again.`;

describe("A call that does not fit is refused with the field that does not", () => {
  const answers = (more: object) => ({ "informal.helps": { ...audit.answers["informal.helps"], ...more } });
  const block = { tab: 1, row: 1, column: 1, rows: 1 };
  it.each<[string, Method, unknown, string]>([
    [
      "a word that is none of the choices",
      "writeAudit",
      { ...audit, answers: answers({ answer: "Maybe" }) },
      ": answers › informal.helps › answer is the text “Maybe”",
    ],
    [
      "a text that is too long",
      "keepDraft",
      {
        started: "s",
        model: "Needs",
        scope: "",
        auditor: "",
        answers: answers({ notes: "x".repeat(50_001) }),
      },
      ": answers › informal.helps › notes has 50,001 characters, at most 50,000 are taken",
    ],
    ["a field that is not there", "writeAudit", { ...audit, date: undefined }, ": date is missing"],
    ["a field too many", "writeAudit", { ...audit, formula: "=1" }, ": formula is not known"],
    [
      "a field too many further in",
      "change",
      { tab: 1, changes: [{ row: 1, column: 1, from: "", to: "", isDay: false, colour: "red" }] },
      ": changes › 1 › colour is not known",
    ],
    [
      "a date of another form",
      "writeAudit",
      { ...audit, date: "30/06/2025" },
      ": date is the text “30/06/2025”",
    ],
    ["a number as text", "goTo", { tab: "7", row: 1, column: 1 }, ": tab is the text “7”"],
    ["a number below zero", "goTo", { tab: 7, row: -1, column: 1 }, ": row is the value “-1”"],
    ["half a row", "goTo", { tab: 7, row: 1.5, column: 1 }, ": row is the value “1.5”"],
    ["a tab beyond all tabs", "goTo", { tab: 2 ** 32, row: 1, column: 1 }, ": tab is the value “4294967296”"],
    ["nothing in a field", "refresh", { make: null }, ": make is empty"],
    ["a list where a group belongs", "writeAudit", { ...audit, answers: [1, 2] }, ": answers is a list of 2"],
    ["a group where a list belongs", "makeTabs", { tabs: {} }, ": tabs is a group of fields"],
    ["something for a method that needs nothing", "home", { tab: 1 }, ": tab is not known"],
    ["a list as a whole", "home", [], ": all of it is a list of 0"],
    ["nothing as a whole", "home", null, ": all of it is empty"],
    [
      "one of several forms, wrong within",
      "calculate",
      { name: "DEVREL_FUNNEL", args: [null, { area: block }], most: 1 },
      ": args › 2 › area › columns is missing",
    ],
    [
      "one of several forms, with a wrong value",
      "calculate",
      { name: "DEVREL_FUNNEL", args: [{ tab: -1 }], most: 1 },
      ": args › 1 › tab is the value “-1”",
    ],
    [
      "none of several forms",
      "calculate",
      { name: "DEVREL_FUNNEL", args: [true], most: 1 },
      ": args › 1 is the value “true”",
    ],
    [
      "a formula that is not the add-on's",
      "insertFormula",
      { ...formula, formula: '=DEVREL_NEEDS(A1)&IMPORTXML("https://example.com", "//a")' },
      ': formula is the text “=DEVREL_NEEDS(A1)&IMPORTXML("https://example.com", "//a")”',
    ],
    [
      "a formula that is too long",
      "insertFormula",
      { ...formula, formula: `=DEVREL_FUNNEL(A:C, "${"x".repeat(8000)}")` },
      ": formula has 8,023 characters, at most 8,000 are taken",
    ],
  ])("%s", (_what, method, input, why) => {
    expect(sent(method, input)).toBe(refused(why));
  });

  it("text that is no JSON, and no text, are refused without a field", () => {
    expect(errorOf("home", "{")).toBe(refused(""));
    expect(errorOf("home", undefined)).toBe(refused(""));
  });

  it("a template's tab may hold no formula but the add-on's", () => {
    const tab = {
      name: "Figures",
      cells: [["=1", 2]],
      headerRow: 1,
      notes: [],
      grey: [],
      strong: [],
      formats: [],
      looks: [],
      widths: [],
      choices: [],
      formulas: [{ row: 1, column: 1, formula: "=DEVREL_FUNNEL(A:C)" }],
    };
    expect(sent("makeTabs", { tabs: [tab] })).toBe(TAKEN);
    const formulas = [...tab.formulas, { row: 2, column: 1, formula: '=IMAGE("x")' }];
    expect(sent("makeTabs", { tabs: [tab, { ...tab, formulas }] })).toBe(
      refused(': tabs › 2 › formulas › 2 › formula is the text “=IMAGE("x")”'),
    );
    expect(sent("makeTabs", { tabs: [{ ...tab, cells: [[1, "x".repeat(1001)]] }] })).toBe(
      refused(": tabs › 1 › cells › 1 › 2 has 1,001 characters, at most 1,000 are taken"),
    );
  });
});

describe("Limits", () => {
  it("what is at the limit is taken", () => {
    const notes = "x".repeat(50_000);
    const answers = { "informal.helps": { ...audit.answers["informal.helps"], notes } };
    expect(sent("writeAudit", { ...audit, scope: "s".repeat(100), answers })).toBe(TAKEN);
    expect(sent("goTo", { tab: 2 ** 32 - 1, row: 0, column: 0 })).toBe(TAKEN);
  });

  it("more than a million characters at once are refused before they are read", () => {
    expect(errorOf("home", " ".repeat(1_000_001))).toBe(
      "That is too much at once: 1,000,001 characters, at most 1,000,000 are taken. Shorten the longest texts and try again.",
    );
  });
});

describe("Methods", () => {
  it.each(["constructor", "toString", "__proto__", "rpc", "", 7, null])(
    "there is none called %s",
    (method) => {
      expect(errorOf(method as string, "{}")).toBe(
        "The sidebar asked for something this version of the add-on does not know. Close it and open it again.",
      );
    },
  );

  it("each makes its schema on first use, and only once", () => {
    for (const { input } of Object.values(contract)) {
      expect(typeof input).toBe("function");
      expect(input()).toBe(input());
    }
  });
});
