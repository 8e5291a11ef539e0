/** The built add-on as Sheets would load it: what is in it, how large it is, and that loading it does nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { ENTRY } from "../../src/app/entryNames";
import { FUNCTIONS } from "../../src/registry";

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

  it("has Google log no error, for its text may hold a cell's value and the log is the script owner's", () => {
    expect(manifest.exceptionLogging).toBe("NONE");
  });
});

it.each([
  ["Code.js", code, ["@noble/hashes", "fastest-levenshtein", "simple-statistics", "zod"]],
  ["Sidebar.html", sidebar, ["@noble/hashes", "fastest-levenshtein", "papaparse", "preact"]],
])("%s ends with the licences of the packages whose code is in it", (_, text, packages) => {
  const licences = text.slice(text.indexOf("Holds code of these packages:"));
  const named = licences.match(/^\S+ \d+\.\d+\.\d+$/gm)!.map((line) => line.split(" ")[0]);
  expect(named).toEqual(packages);
  expect(licences.match(/permission notice/g)!.length).toBeGreaterThanOrEqual(packages.length);
});

describe("What is uploaded", () => {
  it("holds no text that is code", () => {
    const textAsCode = /\beval\s*\(|\bFunction\s*\(/;
    expect("new Function('a')").toMatch(textAsCode);
    expect(code.match(textAsCode)).toBe(null);
    expect(sidebar.match(textAsCode)).toBe(null);
  });

  it("asks Google for no one’s name or address, shares nothing, and makes no request", () => {
    const inScript =
      /\bSession\s*\.|\b(UrlFetchApp|MailApp|GmailApp|DriveApp)\b|\b(get|add|remove)(Editor|Viewer)s?\b|\bgetOwner\b/g;
    const inPage = /\bfetch\s*\(|\bsendBeacon\b|\bWebSocket\b/g;
    expect("file.addEditor(Session.getActiveUser())".match(inScript)).toEqual(["addEditor", "Session."]);
    expect("window.fetch(there)".match(inPage)).toEqual(["fetch("]);
    expect(code.match(inScript)).toBe(null);
    expect(sidebar.match(inScript)).toBe(null);
    expect(sidebar.match(inPage)).toBe(null);
  });
});

describe("Code.js", () => {
  it("is a script of 2019: strict, one bundle, and for each entry and each custom function a forwarder", () => {
    const kinds = program.body.map(({ type }) => type).filter((type) => type !== "FunctionDeclaration");
    expect(kinds).toEqual(["ExpressionStatement", "VariableDeclaration"]);
    const entries = [
      "onOpen",
      "onInstall",
      "showSidebar",
      "refreshSummaries",
      "refreshOnSchedule",
      "askForPermissions",
      "rpc",
    ];
    expect([...topLevel].sort()).toEqual([...entries, ...FUNCTIONS.map(({ name }) => name)].sort());
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

  it("says its version in its first line", () => {
    expect(code.split("\n")[0]).toMatch(/^\/\/ DevRel Ledger \d+\.\d+\.\d+$/);
  });

  it("declares the menu's and the schedule's handlers, and shows Google's scan what they need", () => {
    expect(Object.values(ENTRY).filter((name) => !topLevel.includes(name))).toEqual([]);
    expect(code).toContain("ScriptApp.newTrigger");
  });

  it("loads in an empty realm without calling any service", () => {
    const realm = emptyRealm();
    runInContext(code, realm);
    expect(runInContext("typeof DEVREL_FUNNEL", realm)).toBe("function");
  });

  it("computes nothing as it loads: no text is folded, no table is filled", () => {
    const realm = createContext({ counted: {} });
    const trap = `for (const [of, names] of [[String.prototype, ["normalize", "toLowerCase"]], [Math, ["exp", "sqrt", "log"]]])
      for (const name of names) {
        const own = of[name];
        of[name] = function (...given) {
          counted[name] = (counted[name] ?? 0) + 1;
          return own.apply(this, given);
        };
      }`;
    runInContext(trap, realm);
    runInContext(code, realm);
    expect(runInContext("JSON.stringify(counted)", realm)).toBe("{}");
    runInContext('"A".toLowerCase()', realm);
    expect(runInContext("JSON.stringify(counted)", realm)).toBe('{"toLowerCase":1}');
  });

  it("makes no schema as it loads, but those of a method when that is called", () => {
    let made = 0;
    const realm = emptyRealm();
    realm.__zod_globalConfig = { postProcessor: () => made++ };
    runInContext(code, realm);
    expect(made).toBe(0);
    expect(runInContext('rpc("goTo", "{}")', realm)).toContain("tab is missing");
    expect(made).toBeGreaterThan(0);
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
  const scripts = [...sidebar.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script!);

  it("is shown as it is", () => {
    const shown: unknown[] = [];
    const realm = emptyRealm();
    realm.HtmlService = {
      createHtmlOutputFromFile: (name: string) => ({ setTitle: () => name }),
    };
    realm.SpreadsheetApp = { getUi: () => ({ showSidebar: (page: unknown) => shown.push(page) }) };
    runInContext(`${code}\nshowSidebar();`, realm);
    expect(shown).toEqual(["Sidebar"]);
  });

  it("is a plain page: one script of its own, and nothing of the add-on's server in it", () => {
    expect(scripts).toHaveLength(1);
    expect(sidebar.match(/<script/g)).toHaveLength(1);
    expect(sidebar).not.toContain("SpreadsheetApp");
  });

  // What is left is the screens' own code, the sentences that people read, a CSV reader that tells broken quotation marks (7 KB, which no
  // smaller library does), what columns are called in other languages (3 KB), the digests that keep forgotten people out of a preview (2 KB) and
  // Share with its files for a CRM (2 KB).
  it("stays under 102 KB compressed", () => {
    expect(gzipSync(sidebar).length).toBeLessThan(102_000);
  });

  it("holds no // or /* inside a template literal, which HtmlService would take for comments", () => {
    const texts = templateTexts(parse(scripts[0]!, { ecmaVersion: 2022, sourceType: "script" }));
    expect(templateTexts(parse("[`a//b`, f`/*`]", { ecmaVersion: 2019 }))).toEqual(["a//b", "/*"]);
    expect(texts.filter((text) => text.includes("//") || text.includes("/*"))).toEqual([]);
  });
});

/** The texts of all template literals below a node of a syntax tree. */
function templateTexts(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, value } = node as { type?: string; value?: { raw: string } };
  if (type === "TemplateElement") return [value!.raw];
  return Object.values(node).flatMap((child) =>
    Array.isArray(child) ? child.flatMap(templateTexts) : templateTexts(child),
  );
}
