/** What may be the same in every row of a tab, so that the tab needs no column for it. */
import type { Column } from "../../src/reading/table";
import { wordsOf } from "./likeness";

/** What every row of a tab may say in that column; none where rows are bound to differ. */
export function constantsOf({ required, suggests }: Column): readonly string[] {
  return required ? suggests : [];
}

/** The most that one of the texts speaks of, word for word. */
export function likelyConstant(texts: readonly string[], constants: readonly string[]): string | undefined {
  const spoken = constants.filter((constant) =>
    texts.some((text) => wordsOf(constant).every((word) => wordsOf(text).includes(word))),
  );
  return spoken.sort((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
}
