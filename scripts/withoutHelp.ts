/** Leaves texts that only people read (help, statements, hints) out of Code.js, which Sheets evaluates at every call: sidebar and docs have them. */
import { readFile } from "node:fs/promises";
import { type Property, parse } from "acorn";
import { simple } from "acorn-walk";
import { type Plugin, transform } from "esbuild";
import MagicString from "magic-string";

/** Properties that no code reads; what an error sentence quotes is not among them. */
const HELP = new Set(["about", "returns", "examples", "statement", "evidence"]);
const DECLARATIONS = /[\\/]src[\\/](functions|core[\\/](tables|definitions))[\\/][^\\/]+\.ts$/;

/** An esbuild plugin that removes help texts from declarations. */
export const withoutHelp: Plugin = {
  name: "without-help",
  setup(build) {
    build.onLoad({ filter: DECLARATIONS }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2022" });
      return { contents: dropProperties(code), loader: "js" };
    });
  },
};

function dropProperties(code: string): string {
  const text = new MagicString(code);
  simple(parse(code, { ecmaVersion: 2022, sourceType: "module" }), {
    ObjectExpression({ properties }) {
      for (const [index, property] of properties.entries()) {
        if (property.type !== "Property" || !isHelp(property)) continue;
        const next = properties[index + 1];
        text.remove(property.start, next ? next.start : endWithComma(code, property.end));
      }
    },
  });
  return text.toString();
}

function isHelp({ key, value, computed }: Property): boolean {
  const isText =
    value.type === "Literal" || value.type === "TemplateLiteral" || value.type === "ArrayExpression";
  return !computed && key.type === "Identifier" && HELP.has(key.name) && isText;
}

function endWithComma(code: string, end: number): number {
  const comma = /^\s*,/.exec(code.slice(end));
  return comma ? end + comma[0].length : end;
}
