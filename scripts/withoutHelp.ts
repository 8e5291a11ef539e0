/** Leaves texts that only people read (help, statements, hints) out of Code.js, which Sheets evaluates at every call: sidebar and docs have them. */
import { readFile } from "node:fs/promises";
import { type Expression, type Property, parse, type SpreadElement } from "acorn";
import { simple } from "acorn-walk";
import { type Plugin, transform } from "esbuild";
import MagicString from "magic-string";

/** Properties that no code reads; what an error sentence quotes is not among them. */
const HELP_PROPERTIES = new Set(["about", "example", "returns", "examples", "statement", "evidence"]);
/** The same where it is an argument: which one, by the name of the function. */
const HELP_ARGUMENTS: Record<string, number> = {
  range: 1,
  word: 1,
  choice: 1,
  optionalChoice: 1,
  positive: 1,
  fraction: 1,
  day: 0,
  text: 1,
  names: 2,
};
const DECLARATIONS = /[\\/]src[\\/](functions|core[\\/](tables|definitions|measures|options))[\\/.].*ts$/;

/** An esbuild plugin that takes help texts out of declarations. */
export const withoutHelp: Plugin = {
  name: "without-help",
  setup(build) {
    build.onLoad({ filter: DECLARATIONS }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2022" });
      return { contents: dropHelp(code), loader: "js" };
    });
  },
};

function dropHelp(code: string): string {
  const text = new MagicString(code);
  simple(parse(code, { ecmaVersion: 2022, sourceType: "module" }), {
    ObjectExpression({ properties }) {
      for (const [index, property] of properties.entries()) {
        if (property.type !== "Property" || !isHelp(property)) continue;
        const next = properties[index + 1];
        text.remove(property.start, next ? next.start : endWithComma(code, property.end));
      }
    },
    CallExpression({ callee, arguments: given }) {
      const argument = callee.type === "Identifier" ? given[HELP_ARGUMENTS[callee.name] ?? -1] : undefined;
      if (argument && isText(argument)) text.overwrite(argument.start, argument.end, '""');
    },
  });
  return text.toString();
}

function isHelp({ key, value, computed }: Property): boolean {
  const isTexts = isText(value) || value.type === "ArrayExpression";
  return !computed && key.type === "Identifier" && HELP_PROPERTIES.has(key.name) && isTexts;
}

function isText(node: Expression | SpreadElement): boolean {
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
}

function endWithComma(code: string, end: number): number {
  const comma = /^\s*,/.exec(code.slice(end));
  return comma ? end + comma[0].length : end;
}
