/** What to look for in DRQL kinds beyond single cells: kinds listed twice. */
import type { KINDS } from "../tables/drqlKinds";
import type { Rows } from "../tables/rows";
import { reportListedTwice } from "./listedTwice";
import type { Check } from "./report";

export const checkKinds: Check = (rows, report) => {
  const kind = (rows as Rows<typeof KINDS.columns>).texts("kind");
  reportListedTwice(rows, kind, "kind", "The kind", report);
};
