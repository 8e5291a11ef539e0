/** DEVREL_MATURITY_COMPARE: official beside actual practice. */

import { activities, audit, contacts, events, journey, kinds } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { chosenAudit } from "../workbook/audits";
import { DEEDS, HELD } from "../workbook/basis";
import { compareMaturity } from "./compared";
import { comparedColumns } from "./comparedColumns";
import { maturityOptions } from "./maturity";
import { observedMaturity, observedOptions } from "./observed";

const { scope, date } = maturityOptions;

export const maturityCompare = sheetFunction({
  name: "DEVREL_MATURITY_COMPARE",
  about:
    "What an audit declares of each maturity practice beside what the sheets show, and whether the two agree: they do where they differ by less than 50 points.",
  subject: "Maturity and needs",
  answers: "Do we do what we say?",
  params: [
    audit,
    activities,
    optional(journey),
    optional(events),
    optional(contacts),
    optional(kinds),
    options({ scope, date, ...observedOptions }, "scope=Company; days=180"),
  ],
  result: comparedColumns,
  rests: [
    { ...DEEDS, columns: ["Observed", "Difference", "Reading"] },
    { ...HELD, columns: ["Observed", "Difference", "Reading"] },
  ],
  examples: [
    {
      call: '=DEVREL_MATURITY_COMPARE(Audit!A:J, Activities!A:O, , Events!A:L, Contacts!A:R, , "scope=Company")',
      gives: "evangelism.talks | 3 | 1 | 0.4444 | -0.5556 | Declared but not seen",
    },
  ],
  run({ workbook, options }) {
    const audits = workbook.audits("Maturity");
    const declared = chosenAudit(audits, "Maturity", options.scope, options.date);
    return compareMaturity(declared, observedMaturity(workbook, options));
  },
});
