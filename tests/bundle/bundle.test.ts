/** The built add-on as Sheets would load it: what is in it, how large it is, and that loading it does nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/functions/index";
import { partsOf } from "../../src/sheets/sidebarFile";

const code = readFileSync("dist/Code.js", "utf8");
const sidebar = readFileSync("dist/Sidebar.html", "utf8");
const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
const topLevel = program.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));

/** A realm with the language and nothing else; touching any service fails. */
function emptyRealm() {
  return createContext(Object.create(null));
}

describe("dist", () => {
  it("holds exactly what is uploaded", () => {
    expect(readdirSync("dist").sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  });

  it("asks for three scopes, runs on V8 and has no add-on block", () => {
    expect(manifest.oauthScopes.map((scope: string) => scope.replace(/.*\//, "")).sort()).toEqual([
      "script.container.ui",
      "script.scriptapp",
      "spreadsheets.currentonly",
    ]);
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.addOns).toBeUndefined();
  });
});

describe("Code.js", () => {
  it("is read as a script of 2019, without modules, private fields or static fields", () => {
    expect(program.body.length).toBeGreaterThan(FUNCTIONS.length);
  });

  it("declares every custom function at top level, and every name only once", () => {
    expect(topLevel).toEqual(expect.arrayContaining(FUNCTIONS.map(({ name }) => name)));
    expect(new Set(topLevel).size).toBe(topLevel.length);
  });

  it("declares nothing whose name Sheets would hide", () => {
    expect(topLevel.filter((name) => name.endsWith("_"))).toEqual([]);
  });

  it.each(FUNCTIONS.map(({ name, params }) => ({ name, params })))(
    "describes $name so that Sheets can help while it is typed",
    ({ name, params }) => {
      const comment = code
        .slice(0, code.indexOf(`function ${name}(`))
        .split("/**")
        .pop()!;
      expect(comment).toContain("@customfunction");
      expect(comment).toContain("@return ");
      for (const { name: parameter } of params)
        expect(comment).toMatch(new RegExp(`@param \\{.+\\} \\[?${parameter}\\b`));
    },
  );

  it("is under 100 KB, the comments for autocomplete included", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(100_000);
  });

  it("loads in an empty realm without calling any service", () => {
    const realm = emptyRealm();
    runInContext(code, realm);
    expect(runInContext("typeof DEVREL_FUNNEL", realm)).toBe("function");
  });

  it("adds the menu with nothing but the user interface at hand", () => {
    const labels: string[] = [];
    const menu = {
      addItem: (label: string) => {
        labels.push(label);
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => undefined,
    };
    const realm = emptyRealm();
    realm.SpreadsheetApp = { getUi: () => ({ createAddonMenu: () => menu }) };
    runInContext(`${code}\nonOpen({ authMode: "NONE" });`, realm);
    expect(labels).toContain("Open sidebar");
  });

  it("answers a custom function with nothing but the spreadsheet's time zone at hand", () => {
    const realm = emptyRealm();
    realm.SpreadsheetApp = {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => "Europe/Berlin" }),
    };
    runInContext(code, realm);
    const table = runInContext(
      'DEVREL_FUNNEL([["Date", "Activity", "Contact"], [new Date(Date.UTC(2025, 6, 10, 22)), "Attended talk", "ann"]])',
      realm,
    );
    expect(JSON.parse(JSON.stringify(table)).slice(1, 2)).toEqual([["Awareness", 1, "", 1, "", ""]]);
  });
});

describe("Sidebar.html", () => {
  const { page, code: workbookCode } = partsOf(sidebar);

  /** The add-on over that Sidebar.html, with the pages that it shows. */
  function realmWith(file: string) {
    const shown: string[] = [];
    const realm = emptyRealm();
    realm.HtmlService = {
      createTemplateFromFile: () => ({ getRawContent: () => file }),
      createHtmlOutput: (html: string) => ({ setTitle: () => html }),
    };
    realm.SpreadsheetApp = {
      getUi: () => ({ showSidebar: (html: string) => shown.push(html) }),
      getActiveSpreadsheet: () => null,
    };
    runInContext(code, realm);
    return { shown, run: (call: string) => runInContext(call, realm) };
  }

  it("has a page under 60 KB compressed, and of the code behind it the browser gets nothing", () => {
    const { shown, run } = realmWith(sidebar);
    run("showSidebar()");
    expect(shown).toEqual([page]);
    expect(page).not.toContain("SpreadsheetApp");
    expect(gzipSync(page).length).toBeLessThan(60_000);
  });

  it("has code behind the page that is a script of 2019 too and answers the sidebar", () => {
    expect(() => parse(workbookCode, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(JSON.parse(realmWith(sidebar).run('rpc("nonsense", "{}")'))).toEqual({
      error: expect.stringContaining("does not know"),
    });
  });

  it("of another add-on is refused in a sentence that says what to do", () => {
    const { run } = realmWith("<p>Another page</p>");
    for (const call of ["showSidebar()", 'rpc("home", "{}")', "refreshSummaries()"])
      expect(() => run(call)).toThrow(/Copy Code\.js and Sidebar\.html from the same version/);
  });

  it("is not read when a custom function is called", () => {
    const realm = emptyRealm();
    realm.SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => "UTC" }) };
    runInContext(code, realm);
    expect(() => runInContext('DEVREL_FUNNEL([["Date", "Activity", "Contact"]])', realm)).not.toThrow();
  });
});
