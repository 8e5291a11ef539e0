/** What the options of the funnel mean for a warehouse's project: its stages, what is excluded, the column it is broken down by. */
import type { OptionValues } from "../reading/options";
import { columnNamed, type ReadColumn } from "../warehouse/columnNamed";
import type { Project } from "../warehouse/project";
import { nameKey } from "../words/text";
import { chosenStages } from "../workbook/journeyPlan";
import { funnelOptions } from "./funnelOptions";

export interface FunnelPlan {
  options: OptionValues<typeof funnelOptions>;
  stages: readonly string[];
  /** What the rows of the funnel are called. */
  labels: readonly string[];
  /** By the place of a stage in the journey its place in the funnel. */
  placeInFunnel: readonly number[];
  /** Keys of the activities that leave somebody out. */
  excluded: readonly string[];
  by: ReadColumn | undefined;
}

/** The funnel of the project's variables, or of options that are the same but for some. @throws LedgerError for options that name what does not exist */
export function funnelPlan(project: Project, options: OptionValues<typeof funnelOptions>): FunnelPlan {
  const stages = chosenStages(project.plan, options.stages);
  const activities = project.source("activities");
  const contacts = project.source("contacts");
  const sources = [activities, contacts].filter((source) => source !== undefined);
  return {
    options,
    stages,
    labels:
      options.order === "any" ? stages.map((_, i) => `At least ${i + 1} ${i ? "stages" : "stage"}`) : stages,
    placeInFunnel: project.plan.stages.map((stage) => stages.indexOf(stage)),
    excluded: (options.exclude ?? []).map(nameKey),
    by: options.by === undefined ? undefined : columnNamed(options.by, sources),
  };
}

/** The funnel of the project's own variables. */
export function funnelOfProject(project: Project): FunnelPlan {
  return funnelPlan(project, project.options("funnel", funnelOptions));
}
