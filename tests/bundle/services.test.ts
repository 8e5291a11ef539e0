/** What a custom function asks of Google: the spreadsheet's time zone and nothing else, in a cell of its own each time. */
import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { ask } from "../functions/ask";
import { expectToGive, readCall } from "../functions/exampleTabs";

const code = readFileSync("dist/Code.js", "utf8");
const types = "node_modules/@types/google-apps-script";
const ZONE = "SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()";
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Everything that Apps Script puts beside the language, as its published types declare it. */
const SERVICES = readdirSync(types)
  .filter((name) => name.endsWith(".d.ts"))
  .flatMap((name) => [...readFileSync(`${types}/${name}`, "utf8").matchAll(/^declare var (\w+):/gm)])
  .map(([, name]) => name!);

/** Code.js as a cell evaluates it, among services that write down every touch, and fail but for the time zone. */
function openCell(touched: string[]) {
  const services = SERVICES.map((name) => [name, trap(name, touched)]);
  const realm = createContext(Object.assign(Object.create(null), Object.fromEntries(services)));
  runInContext(code, realm);
  return (source: string) => runInContext(source, realm) as unknown;
}

function trap(name: string, touched: string[]): object {
  const fail = (how: string) => {
    touched.push(how);
    throw new Error(`${how} was touched.`);
  };
  return new Proxy(() => undefined, {
    get: (_, key) => {
      const path = `${name}.${String(key)}`;
      if (path === "SpreadsheetApp.getActiveSpreadsheet") return () => trap(`${path}()`, touched);
      if (`${path}()` !== ZONE) return fail(path);
      return () => {
        touched.push(ZONE);
        return "Etc/UTC";
      };
    },
    apply: () => fail(`${name}()`),
    construct: () => fail(`new ${name}`),
    has: (_, key) => fail(`${String(key)} in ${name}`),
    set: (_, key) => fail(`${name}.${String(key)} =`),
    ownKeys: () => fail(`keys of ${name}`),
    getOwnPropertyDescriptor: (_, key) => fail(`${name}.${String(key)}`),
    getPrototypeOf: () => fail(`prototype of ${name}`),
  });
}

/** The result of a call in a cell, with dates of this realm. */
function inCell(touched: string[], name: string, args: readonly unknown[]): unknown {
  const revived = `(_, value) => typeof value === "string" && ${DATE}.test(value) ? new Date(value) : value`;
  const given = `...JSON.parse(${JSON.stringify(JSON.stringify(args))}, ${revived})`;
  const result = openCell(touched)(`JSON.stringify(${name}(${given}))`);
  return JSON.parse(result as string, (_, value) =>
    typeof value === "string" && DATE.test(value) ? new Date(value) : value,
  );
}

describe("The traps", () => {
  it("stand for every service", () => {
    const known = "SpreadsheetApp PropertiesService CacheService LockService ScriptApp Session Utilities";
    const more = "HtmlService UrlFetchApp Logger console Charts DriveApp MailApp Browser";
    expect(SERVICES).toEqual(expect.arrayContaining(`${known} ${more}`.split(" ")));
    const touched: string[] = [];
    const cell = openCell(touched);
    for (const service of SERVICES)
      expect(() => cell(`${service}.sleep(1)`)).toThrow(`${service}.sleep was touched.`);
    expect(touched).toEqual(SERVICES.map((service) => `${service}.sleep`));
  });

  it("let the time zone through, and nothing else of the spreadsheet", () => {
    const touched: string[] = [];
    const cell = openCell(touched);
    expect(cell(ZONE)).toBe("Etc/UTC");
    expect(() => cell("SpreadsheetApp.getActiveSpreadsheet().getSheets()")).toThrow();
    expect(() => cell("SpreadsheetApp.getUi()")).toThrow();
    expect(touched).toEqual([
      ZONE,
      "SpreadsheetApp.getActiveSpreadsheet().getSheets",
      "SpreadsheetApp.getUi",
    ]);
  });
});

describe.each(FUNCTIONS.map(({ name, examples }) => ({ name, examples })))("$name", ({ name, examples }) => {
  it.each(examples)("$call gives $gives and asks for the time zone alone", ({ call, gives }) => {
    const touched: string[] = [];
    const { args } = readCall(call);
    const result = inCell(touched, name, args);
    expect(touched).toEqual([ZONE]);
    expectToGive(result, gives);
    expect(result).toEqual(ask(name, args));
  });

  it("asks for nothing more where it refuses", () => {
    const touched: string[] = [];
    expect(() => inCell(touched, name, ["nonsense", 1, 2, 3, 4, 5, 6, 7])).toThrow(name);
    expect(touched).toEqual([ZONE]);
  });
});
