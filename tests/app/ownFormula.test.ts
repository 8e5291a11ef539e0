/** Which formulas the door takes for the add-on's own. */
import { describe, expect, it } from "vitest";
import { FIGURES_NAME } from "../../sidebar/setUp/figuresTab";
import { templateTabs } from "../../sidebar/setUp/template";
import { isOwnFormula } from "../../src/app/ownFormula";
import { helpOf } from "../../src/functions/functionHelp";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";

describe("A formula of the add-on is taken", () => {
  it.each(["en_US", "de_DE"])("as the template writes it in %s", (locale) => {
    const tabs = TABLES.map(({ name }, id) => ({ id, name, columns: 9, table: name, headers: [] }));
    const [figures] = templateTabs([FIGURES_NAME], { locale, tabs }, FUNCTIONS.map(helpOf));
    expect(figures!.formulas.length).toBe(4);
    for (const { formula } of figures!.formulas) expect(isOwnFormula(formula), formula).toBe(true);
  });

  it("as every example of the reference writes it", () => {
    const calls = FUNCTIONS.flatMap(({ examples }) => examples.map(({ call }) => call));
    expect(calls.length).toBeGreaterThan(FUNCTIONS.length);
    expect(calls.filter((call) => !isOwnFormula(call))).toEqual([]);
  });

  it.each([
    "=DEVREL_FUNNEL(Activities!A:O)",
    "=devrel_funnel(Activities!A:O)",
    "= DEVREL_FUNNEL (Activities!$A$1:P9, , Contacts!A:O) ",
    "=DEVREL_FUNNEL('IMPORTXML('!A:P)",
    "=DEVREL_FUNNEL('It''s IMPORTXML(''x'')'!A:P)",
    "=DEVREL_FUNNEL(COUNT!A:P)",
    '=DEVREL_FUNNEL(Activities!A:O, "by=IMPORTXML(1)")',
    '=DEVREL_FUNNEL(Activities!A:O, "by=""IMPORTXML("")&""")',
    '=DEVREL_FUNNEL(Activities!A:O, "by=日本語; 100% {x}")',
    "=(DEVREL_MATURITY_SCORE(Audit!A:J)+1)/2",
    "=INDEX(DEVREL_FUNNEL(Activities!A:O), 2, 3)",
  ])("%s", (formula) => {
    expect(isOwnFormula(formula)).toBe(true);
  });
});

describe("Any other formula is refused", () => {
  it.each([
    ["a text that is no formula", "DEVREL_FUNNEL(A:C)"],
    ["a text that Sheets would make a formula", "+DEVREL_FUNNEL(A:C)"],
    ["another text of that kind", "@DEVREL_FUNNEL(A:C)"],
    ["no text", ""],
    ["nothing but the sign", "="],
    ["no function of ours", "=COUNT(A:A)"],
    ["no function at all", "=A1+1"],
    ["a call behind ours", '=DEVREL_NEEDS(A1)&IMPORTXML("https://example.com", "//a")'],
    ["a call before ours", '=HYPERLINK("x")&DEVREL_FUNNEL(A:C)'],
    ["a call within ours", '=DEVREL_FUNNEL(IMPORTRANGE("x", "A:C"))'],
    ["lower case", '=DEVREL_FUNNEL(A:C)&importxml("x")'],
    ["a space before the bracket", '=DEVREL_FUNNEL(A:C)&IMPORTXML ("x")'],
    ["a line break before the bracket", '=DEVREL_FUNNEL(A:C)&IMPORTXML\n\t("x")'],
    ["a wide space before the bracket", '=DEVREL_FUNNEL(A:C)&IMPORTXML\u00a0("x")'],
    ["another line", '=DEVREL_FUNNEL(A:C)\n=IMAGE("x")'],
    ["a sign before the name", '=DEVREL_FUNNEL(A:C)++IMAGE("x")'],
    ["an at before the name", '=DEVREL_FUNNEL(A:C)+@IMAGE("x")'],
    ["dots in the name", "=DEVREL_FUNNEL(FOO.BAR(A:C))"],
    ["a name of ours with a dot", "=DEVREL_FUNNEL.X(A:C)"],
    ["a name that begins like ours", "=DEVREL_STEAL(A:C)"],
    ["a name that goes on after ours", "=DEVREL_FUNNELS(DEVREL_FUNNEL(A:C))"],
    ["a name that ends like ours", "=X_DEVREL_FUNNEL(DEVREL_FUNNEL(A:C))"],
    ["a name of underscores", "=DEVREL_FUNNEL(__(A:C))"],
    ["Cyrillic letters that look like ours", "=DEVREL_FUNNEL(A:C)&СОUNT(A:A)"],
    ["full-width letters", '=DEVREL_FUNNEL(A:C)&ＩＭＡＧＥ("x")'],
    ["a full-width bracket", '=DEVREL_FUNNEL(A:C)&IMAGE（"x")'],
    ["a long s, which is an S in capitals", "=DEVREL_FUNNEL(A:C)&ſUM(A:A)"],
    ["a text that does not end", '=DEVREL_FUNNEL(A:C, "by=x)&IMPORTXML(1)'],
    ["a text that ends and one that does not", '=DEVREL_FUNNEL(A:C, "a"" & IMPORTXML(1)'],
    ["a tab's name that does not end", "=DEVREL_FUNNEL('Activities!A:C)"],
    ["a tab's name without a tab", "=DEVREL_FUNNEL('IMPORTXML'(1))"],
    ["a tab's name after a word, which hides a call", `=DEVREL_FUNNEL(a'!&IMPORTXML("x")&'!b)`],
    ["a text after a word, which hides a call", '=DEVREL_FUNNEL(a"&IMPORTXML(1)&"b)'],
    ["a call of what a call gives", '=IF(1, IMAGE)("x")&DEVREL_FUNNEL(A:C)'],
    ["a call of a bracket", '=(IMAGE)("x")&DEVREL_FUNNEL(A:C)'],
    ["a call through a name", '=LET(f, IMPORTXML, f("x")&DEVREL_FUNNEL(A:C))'],
    [
      "a name of the list that means another function",
      '=LET(count, IMPORTXML, COUNT("x", DEVREL_FUNNEL(A:C)))',
    ],
    ["a function made on the spot", "=LAMBDA(x, DEVREL_FUNNEL(x))(A:C)"],
    ["a list in braces", "=DEVREL_FUNNEL({A:C; A:C})"],
    ["a column of a table", "=DEVREL_FUNNEL(Table1[Date])"],
  ])("%s", (_what, formula) => {
    expect(isOwnFormula(formula)).toBe(false);
  });

  it("a million quotes and brackets are read in one go", () => {
    for (const piece of ['"', "'", "''!", "(", ") ", '"" ', "a ", "  "])
      expect(isOwnFormula(`=DEVREL_FUNNEL(${piece.repeat(500_000)}@`)).toBe(false);
  });
});
