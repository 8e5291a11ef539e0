/** The results that the summaries show, each with the call that gives the same in a cell; each made once. */

import type { ResultTable } from "../functions/result";
import { cohortOptions, cohortsOf } from "../funnel/cohorts";
import { funnelBy, funnelOf } from "../funnel/funnel";
import { funnelOptions } from "../funnel/funnelOptions";
import { cohortsTable, funnelBlocksTable, funnelTable } from "../funnel/funnelTable";
import { journeysOf } from "../funnel/journeys";
import { kpisTable } from "../kpis/kpisTable";
import { kpiOptions, kpisByStage } from "../kpis/progress";
import { drqlTable } from "../leads/drqlTable";
import { drqlOptions, tallyLeads } from "../leads/tally";
import { compareMaturity } from "../maturity/compared";
import { maturityOf, maturityOptions } from "../maturity/maturity";
import { comparedTable, levelsTable } from "../maturity/maturityTable";
import { observedMaturity, observedOptions } from "../maturity/observed";
import { effortByNeed, needsOf, needsOptions } from "../needs/needs";
import { needsTable } from "../needs/needsTable";
import { DAY } from "../reading/calendar";
import { type Options, type OptionValues, readOptions } from "../reading/options";
import { ACTIVITIES } from "../tabs/activities";
import { KPIS } from "../tabs/kpis";
import type { ActivityLog } from "../workbook/activityLog";
import { type Audit, chosenAudit } from "../workbook/audits";
import { lookBackOver } from "../workbook/lookBack";
import { callText, type Live } from "./live";
import { misspeltStages } from "./misspeltStages";
import type { Sources } from "./sources";

const PEOPLE = ["Activities", "Journey", "Contacts"];

export type Results = ReturnType<typeof resultsOf>;

/** Members throw a LedgerError where there is no answer, as the custom function would. */
export function resultsOf(sources: Sources) {
  const { input, once, log } = sources;

  /** The options are read from the very text that stands in the call. */
  const live = <O extends Options>(
    name: string,
    tables: readonly string[],
    declared: O,
    text: string,
    make: (options: OptionValues<O>) => ResultTable,
  ): Live =>
    once(`${name} ${text}`, () => ({
      call: callText(input, name, tables, text),
      reads: tables.filter(sources.has),
      table: make(readOptions(declared, text, input.zone)),
    }));

  const stages = () => once("stages", () => misspeltStages(log().plan));
  const onStages = (text: string) => [text, stages().option].filter(Boolean).join("; ");
  const funnelIn = (part: ActivityLog) => (options: OptionValues<typeof funnelOptions>) => {
    const journeys = journeysOf(part, options);
    return journeys.by
      ? funnelBlocksTable(journeys.by.title, funnelBy(journeys, journeys.by))
      : funnelTable(funnelOf(journeys));
  };
  const auditOf = (model: "Maturity" | "Needs", options: { scope: string | undefined }): Audit =>
    chosenAudit(sources.audits(model), model, options.scope);
  const scopeText = (model: "Maturity" | "Needs") => {
    const scope = latestScope(sources.audits(model));
    return scope === undefined ? "" : `scope=${scope}`;
  };
  const maturity = (name: string, make: (audit: Audit, met: number) => ResultTable) =>
    live(name, ["Audit"], maturityOptions, scopeText("Maturity"), (options) =>
      make(auditOf("Maturity", options), options.met),
    );

  return {
    stages,
    funnel: (text = "") =>
      live("DEVREL_FUNNEL", PEOPLE, funnelOptions, onStages(text), (options) => funnelIn(log())(options)),
    /** The overall funnel as it stood at the end of that day. */
    funnelUntil: (day: number): ResultTable =>
      once(`funnel until ${day}`, () =>
        funnelIn(logUntil(log(), day))(readOptions(funnelOptions, stages().option, input.zone)),
      ),
    cohorts: (text: string) =>
      live("DEVREL_COHORTS", PEOPLE, cohortOptions, onStages(text), (options) =>
        cohortsTable(options.period, cohortsOf(log(), options)),
      ),
    drqls: (text: string) =>
      live("DEVREL_DRQL", ["Activities", "DRQL kinds"], drqlOptions, text, (options) =>
        drqlTable(
          tallyLeads(sources.leads(), sources.rows(ACTIVITIES), options),
          options.period !== undefined,
        ),
      ),
    audit: (model: "Maturity" | "Needs") =>
      auditOf(model, readOptions(maturityOptions, scopeText(model), input.zone)),
    levels: () => maturity("DEVREL_MATURITY", (audit, met) => levelsTable(maturityOf(audit, met).levels)),
    level: () => maturity("DEVREL_MATURITY_LEVEL", (audit, met) => [[maturityOf(audit, met).level]]),
    score: () => maturity("DEVREL_MATURITY_SCORE", (audit, met) => [[maturityOf(audit, met).score]]),
    compared: () =>
      live(
        "DEVREL_MATURITY_COMPARE",
        ["Audit", "Activities", "Journey", "Events", "Contacts"],
        { scope: maturityOptions.scope, ...observedOptions },
        scopeText("Maturity"),
        (options) =>
          comparedTable(
            compareMaturity(
              auditOf("Maturity", options),
              observedMaturity(log(), sources.heldEvents(), options),
            ),
          ),
      ),
    needs: () =>
      live(
        "DEVREL_NEEDS",
        ["Audit", "Activities", "Journey"],
        needsOptions,
        scopeText("Needs"),
        (options) => {
          const activities = sources.has("Activities") ? { ...log(), milestones: [] } : undefined;
          const effort = activities && effortByNeed(activities, lookBackOver(activities, undefined, options));
          return needsTable(needsOf(auditOf("Needs", options), options.met, effort));
        },
      ),
    kpis: () =>
      live("DEVREL_KPIS", ["KPIs"], kpiOptions, "", (options) =>
        kpisTable(kpisByStage(sources.rows(KPIS), options)),
      ),
  };
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

/** Without what happened after that day. */
function logUntil(log: ActivityLog, day: number): ActivityLog {
  const isLater = (time: number) => time >= day + DAY;
  return {
    ...log,
    times: log.times.map((time) => (isLater(time) ? Number.NaN : time)),
    milestones: log.milestones.filter(({ time }) => !isLater(time)),
  };
}
