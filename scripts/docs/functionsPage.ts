/** The page about the functions: found by question, each with its arguments, its options, and what it gives on the example tabs. */
import type { FunctionHelp, OptionHelp } from "../../src/functions/functionHelp";
import * as RANGES from "../../src/functions/ranges";
import { type FurtherQuestion, SUBJECTS } from "../../src/functions/subjects";
import { TABLES } from "../../src/tabs/tables";
import { code, markdownTable } from "../markdownTable";
import { tabsRead } from "./formulaCall";
import { anchor, linkTo } from "./links";
import type { Tabs } from "./markdownTabs";
import { shownResult } from "./shownResult";

export const FUNCTIONS_INTRO = `Type them into a cell like any other function: the table that comes out fills the cells below and beside it. Each function is here with the question it answers, what it needs, and what it
gives on the [example tabs](example-tabs.md). What the words mean: [glossary](glossary.md). From a question to a figure, step by step: [how to …](how-to.md). You need not type any of it: *Formulas* in the sidebar asks
for ranges and options, and puts the formula into the sheet.`;

/** What the sections are made with. */
interface Making {
  tabs: Tabs;
  /** The funnel's options that the page about options tells more of. */
  explained: ReadonlySet<string>;
  /** By an option's words the function at which they stand. */
  told: Map<string, string>;
}

/** The sections of the page. */
export function functionsSections(
  functions: readonly FunctionHelp[],
  tabs: Tabs,
  explained: ReadonlySet<string>,
): string[] {
  const making = { tabs, explained, told: new Map<string, string>() };
  return [byQuestion(functions), RANGES_SECTION, ...functions.map((help) => section(help, making))];
}

function byQuestion(functions: readonly FunctionHelp[]): string {
  const subjects = SUBJECTS.map((subject) => {
    const lines = functions
      .filter((help) => help.subject === subject)
      .map(({ name, answers }) => `- ${answers} ${linkTo(name)}`);
    return [`**${subject}**`, lines.join("\n")].join("\n\n");
  });
  return ["## By question", ...subjects].join("\n\n");
}

const TABS_IN_ORDER: readonly string[] = TABLES.map(({ name }) => name);
/** In the order of their tabs. */
const SHARED_RANGES = Object.values(RANGES).sort(
  (a, b) => TABS_IN_ORDER.indexOf(a.table.name) - TABS_IN_ORDER.indexOf(b.table.name),
);

const RANGES_SECTION = [
  "## What goes into the brackets",
  `First **ranges**, header row included. Their order is fixed, the columns within them are found by their headers. A range in square brackets may be left out: leave its place empty between
two commas, or stop there. These ranges are named alike everywhere:`,
  markdownTable(
    ["Range", "What it is", "Type"],
    SHARED_RANGES.map(({ name, about, example }) => [name, about, code(example)]),
  ),
  `Last come **options**, as one text of pairs: \`"by=Persona; window=90"\`. Or as a range of two columns, such as \`Settings!A1:B5\`, with the option's name in the first and its value in the second. A value or a name that holds a
sign such as a comma stands in quotes: \`exclude='Demo, customer', Raffle\`. An option that is left out has the value in bold. Where none is in bold it does nothing until you give
it, or its line says what then holds. Those that decide who counts in a funnel are told with a picture: [options in plain words](options.md).`,
  "A spreadsheet whose locale writes a decimal comma (*File > Settings*), such as a German or French one, wants semicolons in place of the commas between ranges and before the options. What the sidebar puts in needs no change.",
  "Rates are fractions shown in percent, durations are days. Give the cells a number format where they look otherwise; a formula that the sidebar puts in brings its formats.",
  "Names in brackets stand for what has no name of its own: *(none)* is an empty cell, *(unknown)* a kind of lead that is not on the DRQL kinds tab, *(direct)* a contact whom no row named before.",
].join("\n\n");

function section(help: FunctionHelp, making: Making): string {
  const { name, about, answers, alsoAnswers, params, returns, examples } = help;
  const signature = params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(", ");
  const own = params.filter(
    ({ kind, about }) => kind !== "options" && !SHARED_RANGES.some((range) => range.about === about),
  );
  return [
    `## ${name}`,
    `**${answers}**`,
    alsoAnswers.map(({ asks, options }) => `${asks} ${code(optionsAsText(options))}`).join("  \n"),
    about,
    code(`${name}(${signature})`),
    own.length > 0 &&
      markdownTable(
        ["Argument", "What it is", "Type"],
        own.map((param) => [param.name, param.about, code(param.example)]),
      ),
    ...optionParts(help, making),
    `Gives: ${returns}`,
    ...examples.map(({ call }) => exampleOf(call, making.tabs)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** A table of the options that are told here for the first time, and where the others are told. */
function optionParts({ name, params }: FunctionHelp, { told, explained }: Making): string[] {
  const options = params.flatMap((param) => param.options ?? []);
  const words = (option: OptionHelp) => JSON.stringify([option.name, option.allows, option.about]);
  const fresh = options.filter((option) => !told.has(words(option)));
  const elsewhere = new Map<string, string[]>();
  for (const option of options) {
    const where = told.get(words(option));
    if (where === undefined) told.set(words(option), name);
    else elsewhere.set(where, [...(elsewhere.get(where) ?? []), code(option.name)]);
  }
  const named = (option: OptionHelp) =>
    name === "DEVREL_FUNNEL" && explained.has(option.name)
      ? `[${code(option.name)}](options.md#${anchor(option.name)})`
      : code(option.name);
  const asIn = [...elsewhere].map(([where, names]) => `${names.join(", ")} as for ${linkTo(where)}`);
  return [
    fresh.length === 0
      ? ""
      : markdownTable(
          ["Option", "Values, the usual one in bold", "Meaning"],
          fresh.map((option) => [named(option), valuesOf(option), option.about]),
        ),
    asIn.length === 0 ? "" : `${fresh.length === 0 ? "Options" : "Further options"}: ${asIn.join("; ")}.`,
  ];
}

/** What an option allows, with what holds when it is left out in bold. */
function valuesOf({ allows, usual }: OptionHelp): string {
  const values = allows.join(", ");
  return usual === undefined ? values : values.replace(usual, `**${usual}**`);
}

function exampleOf(call: string, tabs: Tabs): string {
  const read = tabsRead(call).map((tab) => `[${tab}](example-tabs.md#${anchor(tab)})`);
  return [`\`\`\`\n${call}\n\`\`\``, `On ${read.join(", ")}:`, shownResult(call, tabs)].join("\n\n");
}

function optionsAsText(options: FurtherQuestion["options"]): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}
