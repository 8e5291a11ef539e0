/** The results that the summaries show, each with the call that gives the same in a cell; each made once. */
import { DAY } from "../calendar";
import type { ActivityLog } from "../measures/activityLog";
import { type Audit, chosenAudit } from "../measures/audits";
import { compareMaturity } from "../measures/compare";
import { drqlOptions, tallyLeads } from "../measures/drql";
import { cohortOptions, cohortsOf } from "../measures/funnel/cohorts";
import { funnelBy, funnelOf } from "../measures/funnel/funnel";
import { journeysOf } from "../measures/funnel/journeys";
import { funnelOptions } from "../measures/funnel/options";
import { kpiOptions, kpisByStage } from "../measures/kpis";
import { maturityOf, maturityOptions } from "../measures/maturity";
import { effortByNeed, needsOf, needsOptions } from "../measures/needs";
import { observedMaturity, observedOptions, observedPeriod } from "../measures/observed/observed";
import { type Options, type OptionValues, readOptions } from "../options";
import { drqlTable } from "../results/drql";
import { cohortsTable, funnelBlocksTable, funnelTable } from "../results/funnel";
import { kpisTable } from "../results/kpis";
import { comparedTable, levelsTable } from "../results/maturity";
import { needsTable } from "../results/needs";
import type { ResultTable } from "../results/result";
import { ACTIVITIES } from "../tables/activities";
import { KPIS } from "../tables/kpis";
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
          const effort =
            activities && effortByNeed(activities, observedPeriod(activities, undefined, options));
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
