/** Whatever call to Google fails in a step: what is said is true, and the same step again completes it. */
import { expect, test } from "vitest";
import type { WorkbookData } from "../../playground/workbook-data";
import { templateTabs } from "../../sidebar/setUp/template";
import { helpOf } from "../../src/functions/functionHelp";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";
import { tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";
import { atPoints, failing, tried } from "./points";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

const SOME = 8;
const EMPTY = tab("Sheet1", []);
const LOG = tab("Log", [
  ["When", "What we did", "Who came", "Place"],
  ["2025-07-01", "Talk", "ada", "Lisbon"],
  ["2025-07-02", "Talk", "bob", "Oslo"],
  ["2025-07-03", "Post", "cid", "Oslo"],
]);

const names = [...TABLES.map(({ name }) => name), "Figures"];
const template = templateTabs(names, { locale: "en_US", tabs: [] }, FUNCTIONS.map(helpOf));
const said = { answer: "Yes", target: "Partly", evidence: "forum", notes: "=1+1" } as const;
const audit = {
  started: "2025-06-30 a",
  writer: "one",
  model: "Maturity",
  scope: "Company",
  auditor: "Grace",
  date: "2025-06-30",
  statements: { "informal.helps": "We help." },
  answers: { "informal.helps": said, "informal.promotion": { ...said, answer: "No" } },
} as const;
const cells = (changes: readonly [row: number, column: number, from: string, to: string][]) =>
  changes.map(([row, column, from, to]) => ({ row, column, from, to, isDay: /^\d{4}-/.test(to) }));

const idOf = (host: Host, name: string) => host.engine.tabs.byName(name)!.id;

/** A step that people take, in a workbook that is ready for it. */
interface Step {
  tabs?: WorkbookData["tabs"];
  ready?: (host: Host) => Promise<unknown>;
  step: (host: Host) => Promise<{ error: string } | { output: object }>;
}

const STEPS: Readonly<Record<string, Step>> = {
  "making the template's tabs": { step: (host) => reply(host, "makeTabs", { tabs: template }) },
  "writing our names into headers": {
    tabs: [LOG],
    step: (host) =>
      reply(host, "change", {
        tab: idOf(host, "Log"),
        changes: cells([
          [1, 1, "When", "When [Date]"],
          [1, 3, "Who came", "Who came [Contact]"],
          [1, 6, "", "Activity = Talk"],
        ]),
      }),
  },
  "mending cells": {
    tabs: [LOG],
    step: (host) =>
      reply(host, "change", {
        tab: idOf(host, "Log"),
        changes: cells([
          [2, 1, "2025-07-01", "2025-08-01"],
          [3, 1, "2025-07-02", "2025-08-02 14:30"],
          [2, 4, "Lisbon", "Lisboa"],
          [4, 4, "Oslo", "=Oslo"],
        ]),
      }),
  },
  "remembering which tab is which": {
    tabs: [LOG],
    ready: (host) => call(host, "rememberTabs", { tables: { Events: idOf(host, "Log") }, unused: [] }),
    step: (host) => reply(host, "rememberTabs", { tables: { Activities: idOf(host, "Log") }, unused: [] }),
  },
  "removing the examples": {
    ready: (host) => call(host, "makeTabs", { tabs: template.slice(0, 3) }),
    step: (host) => reply(host, "removeExamples", {}),
  },
  "forgetting a person": {
    tabs: [
      LOG,
      tab("Contacts", [
        ["Contact", "Name", "Also known as"],
        ["ada", "Ada Lovelace", "al"],
        ["bob", "Bob", ""],
      ]),
      tab("More", [["Ada Lovelace"], ['=LEN("Ada Lovelace")'], [{ value: "x", note: "of Ada Lovelace" }]]),
    ],
    ready: (host) => call(host, "keepDraft", { ...pick(audit), auditor: "Ada Lovelace" }),
    step: (host) => reply(host, "forgetPerson", { id: "ada", stay: [] }),
  },
  "ending an audit where there is no Audit tab": {
    ready: (host) => call(host, "keepDraft", { ...pick(audit) }),
    step: (host) => reply(host, "writeAudit", audit),
  },
  "ending an audit in a tab that lacks columns": {
    tabs: [
      tab("Audit", [
        ["Date", "Model", "Practice", "Answer"],
        ["2025-01-01", "Maturity", "informal.helps", "No"],
      ]),
    ],
    ready: (host) => call(host, "keepDraft", { ...pick(audit) }),
    step: (host) => reply(host, "writeAudit", audit),
  },
};

function pick({ started, model, scope, auditor, answers }: typeof audit) {
  return { started, model, scope, auditor, answers };
}

/** All that there is to see, and what is kept beside the cells. */
function everything(host: Host): string {
  const { document, engine } = host.host;
  const kept = { ...document.stores.get("document") };
  const started = JSON.stringify(kept)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "a time")
    .replace(/"(forgotten\/\w+)":"(?:[^"\\]|\\.)*"/g, '"$1":"by chance"');
  const validations = engine.tabs.all().map(({ key }) => engine.tabs.validations(key).length);
  return JSON.stringify([engine.save().tabs.map(({ name, rows }) => [name, rows]), validations, started]);
}

async function openFor({ tabs = [EMPTY], ready }: Step): Promise<Host> {
  const host = await openWorkbook({ name: "Team", timeZone: "Europe/Berlin", locale: "en_US", tabs });
  await ready?.(host);
  await host.waitForCalculation();
  return host;
}

for (const [name, each] of Object.entries(STEPS))
  for (const forGood of [false, true])
    test(`${forGood ? "A run that ends" : "A failure"} at any call of ${name}`, {
      timeout: 3_600_000,
    }, async () => {
      const control = await openFor(each);
      const before = everything(control);
      control.calls.reset();
      expect(await each.step(control)).toHaveProperty("output");
      const calls = control.calls.total;
      await control.waitForCalculation();
      const after = everything(control);
      expect(after).not.toBe(before);

      const count = await atPoints(calls, SOME, async (at) => {
        const host = await openFor(each);
        host.calls.reset();
        host.calls.beforeCall = failing(at, forGood);
        const answer = await each.step(host).catch((error: Error) => ({ error: error.message }));
        host.calls.beforeCall = null;
        const words = JSON.stringify(answer);
        if (words.includes("othing was ")) expect(everything(host), `${words} at call ${at}`).toBe(before);
        const again = await each.step(host);
        expect(again, `${words}, then ${JSON.stringify(again)}`).toHaveProperty("output");
        await host.waitForCalculation();
        expect(everything(host), `again after call ${at} of ${calls}`).toBe(after);
        host.close();
      });
      tried(count, calls, `${forGood ? "the run ends" : "one call fails"} in ${name}`);
    });
