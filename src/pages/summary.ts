/** What all pages of one refresh share: the workbook, whom to ask about it, and what earlier refreshes found. */
import type { AuditModel } from "../definitions/auditModels";
import { startOfDay } from "../reading/calendar";
import { remembering } from "../reading/remembering";
import { AUDIT } from "../tabs/audit";
import type { Audit } from "../workbook/audits";
import { lookBackOver } from "../workbook/lookBack";
import { type WorkbookModel, workbookModel } from "../workbook/workbookModel";
import { type Ask, answerOver } from "./asking";
import { type CheckedTable, checkedTables } from "./checked";
import { type Figure, figuresOf } from "./figures";
import { readHistory, type Snapshot, snapshotOf } from "./history";
import { type Measured, measured } from "./measured";
import { misspeltStages } from "./misspeltStages";
import { type PeriodPair, periodsUpTo } from "./periodPair";
import type { SummaryInput } from "./source";

export interface Summary {
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
  checked(): readonly CheckedTable[];
  /** The statement that was answered for a practice, as the Audit tab has it. */
  statements(): ReadonlyMap<string, string>;
  /** What earlier refreshes found, oldest first. */
  history: readonly Snapshot[];
  baseline: Snapshot | undefined;
  figures(): readonly Figure[];
  measured(): ReadonlyMap<string, Measured>;
  /** What this refresh finds. */
  now(): Snapshot;
}

/** Nothing is computed before a page asks for it, and nothing twice. */
export function summaryOf(input: SummaryInput): Summary {
  const once = remembering();
  const grids = Object.entries(input.sources).map(([table, source]) => [table, source?.grid] as const);
  const workbook = workbookModel(Object.fromEntries(grids), input.zone);
  const history = readHistory(input.history, input.zone);
  const misspelt = () => once("misspelt stages", () => misspeltStages(workbook.plan()));
  const summary: Summary = {
    input,
    workbook,
    ask: (declared, options = "", over = workbook) =>
      over === workbook
        ? once(`${declared.name} ${options}`, () => answerOver(declared, options, over, input))
        : answerOver(declared, options, over, input),
    onStages: (options = "") => [options, misspelt().option].filter(Boolean).join("; "),
    stagesLeftOut: () => misspelt().leftOut,
    scopeOf: (model) => {
      const scope = latestScope(workbook.audits(model));
      return scope === undefined ? "" : `scope=${scope}`;
    },
    period: () =>
      once("period", () => {
        const today = startOfDay(input.refreshedAt);
        const latest = lookBackOver(workbook.log(), undefined, { days: 1, "as of": undefined }).asOf;
        const to = latest > Number.NEGATIVE_INFINITY ? Math.min(latest, today) : today;
        return periodsUpTo(to, input.period, input.baseline);
      }),
    checked: () => once("checked", () => checkedTables(input, workbook)),
    statements: () => once("statements", () => statementsIn(workbook)),
    history,
    baseline: snapshotOf(history, input.baseline),
    figures: () => once("figures", () => figuresOf(summary)),
    measured: () => once("measured", () => measured(summary)),
    now: () => ({
      time: input.refreshedAt,
      figures: new Map([...summary.measured()].map(([name, { value }]) => [name, value])),
    }),
  };
  return summary;
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
  const statement = rows.texts("statement");
  const found = new Map<string, string>();
  for (let row = 0; row < rows.count; row++)
    if (statement.codes[row] !== 0)
      found.set(practice.keys[practice.codes[row]!]!, statement.names[statement.codes[row]!]!);
  return found;
}
