/** The house's one rule about imports: they point one way. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Import, importsBelow, sourceFiles } from "./imports";

const src = importsBelow("src");
const sidebar = importsBelow("sidebar");
const playground = importsBelow("playground");

/** Which layers each layer of src may import, beside itself. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  functions: ["core"],
  sheets: ["core"],
  app: ["core", "functions", "sheets"],
};

function layerOf(path: string): string | undefined {
  return /^src\/(\w+)\//.exec(path)?.[1];
}

function shown({ file, target }: Import): string {
  return `${file} imports ${target}`;
}

describe("Imports point one way", () => {
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
    const entries = ["src/entries", "src/workbookEntries"];
    expect(src.filter(({ target }) => entries.includes(target)).map(shown)).toEqual([]);
  });

  it("the sidebar takes pure code from core, and only types from app", () => {
    const strays = sidebar.filter(({ target, typeOnly }) => {
      if (!target.startsWith("src/")) return false;
      const layer = layerOf(target);
      return layer !== "core" && !(typeOnly && (layer === "app" || layer === "functions"));
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
      .filter((target) => !/^(src|sidebar)\//.test(target));
    const shipped = ["zod/mini", "fastest-levenshtein", "preact", "preact/hooks"];
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
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|ScriptApp|CacheService|Session|Utilities|UrlFetchApp)\b/;
    expect(naming("src", services).filter((file) => !/^src\/sheets\/google\w+\.ts$/.test(file))).toEqual([]);
  });

  it("only sidebar/server.ts names google.script", () => {
    expect(naming("sidebar", /google\s*\.\s*script/).filter((file) => file !== "sidebar/server.ts")).toEqual(
      [],
    );
  });

  it("no clock and no chance in core and functions", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/;
    expect([...naming("src/core", clock), ...naming("src/functions", clock)]).toEqual([]);
  });

  it("nothing that ships asks the network for anything", () => {
    const network =
      /\bfetch\(|XMLHttpRequest|UrlFetchApp|sendBeacon|WebSocket|https?:\/\/(?!www\.w3\.org|example\.)/;
    expect([...naming("src", network), ...naming("sidebar", network)]).toEqual([]);
  });

  it("no text from a cell is ever taken for HTML", () => {
    expect(naming("sidebar", /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/)).toEqual(
      [],
    );
  });
});

describe("Each file says what it is", () => {
  it.each(["src", "sidebar", "scripts", "playground"])("every file of %s opens with a comment", (folder) => {
    const silent = sourceFiles(folder).filter((file) => !/^(\/\*\*|\/\/)/.test(readFileSync(file, "utf8")));
    expect(silent).toEqual([]);
  });
});
