/** KPIs by stage: how far each came from its baseline towards its target, and whether that is on track. */

import { rounded } from "../arithmetic/rounded";
import { share } from "../arithmetic/share";
import { STAGES } from "../definitions/stages";
import { fraction, names, type OptionValues } from "../reading/options";
import type { Rows } from "../reading/rows";
import { directionReader } from "../tabs/kpiDirection";
import type { KPIS } from "../tabs/kpis";
import { nameKey } from "../words/text";
import { namedStages } from "../workbook/namedStages";

/** With fewer KPIs a stage shows one side only. */
export const FEWEST_KPIS = 2;

export const kpiOptions = {
  stages: names(
    ">",
    "Awareness > Adoption",
    "Which stages, in which order; the tab's if left out, with the built-in ones that it lacks.",
  ),
  "on track": fraction(
    0.7,
    "From which progress on a KPI is on track; reaching the target always is. Without a baseline only the target counts.",
  ),
};

export interface Kpi {
  /** The row of the range, counted from 0 below the header. */
  row: number;
  kpi: string;
  value: number | undefined;
  target: number | undefined;
  baseline: number | undefined;
  /** (value - baseline) / (target - baseline). */
  progress: number | undefined;
  /** Undefined without a value or a target, and where Better contradicts target and baseline. */
  isOnTrack: boolean | undefined;
}

export interface StageKpis {
  stage: string;
  kpis: Kpi[];
}

/** The KPIs of each stage in the order of the tab. @throws LedgerError for stages that are not there */
export function kpisByStage(
  rows: Rows<typeof KPIS.columns>,
  options: OptionValues<typeof kpiOptions>,
): StageKpis[] {
  const stage = rows.texts("stage");
  const kpi = rows.texts("kpi");
  const [value, target, baseline] = (["value", "target", "baseline"] as const).map((name) =>
    rows.numbers(name),
  );
  const directionOf = directionReader(rows);
  const all = new Map<string, StageKpis>();
  for (let row = 0; row < rows.count; row++) {
    const [stageCode, kpiCode] = [stage.codes[row]!, kpi.codes[row]!];
    if (stageCode === 0 || kpiCode === 0) continue;
    const key = stage.keys[stageCode]!;
    const its = all.get(key) ?? { stage: stage.names[stageCode]!, kpis: [] };
    all.set(key, its);
    its.kpis.push({
      row,
      kpi: kpi.names[kpiCode]!,
      ...progressOf(
        given(value![row]!),
        given(target![row]!),
        given(baseline![row]!),
        directionOf(row),
        options["on track"],
      ),
    });
  }
  return stageOrder(all, options.stages).map((name) => all.get(nameKey(name)) ?? { stage: name, kpis: [] });
}

function progressOf(
  value: number | undefined,
  target: number | undefined,
  baseline: number | undefined,
  { said, isContradicted }: ReturnType<ReturnType<typeof directionReader>>,
  enough: number,
): Omit<Kpi, "row" | "kpi"> {
  const known = { value, target, baseline, progress: undefined, isOnTrack: undefined };
  if (value === undefined || target === undefined || isContradicted) return known;
  const lower = said === undefined ? target < (baseline ?? target) : said === "Lower";
  const progress = baseline === undefined ? undefined : share(value - baseline, target - baseline);
  const isReached = lower ? value <= target : value >= target;
  return {
    ...known,
    progress,
    isOnTrack: isReached || (progress !== undefined && rounded(progress) >= enough),
  };
}

function given(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

/** Those asked for; else built-in stages in their order where all are built in, those without a KPI too; else as they first appear. */
function stageOrder(
  found: ReadonlyMap<string, StageKpis>,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const builtIn = STAGES.map(({ name }) => name as string);
  const known = new Set(builtIn.map(nameKey));
  if (wanted) {
    const own = [...found.values()].map(({ stage }) => stage).filter((stage) => !known.has(nameKey(stage)));
    return namedStages(wanted, [...builtIn, ...own]);
  }
  return [...found.keys()].every((key) => known.has(key))
    ? builtIn
    : [...found.values()].map(({ stage }) => stage);
}
