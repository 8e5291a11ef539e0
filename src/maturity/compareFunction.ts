/** DEVREL_MATURITY_COMPARE: official beside actual practice. */

import { activities, audit, contacts, events, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { readActivityLog } from "../workbook/activityLog";
import { chosenAudit, readAudits } from "../workbook/audits";
import { readHeldEvents } from "../workbook/heldEvents";
import { compareMaturity } from "./compared";
import { maturityOptions } from "./maturity";
import { comparedTable } from "./maturityTable";
import { observedMaturity, observedOptions } from "./observed";

const { scope, date } = maturityOptions;

export const maturityCompare = sheetFunction({
  name: "DEVREL_MATURITY_COMPARE",
  about:
    "What an audit declares of each maturity practice beside what the sheets show, and whether the two agree.",
  params: [
    audit,
    activities,
    optional(journey),
    optional(events),
    optional(contacts),
    options({ scope, date, ...observedOptions }, "scope=Company; days=180"),
  ],
  returns:
    "A table: Practice, Level, Declared, Observed, Difference, Reading (agrees, declared but not seen, seen but not declared, cannot be seen).",
  examples: [
    {
      call: '=DEVREL_MATURITY_COMPARE(Audit!A:J, Activities!A:P, , Events!A:L, Contacts!A:O, "scope=Company")',
      gives: "evangelism.talks | 3 | 1 | 0.4444 | -0.5556 | Declared but not seen",
    },
  ],
  run({ audit, activities, journey, events, contacts, options }, zone) {
    const declared = chosenAudit(
      readAudits(audit, "Maturity", zone),
      "Maturity",
      options.scope,
      options.date,
    );
    const log = readActivityLog(activities, journey, contacts, zone);
    const observed = observedMaturity(log, events && readHeldEvents(events, zone), options);
    return comparedTable(compareMaturity(declared, observed));
  },
});
