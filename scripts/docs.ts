/** Writes the reference pages in docs from the declarations of functions, tables and practices. */
import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { AUDIT_MODELS } from "../src/definitions/auditModels";
import { DEFAULT_JOURNEY } from "../src/definitions/builtInJourney";
import type { FunctionHelp } from "../src/functions/functionHelp";
import type { FurtherQuestion } from "../src/functions/subjects";
import { OBSERVED_RULES } from "../src/maturity/observedRules";
import type { Column, Table } from "../src/reading/table";
import { TABLES } from "../src/tabs/tables";
import { markdownTable } from "./markdownTable";
import { readFunctionHelp } from "./registry";
import { SUPPLY_CHAIN, supplyChainSections } from "./supplyChain";

const GENERATED = "<!-- Made from the sources by `npm run docs`: change them, not this page. -->";

/** The pages by file name. */
export async function docsPages(): Promise<Record<string, string>> {
  return {
    "docs/functions.md": page("Functions", functionsIntro, (await readFunctionHelp()).map(functionSection)),
    "docs/tabs.md": page("Tabs and columns", tabsIntro, [...TABLES.map(tableSection), journeySection()]),
    "docs/supply-chain.md": page("What it is made of", SUPPLY_CHAIN, await supplyChainSections()),
    "docs/practices.md": page("Audit practices", practicesIntro, [...modelSections(), observedSection()]),
  };
}

const functionsIntro = `Type them into a cell like any other function. Ranges include the header row; optional ranges may be left out;
options come last, as one text (\`"by=Persona; window=90"\`) or as a range of two columns; a value or a name that holds a sign
such as a comma stands in quotes (\`exclude='Demo, customer', Raffle\`). Rates are fractions, durations are days.`;

const tabsIntro = `Columns in bold are required. Order does not matter; case, spaces and punctuation in headers do not matter.
A column that is not listed here can still be used to break figures down, by its own header.
Cells that say \`n/a\`, \`-\`, \`none\`, \`tbd\`, \`?\` and the like are blank, as are \`no\`, \`0\` and \`x\` where a person or a DRQL should stand; what eyes cannot see tells no two values apart.`;

const practicesIntro = `Each statement is answered No, Partly, Yes or N/A (does not apply here). The ids stand in the Practice column of the Audit tab.`;

function page(title: string, intro: string, sections: readonly string[]): string {
  return `${[GENERATED, `# ${title}`, intro, ...sections].join("\n\n")}\n`;
}

function functionSection(help: FunctionHelp): string {
  const { name, about, subject, answers, alsoAnswers, params, returns, examples } = help;
  const signature = params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ");
  const options = params.flatMap((param) => param.options ?? []);
  return [
    `## ${name}`,
    `**${answers}** (${subject})`,
    alsoAnswers.map(({ asks, options }) => `${asks} ${code(optionsAsText(options))}`).join("  \n"),
    about,
    `\`${name}(${signature})\``,
    markdownTable(
      ["Argument", "What it is", "Example"],
      params.map((param) => [
        param.optional ? `${param.name} (optional)` : param.name,
        param.about,
        code(param.example),
      ]),
    ),
    options.length === 0
      ? ""
      : markdownTable(
          ["Option", "Values, default first", "Meaning"],
          options.map((option) => [code(option.name), option.allows.join(", "), option.about]),
        ),
    `Gives: ${returns}`,
    ...examples.map((example) => `For example \`${example.call}\``),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function optionsAsText(options: FurtherQuestion["options"]): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
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
  const allowed = choices.length > 0 ? ` One of: ${choices.map((choice) => choice.name).join(", ")}.` : "";
  return [required ? `**${title}**` : title, aliases.join(", "), `${about}${allowed}`, String(example)];
}

function journeySection(): string {
  return [
    "## The built-in journey",
    "Used until there is a Journey tab.",
    markdownTable(
      ["Activity", "Stage", "By", "Reach", "Purpose", "Need"],
      DEFAULT_JOURNEY.map(({ activity, stage = "", by, reach = "", purpose = "", need = "" }) => [
        activity,
        stage,
        by,
        reach,
        purpose,
        need,
      ]),
    ),
  ].join("\n\n");
}

function modelSections(): string[] {
  return Object.entries(AUDIT_MODELS).map(([model, practices]) =>
    [
      `## ${model}`,
      markdownTable(
        ["Practice", "Group", "Statement", "For example"],
        practices.map(({ id, group, statement, evidence }) => [code(id), group, statement, evidence]),
      ),
    ].join("\n\n"),
  );
}

function observedSection(): string {
  return [
    "## What the sheets can show",
    "The rules of DEVREL_MATURITY_OBSERVED. How much is needed can be changed in its options, under the practice's id.",
    markdownTable(
      ["Practice", "What is looked for", "Needed"],
      OBSERVED_RULES.map(({ practice, measure, needed }) => [code(practice), measure, String(needed)]),
    ),
  ].join("\n\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await mkdir("docs", { recursive: true });
  for (const [file, text] of Object.entries(await docsPages())) await writeFile(file, text);
}
