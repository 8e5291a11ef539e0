/** Whatever is done to a tab's headers, a formula gives what its values say: the same wherever it stands, whatever was said by hand before. */
import { expect, test } from "vitest";
import { ask } from "../functions/ask";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

const ZONE = "Europe/Berlin";
const OPTIONS = "by=Place; stages=Awareness";
const FORMULA = `=DEVREL_FUNNEL(Log!A:D, "${OPTIONS}")`;

const TABS = [
  tab("Log", [
    ["When it was", "What we did", "Dev handle", "Place", null, null, FORMULA],
    ["2025-07-01", "Attended talk", "ada", "Lisbon"],
    ["2025-07-02", "Attended talk", "bob", "Lisbon"],
    ["2025-07-03", null, "cleo", "Oslo"],
    ["2025-07-04", "Lunch", "dan", "Oslo"],
  ]),
  tab("Out", [[FORMULA]]),
  tab("Elsewhere", [[], [], [], [], [null, null, FORMULA]]),
];

interface Edit {
  edit: string;
  /** What is typed into cells of Log; null clears. */
  typed: Record<string, string | null>;
  /** Whether a row with a title is put above the headers then. */
  title?: true;
  /** The contacts by place, or how the sentence begins with which the function refuses. */
  gives: Record<string, number> | string;
}

const NO_DATE = "Activities needs a column headed “Date”";
const NO_CONTACT = "Activities needs a column headed “Contact”";
const BOTH = { Lisbon: 2, Oslo: 1 };
const EDITS: readonly Edit[] = [
  { edit: "none: the headers are the team's own", typed: {}, gives: NO_DATE },
  {
    edit: "our names behind them",
    typed: { A1: "When it was [Date]", B1: "What we did [Activity]", C1: "Dev handle [Contact]" },
    gives: { Lisbon: 2 },
  },
  { edit: "an activity for every empty cell", typed: { B1: "[Activity] = Attended talk" }, gives: BOTH },
  { edit: "another one", typed: { B1: "Activity = Lunch" }, gives: { Lisbon: 2 } },
  {
    edit: "the breakdown's column renamed",
    typed: { D1: "Town" },
    gives: "There is no column headed “Place”.",
  },
  { edit: "and back, the contact's cleared", typed: { D1: "Place", C1: null }, gives: NO_CONTACT },
  { edit: "the contact's by our own name", typed: { C1: "Contact" }, gives: { Lisbon: 2 } },
  { edit: "contact and place swapped", typed: { C1: "Place", D1: "Contact" }, gives: { ada: 1 } },
  { edit: "and back", typed: { C1: "Contact", D1: "Place" }, gives: { Lisbon: 2 } },
  {
    edit: "two that mean the date",
    typed: { A1: "When", C1: "Day" },
    gives: "Activities has 2 headers that all",
  },
  { edit: "one of them cleared", typed: { A1: null, C1: "Contact" }, gives: NO_DATE },
  { edit: "a title above", typed: { A1: "[Date]" }, title: true, gives: { Lisbon: 2 } },
  { edit: "an activity below the title", typed: { B2: "Activity = Attended talk" }, gives: BOTH },
  { edit: "an alias below the title", typed: { A2: "Day" }, gives: BOTH },
  { edit: "the title cleared", typed: { A1: null }, gives: BOTH },
  { edit: "the date cleared", typed: { A2: null }, gives: NO_DATE },
];

/** What was said of Log by hand, or kept by an earlier version, before its headers change. */
const SAID: Record<string, (host: Host, log: number) => unknown> = {
  "nothing said": () => undefined,
  "Log said to be Activities": (host, log) =>
    call(host, "rememberTabs", { tables: { Activities: log }, unused: [] }),
  "Log said to be Contacts": (host, log) =>
    call(host, "rememberTabs", { tables: { Contacts: log }, unused: [] }),
  "Log said to be none of ours": (host, log) => call(host, "rememberTabs", { tables: {}, unused: [log] }),
  "headers kept by version 0.1.0": (host, log) =>
    host.host.document.stores.set("document", {
      "table/Activities": JSON.stringify({
        tab: log,
        headers: { date: "Place", activity: "When it was", contact: "What we did" },
        always: { activity: "First app" },
      }),
    }),
};

/** The function itself, called with the values as they stand: its table, or the sentence with which it refuses. */
function direct(host: Host): unknown {
  const values = host.values("Log", "A:D").map((row) => row.map((cell) => cell ?? ""));
  try {
    return ask("DEVREL_FUNNEL", [values, OPTIONS], ZONE);
  } catch (error) {
    return (error as Error).message;
  }
}

/** All that stands in the ten columns and ten rows from a formula on, or why it shows an error. */
function shown(host: Host, name: string, row: number, column: number): unknown {
  const letter = (index: number) => String.fromCharCode(65 + index);
  const a1 = `${letter(column)}${row}`;
  expect(host.formula(name, a1)).toContain("=DEVREL_FUNNEL(");
  const message = host.errorMessage(name, a1);
  if (message !== null) return message;
  const rows = host.values(name, `${a1}:${letter(column + 9)}${row + 9}`);
  const filled = rows.filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
  return filled.map((cells) => cells.map((cell) => cell ?? ""));
}

/** The same of the function's own result. */
function tenWide(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((row: unknown[]) => Array.from({ length: 10 }, (_, index) => row[index] ?? ""));
}

/** What the result says in the terms of the edits: contacts by place, or the beginning of the sentence. */
function given(result: unknown, gives: Edit["gives"]): unknown {
  if (!Array.isArray(result)) return String(result).slice(0, String(gives).length);
  return Object.fromEntries(result.slice(1).map(([place, , contacts]: unknown[]) => [place, contacts]));
}

test.each(Object.entries(SAID))("with %s, after every edit of the headers", async (_, say) => {
  const host = await openWorkbook({ name: "Own", timeZone: ZONE, locale: "en_US", tabs: TABS });
  await say(host, (await call(host, "tabs", {}))[0]!.id);
  const kept = { ...host.host.document.stores.get("document") };
  let above = 0;
  for (const { edit, typed, title, gives } of EDITS) {
    for (const [a1, value] of Object.entries(typed)) host.setCell("Log", a1, value);
    if (title) {
      host.engine.tabs.sheet(host.key("Log")).insertRowsBefore(0, 1);
      host.setCell("Log", "A1", "What we did in 2025");
      above = 1;
    }
    await host.waitForCalculation();
    const result = direct(host);
    expect(given(result, gives), edit).toEqual(gives);
    expect(shown(host, "Out", 1, 0), edit).toEqual(tenWide(result));
    expect(shown(host, "Elsewhere", 5, 2), edit).toEqual(tenWide(result));
    expect(shown(host, "Log", 1 + above, 6), edit).toEqual(tenWide(result));
  }
  expect(host.host.document.stores.get("document")).toEqual(kept);
});
