/** The view `journey`: what the project's journey says of each activity. */
import { stagesOf } from "../workbook/journeyPlan";
import { floatOrNull, literal, literalOrNull } from "./sql";
import { rowsOf, warehouseTable } from "./warehouseTable";

export const journeyTable = warehouseTable({
  name: "journey",
  about:
    "What the journey says of each activity: its stage and the place of that stage, who does it (doer), its weight and its worth.",
  type: "view",
  assertions: { uniqueKey: ["activity_key"] },
  sql({ project: { plan } }) {
    const keys = [...plan.byKey.keys()];
    const places = stagesOf(plan, plan.stages, keys);
    return rowsOf(
      keys.map((key, index) => {
        const step = plan.byKey.get(key)!;
        const place = places[index]!;
        return {
          activity_key: literal(key),
          activity: literal(step.activity),
          stage: literalOrNull(plan.stages[place]),
          stage_place: place < 0 ? "CAST(NULL AS INT64)" : String(place),
          doer: literalOrNull(step.by),
          reach: literalOrNull(step.reach),
          purpose: literalOrNull(step.purpose),
          need: literalOrNull(step.need),
          weight: floatOrNull(step.weight),
          worth: floatOrNull(step.worth),
        };
      }),
    );
  },
});
