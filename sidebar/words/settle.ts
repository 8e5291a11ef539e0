/** Settles words: makes the tab that they are added to where there is none, then writes all of them in one step that can be taken back. */
import type { ShownWord, YourWords } from "../../src/app/wordsContract";
import { KINDS } from "../../src/tabs/drqlKinds";
import { JOURNEY } from "../../src/tabs/journey";
import { counted } from "../../src/words/text";
import { applyAll, type Result } from "../checkData/fixes";
import { ask, CallFailed, call } from "../server";
import { tableTab } from "../setUp/tableTab";
import { changesOf, type Decision, listNeeded } from "./decision";

/** Under this key, words that were settled are to be taken back. */
export const WORDS = "words";

const LISTS = { journey: JOURNEY, kinds: KINDS } as const;

/** A made tab holds all that counted without it, so that no figure changes but by what is settled. @throws CallFailed */
export async function settle(
  decided: readonly (readonly [ShownWord, Decision])[],
  known: YourWords,
  tell: (doing: string) => void,
): Promise<Result> {
  const needed = new Set(decided.map(([word, decision]) => listNeeded(word, decision)));
  const missing = (["journey", "kinds"] as const).filter((list) => needed.has(list) && !known[list]);
  const now = missing.length > 0 ? await withLists(missing) : known;
  const changes = changesOf(decided, now);
  const all = changes.reduce((sum, each) => sum + each.changes.length, 0);
  const what = decided.length === 1 ? `“${decided[0]![0].word}”` : counted(decided.length, "word");
  return applyAll({ key: WORDS, what }, changes, (done) =>
    tell(`Writing: ${done.toLocaleString("en-US")} of ${counted(all, "cell")}`),
  );
}

async function withLists(missing: readonly (keyof typeof LISTS)[]): Promise<YourWords> {
  await call("makeTabs", { tabs: missing.map((list) => tableTab(LISTS[list])) });
  const now = await ask("words", {});
  for (const list of missing)
    if (!now[list])
      throw new CallFailed(
        `There is a tab called ${LISTS[list].name} that is not used as such. Match it in Set up, or rename it, then try again.`,
        true,
      );
  return now;
}
