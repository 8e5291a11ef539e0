/** Observed maturity: what the sheets themselves show of each practice, beside what would be needed. */
import { MATURITY_PRACTICES } from "../definitions/maturityPractices";
import { type Option, type OptionValues, positive } from "../reading/options";
import { lookBackOptions, lookBackOver } from "../workbook/lookBack";
import type { WorkbookModel } from "../workbook/workbookModel";
import { factsOf } from "./observedFacts";
import { OBSERVED_RULES, REQUIREMENTS } from "./observedRules";

/** How much of each practice is needed, by its id. */
const neededOptions: Record<string, Option<number | undefined>> = Object.fromEntries(
  OBSERVED_RULES.map(({ practice, measure, needed }) => [
    practice,
    positive(undefined, `${measure}: how much is needed; ${needed} if left out.`),
  ]),
);

/** The days to look back over and, under every practice's id, how much of it is needed. */
export const observedOptions = { ...lookBackOptions, ...neededOptions };

type ObservedOptions = OptionValues<typeof lookBackOptions> & { readonly [practice: string]: unknown };

export interface ObservedPractice {
  practice: string;
  level: number;
  measure: string;
  found: number | undefined;
  needed: number | undefined;
  /** min(1, found / needed); undefined where it cannot be seen. */
  observed: number | undefined;
}

/** Every maturity practice in order; those that the sheets cannot show say so in `measure`. */
export function observedMaturity(workbook: WorkbookModel, options: ObservedOptions): ObservedPractice[] {
  const log = workbook.log();
  const events = workbook.heldEvents();
  const period = lookBackOver(log, events, options);
  const leads = workbook.leads();
  const observed = { log, leads, events };
  const facts = factsOf(log, leads, events, period);
  return MATURITY_PRACTICES.map(({ id, level }): ObservedPractice => {
    const rule = OBSERVED_RULES.find(({ practice }) => practice === id);
    const missing = rule ? rule.requires && REQUIREMENTS[rule.requires](observed) : "answer it in the audit";
    if (!rule || missing) return { ...blank, practice: id, level, measure: `Cannot be seen: ${missing}` };
    const wanted = options[id] as number | undefined;
    const needed = wanted ?? (rule.needed === "all stages" ? facts.stages : rule.needed);
    const found = rule.found(facts);
    const share = found === undefined ? undefined : Math.min(1, found / needed);
    const measure =
      found === undefined ? `${rule.measure} (there is nothing of it in these days)` : rule.measure;
    return { practice: id, level, measure, found, needed, observed: share };
  });
}

const blank = { found: undefined, needed: undefined, observed: undefined };
