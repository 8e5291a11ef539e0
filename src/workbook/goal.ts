/** The stage that DevRel works towards, Adoption unless an option says otherwise. */

import { chosenStages, type JourneyPlan } from "./journeyPlan";
import { stageNamed } from "./namedStages";

/** The stage that stands for use of the product in the built-in journey. */
const USUAL = "Adoption";

/**
 * The place of the goal among the journey's stages: the one that the option names, else Adoption, else the last of a journey without it.
 * @throws LedgerError for a stage that is not known, or a journey without stages
 */
export function goalStage(plan: JourneyPlan, option: string, name: string | undefined): number {
  const stages = chosenStages(plan, undefined);
  if (name !== undefined) return stageNamed(option, name, stages);
  const usual = stages.indexOf(USUAL);
  return usual < 0 ? stages.length - 1 : usual;
}
