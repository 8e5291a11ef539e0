/** The house's one rule about imports: they point one way. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { circles, type Import, importsBelow, sourceFiles } from "./imports";

const src = importsBelow("src");
const sidebar = importsBelow("sidebar");
const playground = importsBelow("playground");

/** The layers of src from the bottom up; each may import those above it in this list, beside itself. Subjects know nothing of one another. */
const BELOW = [
  ...["words", "problems", "arithmetic", "definitions", "reading", "tabs", "workbook", "functions"],
  "warehouse",
];
const ABOVE = ["pages", "share", "sheets", "app"];
/** Every other folder is a subject. */
const SUBJECTS = readdirSync("src", { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() && ![...BELOW, ...ABOVE].includes(each.name) ? [each.name] : [],
);
const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(BELOW.map((layer, index) => [layer, BELOW.slice(0, index)])),
  ...Object.fromEntries(SUBJECTS.map((subject) => [subject, BELOW])),
  pages: [...BELOW, ...SUBJECTS],
  share: [...BELOW, ...SUBJECTS, "pages"],
  sheets: [...BELOW, "pages"],
  app: [...BELOW, ...SUBJECTS, "pages", "share", "sheets", "registry"],
};
const PURE = [...BELOW, ...SUBJECTS, "pages", "share"];

function layerOf(path: string): string | undefined {
  return /^src\/(\w+)/.exec(path)?.[1];
}

function shown({ file, target }: Import): string {
  return `${file} imports ${target}`;
}

describe("Imports point one way", () => {
  it("a measure stands in a subject, and the subjects are the folders that are no layer", () => {
    expect(SUBJECTS).toEqual(
      expect.arrayContaining(["check", "funnel", "kpis", "leads", "maturity", "needs"]),
    );
    const functions = sourceFiles("src").filter(
      (file) => /Functions?\.ts$/.test(file) && /\bsheetFunction\(\{/.test(readFileSync(file, "utf8")),
    );
    expect(functions.filter((file) => !SUBJECTS.includes(layerOf(file) ?? ""))).toEqual([]);
    expect(functions.length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(ALLOWED))("src/%s imports only itself and: %s", (layer, allowed) => {
    const strays = src.filter(({ file, target }) => {
      const to = layerOf(target);
      return (
        layerOf(file) === layer && target.startsWith("src/") && to !== layer && !allowed.includes(to ?? "")
      );
    });
    expect(strays.map(shown)).toEqual([]);
  });

  it("nothing in src imports the entries, which Sheets alone calls", () => {
    expect(src.filter(({ target }) => target === "src/entries").map(shown)).toEqual([]);
  });

  it("only the development build knows the first-hour check", () => {
    const all = [...src, ...sidebar, ...playground];
    expect(all.filter(({ target }) => target.startsWith("firstHour/")).map(shown)).toEqual([]);
    expect(importsBelow("firstHour").length).toBeGreaterThan(10);
  });

  it("nothing that is uploaded knows the warehouse: only its SQL and the list of it do", () => {
    const isOfWarehouse = (path: string) => /^src\/warehouse|\.sql(?:\.ts)?$/.test(path);
    const strays = [...src, ...sidebar, ...playground].filter(
      ({ file, target }) => isOfWarehouse(target) && !isOfWarehouse(file),
    );
    expect(strays.map(shown)).toEqual([]);
    expect(src.filter(({ file }) => isOfWarehouse(file)).length).toBeGreaterThan(20);
  });

  it("no files import one another in a circle, types included, but for Google's own object graph in the playground", () => {
    expect(circles(src)).toEqual([]);
    expect(circles(sidebar)).toEqual([]);
    const graph = /^playground\/apps-script\/(spreadsheet|sheet|range|range-\w+|charts|metadata)$/;
    expect(circles(playground).filter((circle) => !circle.every((file) => graph.test(file)))).toEqual([]);
    expect(
      circles([
        { file: "a.ts", target: "b", typeOnly: true },
        { file: "b.ts", target: "a", typeOnly: false },
      ]),
    ).toEqual([["a", "b"]]);
  });

  it("the sidebar takes pure code, and only types from app", () => {
    const strays = sidebar.filter(({ target, typeOnly }) => {
      if (!target.startsWith("src/")) return false;
      const layer = layerOf(target) ?? "";
      return !PURE.includes(layer) && !(typeOnly && (layer === "app" || layer === "sheets"));
    });
    expect(strays.map(shown)).toEqual([]);
  });

  it("the playground runs the built add-on, never its sources", () => {
    const strays = playground.filter(({ target, typeOnly }) => target.startsWith("src/") && !typeOnly);
    expect(strays.map(shown)).toEqual([]);
  });

  it("src and sidebar import no package but the few that ship", () => {
    const packages = [...src, ...sidebar]
      .map(({ target }) => target)
      .filter((target) => !/^(src|sidebar|notation)\//.test(target));
    const shipped = [
      "zod/mini",
      "fastest-levenshtein",
      "node_modules/simple-statistics/src/error_function.js",
      "node_modules/simple-statistics/src/quantile.js",
      "papaparse",
      "@noble/hashes/sha2.js",
      "@noble/hashes/utils.js",
      "preact",
      "preact/hooks",
    ];
    expect([...new Set(packages)].filter((name) => !shipped.includes(name))).toEqual([]);
  });
});

describe("Each outside world is named in one place", () => {
  const naming = (folder: string, pattern: RegExp) =>
    sourceFiles(folder).filter((file) =>
      pattern.test(readFileSync(file, "utf8").replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "")),
    );

  it("only files of src/sheets called google… name Google's services", () => {
    const services =
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|ScriptApp|CacheService|Session(?=\.)|Utilities|UrlFetchApp)\b/;
    expect(naming("src", services).filter((file) => !/^src\/sheets\/google\w+\.ts$/.test(file))).toEqual([]);
  });

  it("only sidebar/server.ts names google.script", () => {
    expect(naming("sidebar", /google\s*\.\s*script/).filter((file) => file !== "sidebar/server.ts")).toEqual(
      [],
    );
  });

  it("no clock and no chance in what computes figures", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/;
    expect(PURE.flatMap((layer) => naming(`src/${layer}`, clock))).toEqual([]);
  });

  it("nothing that ships asks the network for anything", () => {
    const network =
      /\bfetch\(|XMLHttpRequest|UrlFetchApp|sendBeacon|WebSocket|https?:\/\/(?!www\.w3\.org|www\.googleapis\.com\/auth\/|example\.)/;
    expect([...naming("src", network), ...naming("sidebar", network)]).toEqual([]);
  });

  it("no text from a cell is ever taken for HTML", () => {
    expect(naming("sidebar", /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/)).toEqual(
      [],
    );
  });
});

describe("Each file says what it is", () => {
  it.each(["src", "sidebar", "notation", "scripts", "playground", "firstHour"])(
    "every file of %s opens with a comment",
    (folder) => {
      const silent = sourceFiles(folder).filter((file) => !/^(\/\*\*|\/\/)/.test(readFileSync(file, "utf8")));
      expect(silent).toEqual([]);
    },
  );
});
