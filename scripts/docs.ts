/** Writes the reference pages in docs from the declarations of functions, tables and practices. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { INTRODUCTIONS } from "../sidebar/audit/models";
import { RECIPES } from "../src/bringIn/recipes/recipes";
import { AUDIT_MODELS, type AuditModel } from "../src/definitions/auditModels";
import { DEFAULT_JOURNEY } from "../src/definitions/builtInJourney";
import { DRQL_KINDS } from "../src/definitions/drqls";
import { LEVELS } from "../src/definitions/levels";
import { OBSERVED_RULES } from "../src/maturity/observedRules";
import type { Column, Table } from "../src/reading/table";
import { TABLES } from "../src/tabs/tables";
import { contactsPicture } from "./docs/contactsPicture";
import { filledPage } from "./docs/filledPage";
import { FUNCTIONS_INTRO, functionsSections } from "./docs/functionsPage";
import { tabsIn } from "./docs/markdownTabs";
import { sampleTabs } from "./docs/sampleTabs";
import { code, markdownTable } from "./markdownTable";
import { readFunctionHelp } from "./registry";
import { SUPPLY_CHAIN, supplyChainSections } from "./supplyChain";

const GENERATED = "<!-- Made from the sources by `npm run docs`: change them, not this page. -->";

/** The pages by file name. */
export async function docsPages(): Promise<Record<string, string>> {
  const exampleTabs = tabsIn(await readFile("docs/example-tabs.md", "utf8"));
  const options = await readFile("docs/options.md", "utf8");
  const threeContacts = tabsIn(options);
  const explained = new Set([...options.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!));
  const functions = functionsSections(await readFunctionHelp(), exampleTabs, explained);
  return {
    "docs/functions.md": page("Functions", FUNCTIONS_INTRO, functions),
    "docs/how-to.md": filledPage(await readFile("docs/how-to.md", "utf8"), await sampleTabs()),
    "docs/options.md": filledPage(options, threeContacts),
    "docs/pictures/three-contacts.svg": contactsPicture(threeContacts, 30),
    "docs/tabs.md": page("Tabs and columns", tabsIntro, [
      ...TABLES.map(tableSection),
      journeySection(),
      kindsSection(),
    ]),
    "docs/exports.md": page("Exports that are known", exportsIntro, [exportsSection()]),
    "docs/supply-chain.md": page("What it is made of", SUPPLY_CHAIN, await supplyChainSections()),
    "docs/practices.md": page("Audit practices", practicesIntro, [...modelSections(), observedSection()]),
  };
}

const tabsIntro = `Columns in bold are required, all others may be left out. Their order does not matter; nor do capitals, spaces and punctuation in headers.
A column that is not listed here can still be used to break figures down, by its own header.
Cells that say \`n/a\`, \`-\`, \`none\`, \`tbd\`, \`?\` and the like count as blank, as do \`no\`, \`0\` and \`x\` where a person or a DRQL should stand. Capitals and extra blanks make no difference: \`conference \` is \`Conference\`.

**A tab of your own with other headers?** Write our name in square brackets behind yours, such as \`When it was [Date]\`. If every row of a tab is the same activity, head an empty column \`Activity = Conference talk\`; money may name its currency, \`Cost (EUR)\`. A column with \`[-]\` behind its header is not read. *Set up* in the sidebar writes these for you.`;

const practicesIntro = `What the sidebar's *Audit* asks, in three check lists. Each statement is answered No, Partly, Yes or N/A (does not apply here). The short names in the first column stand in the Practice column of the Audit tab.`;

function page(title: string, intro: string, sections: readonly string[]): string {
  return `${[GENERATED, `# ${title}`, intro, ...sections].join("\n\n")}\n`;
}

function tableSection({ name, about, columns }: Table): string {
  return [
    `## ${name}`,
    about,
    markdownTable(
      ["Column", "Also recognised as", "What it holds", "Example"],
      Object.values(columns).map(columnRow),
    ),
  ].join("\n\n");
}

function columnRow({ title, required, aliases, about, example, choices }: Column): string[] {
  const names = choices.map((choice) => choice.name);
  const allowed = names.every((name) => about.includes(name)) ? "" : ` One of: ${names.join(", ")}.`;
  return [required ? `**${title}**` : title, aliases.join(", "), `${about}${allowed}`, String(example)];
}

function journeySection(): string {
  return [
    "## The built-in journey",
    `Used until there is a Journey tab; *Set up* fills one with it, or with another journey. What the columns mean: [Journey](#journey).`,
    markdownTable(
      ["Activity", "Stage", "By", "Reach", "Purpose", "Need", "Weight"],
      DEFAULT_JOURNEY.map(
        ({ activity, stage = "", by, reach = "", purpose = "", need = "", weight = "" }) => [
          activity,
          stage,
          by,
          reach,
          purpose,
          need,
          String(weight),
        ],
      ),
    ),
  ].join("\n\n");
}

function kindsSection(): string {
  return [
    "## The built-in DRQL kinds",
    "Used until there is a DRQL kinds tab: which team gets which kind of lead. What the columns mean: [DRQL kinds](#drql-kinds).",
    markdownTable(
      ["DRQL", "Team"],
      DRQL_KINDS.map(({ kind, team }) => [kind, team]),
    ),
  ].join("\n\n");
}

const exportsIntro = `What *Bring in* in the sidebar knows by its headers, and what it makes of it. Any other table can be matched by hand, and is known from then on: [how it goes](how-to.md#from-a-luma-export-to-a-funnel).

It takes text files: \`.csv\`, \`.tsv\`, \`.txt\`, also compressed (\`.gz\`), and those that some tools call \`.xls\` though they are text. An Excel workbook (\`.xlsx\`): open it in Sheets, and choose *Paste text, or take a tab*.`;

function exportsSection(): string {
  return markdownTable(
    ["Known as", "What it is", "Becomes rows of"],
    RECIPES.map(({ name, about, gives }) => [
      name,
      about.replace(/^an? |^the /, ""),
      [...new Set(gives.map(({ table }) => table))].join(", ") || "none: it says where the figures belong",
    ]),
  );
}

function modelSections(): string[] {
  return Object.entries(AUDIT_MODELS).map(([model, practices]) =>
    [
      `## ${model}`,
      INTRODUCTIONS[model as AuditModel].about,
      model === "Maturity" &&
        LEVELS.map(({ level, name, about }) => `- **${level} ${name}**: ${about}`).join("\n"),
      markdownTable(
        ["Practice", "Group", "Statement", "For example"],
        practices.map(({ id, group, statement, evidence }) => [code(id), group, statement, evidence]),
      ),
    ]
      .filter(Boolean)
      .join("\n\n"),
  );
}

function observedSection(): string {
  return [
    "## What the sheets can show",
    "What [DEVREL_MATURITY_OBSERVED](functions.md#devrel_maturity_observed) looks for in the rows of the last year. Shares are fractions: 0.5 is half. How much is needed can be changed in its options, under the practice's short name: `hightouch.support=8`.",
    markdownTable(
      ["Practice", "What is looked for", "Needed"],
      OBSERVED_RULES.map(({ practice, measure, needed }) => [code(practice), measure, String(needed)]),
    ),
  ].join("\n\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await mkdir("docs/pictures", { recursive: true });
  for (const [file, text] of Object.entries(await docsPages())) await writeFile(file, text);
}
