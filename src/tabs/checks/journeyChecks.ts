/** What to look for in Journey beyond single cells: activities listed twice, stages that look misspelt. */

import { STAGES } from "../../definitions/stages";
import { rowFaults } from "../../problems/rowFaults";
import { alikeName } from "../../words/alike";
import type { JourneyColumns } from "../journey";
import type { Check } from "../tab";
import { reportListedTwice } from "./listedTwice";

const BUILT_IN = STAGES.map(({ name }) => name);

export const checkJourney: Check<JourneyColumns> = (rows, report) => {
  const stage = rows.texts("stage");
  const alike = stage.names.map((name) => (name === "" ? undefined : alikeName(name, BUILT_IN)));
  for (let row = 0; row < rows.count; row++) {
    const stageCode = stage.codes[row]!;
    const known = alike[stageCode];
    if (known) report(row, "stage", rowFaults.likelyMisspelt(stage.names[stageCode]!, known));
  }
  reportListedTwice(rows, "activity", "The activity", report);
};
