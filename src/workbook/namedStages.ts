/** The stages that the option `stages` names, as they are really spelt. */
import { optionErrors } from "../problems/optionErrors";
import { nameKey } from "../words/text";

/** In the order asked for. @throws LedgerError for a stage that is not known, or named twice */
export function namedStages(wanted: readonly string[], known: readonly string[]): string[] {
  const chosen = wanted.map((name) => {
    const found = known.find((stage) => nameKey(stage) === nameKey(name));
    if (found === undefined) throw optionErrors.unknownName("stages", name, known);
    return found;
  });
  const twice = chosen.find((name, index) => chosen.indexOf(name) < index);
  if (twice !== undefined) throw optionErrors.stageTwice(twice);
  return chosen;
}
