/** DEVREL_MIX: what the team spends its activities on. */
import { activities, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { mixOf, mixOptions } from "./mix";
import { mixColumns } from "./mixColumns";

export const mix = sheetFunction({
  name: "DEVREL_MIX",
  about:
    "The share of the team's activities by what they are for, beside how often companies named each purpose in “State of Developer Relations 2019”; or by reach, need, owner, or the departments worked with. Several in one cell share an activity equally; with show=activities it counts under each, as in a table of what was done with which department.",
  subject: "Team and goals",
  answers: "What do we spend our time on?",
  alsoAnswers: [
    { asks: "Which departments do we work with?", options: { by: "Worked with", show: "activities" } },
    { asks: "Who of us does how much?", options: { by: "Owner" } },
  ],
  params: [activities, optional(journey), options(mixOptions, "by=Worked with; period=quarter")],
  result: mixColumns,
  examples: [
    { call: "=DEVREL_MIX(Activities!A:O)", gives: "Awareness | 2 | 0.2857 | 0.32" },
    {
      call: '=DEVREL_MIX(Activities!A:O, , "by=Reach; period=quarter")',
      gives: "1:many | 3 | 0.5 | 0.3333 | 0.4286",
    },
    {
      call: '=DEVREL_MIX(Activities!A:O, , "by=Owner; period=quarter; show=activities")',
      gives: "Grace | 6 | 3 | 3 | 0.8571",
    },
  ],
  run: ({ workbook, options }) => mixOf(workbook.log(), options),
});
