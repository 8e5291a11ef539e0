/** What was mended since the sidebar opened, each to be taken back. */
import { useState } from "preact/hooks";
import { counted } from "../../src/core/text";
import { type Made, undo, undoable } from "../checkData/fixes";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";

export function Undoable({ again }: { again: () => Promise<void> }) {
  const work = useWork();
  const [said, setSaid] = useState("");
  const takeBack = (which: Made) =>
    work.start("Undoing", async (tell) => {
      const { changed, skipped } = await undo(which, (done) =>
        tell(`Undoing: ${done.toLocaleString("en-US")} of ${counted(which.changes.length, "cell")}`),
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
      {undoable().length > 0 && (
        <p class="quiet">Mended since you opened the sidebar; until you close it, it can be undone:</p>
      )}
      {undoable().map((which) => (
        <div key={which.number} class="card row apart">
          <span>{which.what}</span>
          <Button busy={work.busy} onClick={() => takeBack(which)} label={`Undo: ${which.what}`}>
            Undo
          </Button>
        </div>
      ))}
    </>
  );
}
