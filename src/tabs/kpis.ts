/** The KPIs tab: the figures that the team steers by, two or more per stage. */
import { STAGES } from "../definitions/stages";
import { column } from "../reading/table";
import { checkKpis } from "./checks/kpisChecks";
import { checkRepeatedRows } from "./checks/repeatedRows";
import { DIRECTIONS } from "./kpiDirection";
import { exampleOf, tab } from "./tab";

const columns = {
  stage: column("Stage", "text", {
    suggests: STAGES.map(({ name }) => name),
    required: true,
    about: "The stage that it speaks of.",
    example: "Awareness",
  }),
  kpi: column("KPI", "text", { required: true, about: "What is counted.", example: "Docs visitors a month" }),
  value: column("Value", "number", {
    required: true,
    negative: true,
    about: "Where it stands.",
    example: 5200,
  }),
  target: column("Target", "number", { negative: true, about: "Where it should get to.", example: 8000 }),
  baseline: column("Baseline", "number", { negative: true, about: "Where it started.", example: 4000 }),
  better: column("Better", "choice", {
    choices: DIRECTIONS.map((name) => ({ name })),
    about:
      "Whether a higher or a lower value is better; if empty, the way from baseline to target, else higher.",
    example: "Higher",
  }),
  owner: column("Owner", "text", { words: ["lead"], about: "Who answers for it.", example: "Grace" }),
};

export const KPIS = tab({
  name: "KPIs",
  about: "The figures that the team steers by, two or more per stage.",
  tabWords: ["kpi"],
  columns,
  startsWith: [],
  examples: [
    exampleOf(columns),
    { stage: "Awareness", kpi: "Talk attendees a quarter", value: 310, target: 400, baseline: 250 },
  ],
  checks: [checkRepeatedRows, checkKpis],
});
