/** The pages of docs that are written by hand keep to what is there: the glossary's terms, and what the recipes tell to click and to type. */
import { readFileSync } from "node:fs";
import { Marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { tabsRead } from "../../scripts/docs/formulaCall";
import { TABLES } from "../../src/tabs/tables";
import { sourceFiles } from "./imports";

describe("The glossary", () => {
  const text = readFileSync("docs/glossary.md", "utf8");
  const terms = text.split(/^## /m).slice(1);

  it("stands in the order of the alphabet", () => {
    const names = terms.map((term) => term.split("\n")[0]!);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
    expect(names.length).toBeGreaterThan(50);
  });

  it("tells each term in at most four sentences and says where it is used", () => {
    for (const term of terms) {
      const [name, ...said] = term.split("\n\n");
      expect(said.join(" "), name).toMatch(/\]\([\w-]*\.?m?d?#[\w-]+\)|\]\([\w-]+\.md\)/);
      expect(said.join(" ").split(/[.?] (?=[A-Z])/).length, name).toBeLessThanOrEqual(5);
    }
  });
});

describe("The recipes", () => {
  const text = readFileSync("docs/how-to.md", "utf8");
  const sources = ["sidebar", "src"].flatMap(sourceFiles).map((file) => readFileSync(file, "utf8"));

  it("name menus, screens, buttons, columns and choices as they are called", () => {
    const elsewhere = ["Extensions", "Contacts 52"];
    const named = emphasised(text)
      .filter((words) => !words.endsWith(":"))
      .flatMap((words) => words.split(" > "))
      .filter((words) => !elsewhere.includes(words));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((words) => !sources.some((source) => showsAsLabel(source, words)))).toEqual([]);
    expect(sources.some((source) => showsAsLabel(source, "Make a wish"))).toBe(false);
  });

  it("have formulas whose ranges reach over all columns of the template's tabs", () => {
    const formulas = text.match(/^=DEVREL_.*$/gm)!;
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas)
      for (const tab of tabsRead(formula)) {
        const { columns } = TABLES.find(({ name }) => name === tab)!;
        const last = String.fromCharCode(64 + Object.keys(columns).length);
        expect(formula).toMatch(new RegExp(`\\b${tab}'?!A:${last}\\b`));
      }
  });
});

/** What stands in italics on a page. */
function emphasised(markdown: string): string[] {
  const found: string[] = [];
  const walkTokens = (token: Token) => {
    if (token.type === "em") found.push(token.text);
  };
  new Marked({ walkTokens }).parse(markdown, { async: false });
  return found;
}

/** Whether a source has those words as a text of their own. */
function showsAsLabel(source: string, words: string): boolean {
  const text = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`([>"\\x60]|^\\s*)${text}([<"\\x60]|$)`, "m").test(source);
}
