/** What to look for in Journey beyond single cells: activities listed twice, stages that look misspelt. */

import { STAGES } from "../definitions/stages";
import { rowFaults } from "../problems/rowFaults";
import type { Rows } from "../reading/rows";
import type { JOURNEY } from "../tabs/journey";
import { alikeName } from "../words/alike";
import { reportListedTwice } from "./listedTwice";
import type { Check } from "./report";

const BUILT_IN = STAGES.map(({ name }) => name);

export const checkJourney: Check = (anyRows, report) => {
  const rows = anyRows as Rows<typeof JOURNEY.columns>;
  const activity = rows.texts("activity");
  const stage = rows.texts("stage");
  const alike = stage.names.map((name) => (name === "" ? undefined : alikeName(name, BUILT_IN)));
  for (let row = 0; row < rows.count; row++) {
    const stageCode = stage.codes[row]!;
    const known = alike[stageCode];
    if (known) report(row, "stage", rowFaults.likelyMisspelt(stage.names[stageCode]!, known));
  }
  reportListedTwice(rows, activity, "activity", "The activity", report);
};
