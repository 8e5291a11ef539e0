/** What was changed since the sidebar opened, each to be taken back: of one kind, or everything. */
import { useState } from "preact/hooks";
import { counted } from "../../src/words/text";
import { type Made, undo, undoable, type WhichMade } from "../checkData/fixes";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";

interface Props {
  of?: WhichMade;
  again: () => Promise<void>;
}

export function Undoable({ of, again }: Props) {
  const mended = undoable(of);
  const work = useWork();
  const [said, setSaid] = useState("");
  const takeBack = (which: Made) =>
    work.start("Undoing", async (tell) => {
      const { changed, skipped } = await undo(which, (done) =>
        tell(`Undoing: ${done.toLocaleString("en-US")} of ${counted(which.cells, "cell")}`),
      );
      setSaid(
        `Took back ${counted(changed, "cell")}.${skipped > 0 ? ` ${counted(skipped, "cell")} had been changed since and stayed as they were.` : ""}`,
      );
      await again();
    });
  return (
    <>
      {work.shown}
      {said !== "" && <Notice kind="done">{said}</Notice>}
      {mended.length > 0 && (
        <p class="quiet">Changed since you opened the sidebar; until you close it, it can be undone:</p>
      )}
      {mended.map((which) => (
        <p key={which.number}>
          <Button busy={work.busy} onClick={() => takeBack(which)}>
            Undo: {which.what}
          </Button>
        </p>
      ))}
    </>
  );
}
