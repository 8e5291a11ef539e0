/** What a refresh finds in a workbook: whom to ask about it, the days it looks at, and what is wrong in its tables. */
import { type CheckedTable, checkTables } from "../check/checkTables";
import { AUDIT_MODELS, type AuditModel } from "../definitions/auditModels";
import { startOfDay } from "../reading/calendar";
import type { PeriodPair } from "../reading/calendarPeriod";
import { remembering } from "../reading/remembering";
import { AUDIT } from "../tabs/audit";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { nameInList } from "../words/quotes";
import type { Audit } from "../workbook/audits";
import { lastDay } from "../workbook/lookBack";
import { type WorkbookModel, workbookModel } from "../workbook/workbookModel";
import { type Ask, answerOver } from "./asking";
import { misspeltStages } from "./misspeltStages";
import { periodsUpTo } from "./periodPair";
import type { SummaryInput } from "./source";

/** A table of the workbook, checked, with the name of its tab. */
export type CheckedSource = CheckedTable & { table: DeclaredTab; tab: string };

export interface Findings {
  input: SummaryInput;
  workbook: WorkbookModel;
  ask: Ask;
  /** The option that leaves misspelt stages out, added to others; and the stages left out. */
  onStages(options?: string): string;
  stagesLeftOut(): readonly string[];
  /** The option that names the audit to show, "" where there is but one scope. */
  scopeOf(model: AuditModel): string;
  /** The reporting period and the one before. It ends with the latest activity, so that it is never an empty stretch. */
  period(): PeriodPair;
  checked(): readonly CheckedSource[];
  /** The statement of each practice, as the Audit tab has it, else as our audits word it; by its name in small letters. */
  statements(): ReadonlyMap<string, string>;
}

/** Nothing is computed before a page asks for it, and nothing twice. */
export function findingsIn(input: SummaryInput): Findings {
  const once = remembering();
  const grids = Object.entries(input.sources).map(([table, source]) => [table, source?.grid] as const);
  const workbook = workbookModel(Object.fromEntries(grids), input.zone);
  const misspelt = () => once("misspelt stages", () => misspeltStages(workbook.plan()));
  return {
    input,
    workbook,
    ask: (declared, options = "", before) =>
      once(`${declared.name} ${options} ${before}`, () =>
        answerOver(declared, options, workbook, input, once, before),
      ),
    onStages: (options = "") => [options, misspelt().option].filter(Boolean).join("; "),
    stagesLeftOut: () => misspelt().leftOut,
    scopeOf: (model) => {
      const scope = latestScope(workbook.audits(model));
      return scope === undefined ? "" : `scope=${nameInList(scope)}`;
    },
    period: () =>
      once("period", () => {
        const today = startOfDay(input.refreshedAt);
        const latest = lastDay(workbook.log(), undefined, undefined);
        const to = latest > Number.NEGATIVE_INFINITY ? Math.min(latest, today) : today;
        return periodsUpTo(to, input.period, input.baseline, input.yearStarts);
      }),
    checked: () => once("checked", () => checkTables(sourcesOf(input), workbook)),
    statements: () => once("statements", () => statementsIn(workbook)),
  };
}

/** Every table that has a tab, in the order in which users meet them. */
function sourcesOf({ sources }: SummaryInput): { table: DeclaredTab; tab: string }[] {
  const known: readonly DeclaredTab[] = TABLES;
  return known.flatMap((table) => {
    const source = sources[table.name];
    return source ? [{ table, tab: source.tab }] : [];
  });
}

/** Which scope to say where there are several: that of the latest audit with a scope, the first by name. */
function latestScope(audits: readonly Audit[]): string | undefined {
  if (new Set(audits.map(({ scope }) => scope)).size < 2) return undefined;
  const named = audits.filter(({ scope }) => scope !== "");
  const last = named[named.length - 1]!.date;
  return named
    .filter(({ date }) => date === last)
    .map(({ scope }) => scope)
    .sort()[0];
}

function statementsIn(workbook: WorkbookModel): Map<string, string> {
  const rows = workbook.rows(AUDIT);
  const practice = rows.texts("practice");
  const written = rows.texts("statement");
  const found = new Map(
    Object.values(AUDIT_MODELS).flatMap((practices) =>
      practices.map(({ id, statement }): [string, string] => [id, statement]),
    ),
  );
  for (let row = 0; row < rows.count; row++)
    if (written.codes[row] !== 0)
      found.set(practice.keys[practice.codes[row]!]!, written.names[written.codes[row]!]!);
  return found;
}
