/** What became of forgetting a person, and where something is left to do by hand. */
import type { Forgotten, StillThere } from "../../src/app/forgetContract";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { ask } from "../server";

interface Props {
  result: Forgotten;
  /** What the refresh of the summaries said; "" before it ended, or where there are none. */
  refreshed: string;
}

export function ForgetDone({ result, refreshed }: Props) {
  const { contacts, cells, left, leftInAll, leftByFormula } = result;
  const isDone = leftInAll === leftByFormula;
  return (
    <>
      <Notice kind={isDone ? "done" : "warn"}>
        <p>
          {isDone ? "Forgotten" : "Not everywhere yet"}: {counted(contacts, "row")} of Contacts gone,{" "}
          {counted(cells, "cell")} changed. Whatever is brought in later leaves them out.
        </p>
        {leftInAll > 0 && (
          <p>
            {isDone
              ? `${counted(leftInAll, "cell")} that formulas fill named them just now. Look in a moment whether they still do:`
              : `${counted(leftInAll, "place")} still ${leftInAll === 1 ? "names" : "name"} them:`}
          </p>
        )}
        {refreshed && <p>{refreshed}</p>}
      </Notice>
      {left.map((place) => (
        <Place key={`${place.tab} ${place.place}`} place={place} />
      ))}
      {left.length < leftInAll && <p class="quiet">These are the first {left.length}.</p>}
    </>
  );
}

function Place({ place: { tab, row, column, place, why } }: { place: StillThere }) {
  const work = useWork();
  const go = () =>
    work.start("Going there", async () => {
      await ask("goTo", { tab, row, column });
    });
  return (
    <div class="card">
      <p>
        <Button look="link" label={`Go to ${place}`} onClick={go}>
          {place}
        </Button>
        <br />
        {why}
      </p>
      {work.error && work.shown}
    </div>
  );
}
