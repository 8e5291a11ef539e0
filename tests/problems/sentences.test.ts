/** Sentences that can be read and acted on, whatever stands in the sheet. */
import { describe, expect, test } from "vitest";
import { callErrors } from "../../src/problems/callErrors";
import { LedgerError } from "../../src/problems/problem";
import { FUNCTIONS } from "../../src/registry";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { ask, refusal } from "../functions/ask";

/** More than anybody reads. */
const MOST = 1000;
const LONG = "Ünendlich 👩‍💻 ".repeat(4000).slice(0, 50_000);
/** Likely a misspelling of the former. */
const ALIKE = LONG.replace("Ü", "Ö");

test.each(FUNCTIONS.map(({ name }) => name))(
  "%s refuses longest headers and options in a sentence",
  (name) => {
    const headers = [Array.from({ length: 40 }, (_, index) => `${index} ${LONG}`), Array(40).fill(LONG)];
    const known = [
      ["Date", "Activity", "Contact", LONG, LONG, "Event", "Start"],
      [45_000, LONG, LONG, 1, 2, LONG, 45_000],
    ];
    for (const args of [
      [headers],
      [LONG],
      [known, undefined, undefined, `by=${LONG}`],
      [known, undefined, undefined, `${LONG}=${LONG}`],
      [known, undefined, undefined, `stages="${LONG}", "${LONG}"`],
      [known, undefined, undefined, LONG],
    ]) {
      let message = "";
      try {
        ask(name, args);
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message.length, message.slice(0, 200)).toBeLessThanOrEqual(MOST);
      expect(message).not.toMatch(/👩(?!‍💻)|‍(?!💻)/u);
    }
  },
);

test.each((TABLES as readonly DeclaredTab[]).map((table) => ({ name: table.name, table })))(
  "what is wrong with longest cells of $name is said in two short sentences",
  ({ name, table: { columns } }) => {
    const all = Object.values(columns);
    const rows = Array.from({ length: 40 }, (_, row) => {
      const text = row % 8 === 7 ? ALIKE : LONG;
      return all.map(({ kind }) =>
        kind === "date" && row < 30 ? new Date(Date.UTC(2025, 0, row + 1)) : text,
      );
    });
    const range = [all.map(({ title }) => title), ...rows];
    const found = ask("DEVREL_CHECK", [range, name]) as string[][];
    expect(found.length).toBeGreaterThan(1);
    for (const [, , , problem, mend] of found.slice(1)) {
      expect(problem!.length, problem!.slice(0, 200)).toBeLessThanOrEqual(MOST / 2);
      expect(mend!.length, mend!.slice(0, 200)).toBeLessThanOrEqual(MOST / 2);
    }
  },
);

describe("What a sentence tells people to do can be done", () => {
  test("the options are named only where there are some", () => {
    expect(callErrors.tooLarge("DEVREL_CHECK", 90_000, 5, false).message).toMatch(
      /from one function\. Give a smaller range\.$/,
    );
    expect(callErrors.tooLarge("DEVREL_JOURNEYS", 90_000, 5, true).message).toMatch(
      /Narrow it with the options/,
    );
    const rows = Array.from({ length: 90_000 }, () => ["x", "", ""]);
    const message = refusal("DEVREL_CHECK", [[["Date", "Activity", "Contact"], ...rows], "Activities"]);
    expect(message).toContain("Give a smaller range.");
    expect(message).not.toContain("options");
  });

  test("words beside a number go into another column, which every tab can have", () => {
    const kpis = [
      ["Stage", "KPI", "Value"],
      ["Adoption", "Apps", "about ten"],
    ];
    const found = ask("DEVREL_CHECK", [kpis, "KPIs"]) as string[][];
    expect(found.map((row) => row[4])).toContain(
      "Type digits only, such as 1200.50; put words into another column.",
    );
    expect(JSON.stringify(found)).not.toContain("Notes");
  });
});

test("no error is longer than anybody reads, whatever it quotes, and its picture is whole", () => {
  const { message } = new LedgerError(`${"x".repeat(996)}👩‍💻${LONG}`);
  expect(message).toBe(`${"x".repeat(996)}…`);
});
