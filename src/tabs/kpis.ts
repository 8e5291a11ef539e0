/** The KPIs tab: the figures that the team steers by, two or more per stage. */
import { column, table } from "../reading/table";

export const KPIS = table("KPIs", "The figures that the team steers by, two or more per stage.", {
  stage: column("Stage", "text", {
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
    choices: [{ name: "Higher" }, { name: "Lower" }],
    about:
      "Whether a higher or a lower value is better; if empty, the way from baseline to target, else higher.",
    example: "Higher",
  }),
  owner: column("Owner", "text", { about: "Who answers for it.", example: "Grace" }),
});
