/** Your words: every word of the team's own that is not understood, to be settled one by one or all that have a likely meaning at once. */
import { useState } from "preact/hooks";
import type { ShownWord, YourWords } from "../../src/app/wordsContract";
import { counted } from "../../src/words/text";
import { useGo } from "../go";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { canBeWritten, type Decision, firstDecision, idOf } from "../words/decision";
import { settle, WORDS } from "../words/settle";
import { OneWord } from "./oneWord";
import { Undoable } from "./undoable";

/** How many are shown at first, and how many more at a time. */
const AT_ONCE = 60;

export function YourWordsScreen() {
  const go = useGo();
  const asked = useAsk("words", {});
  return (
    <Screen title="Your words">
      <Button look="link" onClick={() => go("checkData")}>
        Back to all problems
      </Button>
      <Answer asked={asked} waiting="Looking for words">
        {(found) => <Words found={found} again={asked.again} />}
      </Answer>
    </Screen>
  );
}

function Words({ found, again }: { found: YourWords; again: () => Promise<void> }) {
  const work = useWork();
  const [said, setSaid] = useState<Readonly<Record<string, Decision>>>({});
  const [shown, setShown] = useState(AT_ONCE);
  const [done, setDone] = useState("");
  const { words, more } = found;
  const decisionOf = (word: ShownWord) => said[idOf(word)] ?? firstDecision(word);
  const canSettle = (word: ShownWord) => canBeWritten(word, found, decisionOf(word));
  const ready = words.filter(canSettle);
  const settleThese = (some: readonly ShownWord[]) =>
    work.start("Writing", async (tell) => {
      const decided = some.map((word) => [word, decisionOf(word)] as const);
      const { skipped } = await settle(decided, found, tell);
      setDone(
        `Settled ${counted(some.length, "word")}.${skipped > 0 ? ` ${counted(skipped, "cell")} stayed as they were: they hold a formula, or say something else by now.` : ""}`,
      );
      await again();
    });
  return (
    <>
      {done !== "" && <Notice kind="done">{done}</Notice>}
      <Undoable
        of={{ key: WORDS }}
        again={async () => {
          setDone("");
          await again();
        }}
      />
      {work.shown}
      {words.length === 0 && <p>Every word is understood.</p>}
      {words.length > 0 && (
        <p>
          {counted(words.length + more, "word is", "words are")} not understood. What is filled in is a guess:
          change what is not meant.
        </p>
      )}
      {words.length > 0 && (
        <Button
          look="primary"
          busy={work.busy}
          disabled={ready.length === 0}
          onClick={() => settleThese(ready)}
        >
          Settle {counted(ready.length, "word")}
        </Button>
      )}
      {groupsOf(words.slice(0, shown)).map((group) => (
        <Group key={`${group[0]!.tab} ${group[0]!.column}`} words={group} found={found}>
          {(word) => (
            <OneWord
              key={idOf(word)}
              word={word}
              found={found}
              decision={decisionOf(word)}
              isReady={canSettle(word)}
              busy={work.busy}
              onChange={(decision) => setSaid({ ...said, [idOf(word)]: decision })}
              onSettle={() => settleThese([word])}
            />
          )}
        </Group>
      ))}
      {shown < words.length && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>Show more ({counted(words.length, "word")})</Button>
      )}
      {shown >= words.length && more > 0 && (
        <p class="quiet">Settle these, then come back for the other {more.toLocaleString("en-US")}.</p>
      )}
    </>
  );
}

/** Words of one column stand together. */
function groupsOf(words: readonly ShownWord[]): ShownWord[][] {
  const groups: ShownWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && last[0]!.tab === word.tab && last[0]!.column === word.column) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

interface GroupProps {
  words: readonly ShownWord[];
  found: YourWords;
  children: (word: ShownWord) => preact.ComponentChildren;
}

function Group({ words, found, children }: GroupProps) {
  const [first] = words as [ShownWord, ...ShownWord[]];
  return (
    <section>
      <h2>
        {first.tabName}: {first.title}
      </h2>
      <p class="quiet">{whereTo(first, found)}</p>
      <ul class="plain">{words.map(children)}</ul>
    </section>
  );
}

/** Where words of a column are settled, or why they cannot be. */
function whereTo({ sort, closed }: ShownWord, { journey, kinds }: YourWords): string {
  if (sort === "activity" && journey)
    return journey.closed ?? `What you say is written to the tab “${journey.name}”.`;
  if (sort === "activity")
    return "A Journey tab is made for them; it holds the built-in activities too, so that these count as before. Formulas in cells read it where they name it, such as =DEVREL_FUNNEL(Activities!A:O, Journey!A:H).";
  if (closed !== undefined) return closed;
  if (sort === "kind")
    return kinds
      ? (kinds.closed ??
          `Kinds of their own are written to the tab “${kinds.name}”; other words are rewritten in their cells.`)
      : "For kinds of their own a DRQL kinds tab is made, which holds the built-in ones too; other words are rewritten in their cells.";
  return "What you say is written into all their cells.";
}
