/** What to look for in DRQL kinds beyond single cells: kinds listed twice. */

import type { Rows } from "../reading/rows";
import type { KINDS } from "../tabs/drqlKinds";
import { reportListedTwice } from "./listedTwice";
import type { Check } from "./report";

export const checkKinds: Check = (rows, report) => {
  const { texts } = rows as Rows<typeof KINDS.columns>;
  const team = texts("team");
  reportListedTwice(rows, texts("kind"), "kind", "The kind", report, (row) => team.codes[row] !== 0);
};
