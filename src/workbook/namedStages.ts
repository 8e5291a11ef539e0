/** The stages that options name, as they are really spelt. */
import { optionErrors } from "../problems/optionErrors";
import { nameKey } from "../words/text";

/** In the order asked for. @throws LedgerError for a stage that is not known, or named twice */
export function namedStages(wanted: readonly string[], known: readonly string[]): string[] {
  const chosen = wanted.map((name) => known[stageNamed("stages", name, known)]!);
  const twice = chosen.find((name, index) => chosen.indexOf(name) < index);
  if (twice !== undefined) throw optionErrors.stageTwice(twice);
  return chosen;
}

/** The place of the stage that an option names. @throws LedgerError for one that is not known */
export function stageNamed(option: string, name: string, known: readonly string[]): number {
  const place = known.findIndex((stage) => nameKey(stage) === nameKey(name));
  if (place < 0) throw optionErrors.unknownName(option, name, known);
  return place;
}
