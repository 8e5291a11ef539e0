/** Says for how many practices of an audit there is a target, since the gap rests on those alone. */
import { MATURITY_PRACTICES } from "../definitions/maturityPractices";
import { counted } from "../words/text";
import type { Audit } from "../workbook/audits";

/** How many practices have a target, of how many that apply. */
export function targetsOf({ answers }: Audit): { given: number; all: number } {
  const applying = MATURITY_PRACTICES.filter(
    ({ id }) => answers.get(id)?.answer !== undefined || !answers.has(id),
  );
  const given = applying.filter(({ id }) => answers.get(id)?.target !== undefined);
  return { given: given.length, all: applying.length };
}

/** The same as a sentence; with a part of the practices it says that the gap is theirs alone. */
export function targetsTold(audit: Audit): string {
  const { given, all } = targetsOf(audit);
  if (given === 0) return "No practice has a target, so there is no gap to show.";
  if (given === all) return `Each of the ${counted(all, "practice")} has a target.`;
  return `There is a target for ${given} of ${counted(all, "practice")}; the gap is theirs alone.`;
}
