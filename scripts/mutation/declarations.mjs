/** Texts that a measure's options are declared with, which a mutation test leaves alone: `npm test` compares them with the pages of docs. */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const isOptions = ({ node }) => node.type === "VariableDeclarator" && /[oO]ptions$/.test(node.id.name);

/** Plain JavaScript, since processes that know no TypeScript load it too. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "declarations", {
    shouldIgnore: (path) =>
      path.isStringLiteral() && path.findParent(isOptions)?.parentPath.parentPath.isExportNamedDeclaration()
        ? "A text of a declared option."
        : undefined,
  }),
];
