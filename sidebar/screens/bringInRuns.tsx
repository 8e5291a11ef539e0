/** What was brought in and can be taken back, whoever brought it in; rows that were changed since are asked about. */
import { useState } from "preact/hooks";
import type { EditedRow, TakenBack } from "../../src/app/bringInContract";
import { countsInWords } from "../../src/bringIn/counts";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { call } from "../server";

/** So many runs, and so many changed rows, are shown. */
const MOST = { runs: 5, edited: 20 };

export function BringInRuns({ again }: { again: () => Promise<void> }) {
  const asked = useAsk("runs", {});
  const work = useWork();
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState<{ run: string; edited: readonly EditedRow[] }>();
  const takeBack = (run: string, edited: "ask" | "remove" | "keep") =>
    work.start("Taking back", async () => {
      const done = await call("takeBack", { run, edited });
      setSaid(sentence(done, edited));
      setOpen(done.edited.length > 0 ? { run, edited: done.edited } : undefined);
      await Promise.all([asked.again(), again()]);
    });
  const runs = asked.output ?? [];
  return (
    <>
      {work.shown}
      {said !== "" && <Notice kind="done">{said}</Notice>}
      {open && (
        <Notice kind="warn">
          <p>{counted(open.edited.length, "row")} that somebody changed since:</p>
          <ul>
            {open.edited.slice(0, MOST.edited).map(({ key, name, row }) => (
              <li key={key}>
                {name}, row {row}
              </li>
            ))}
          </ul>
          <div class="actions">
            <Button busy={work.busy} onClick={() => takeBack(open.run, "keep")}>
              Keep them
            </Button>
            <Button busy={work.busy} onClick={() => takeBack(open.run, "remove")}>
              Take them back too
            </Button>
          </div>
        </Notice>
      )}
      {runs.length > 0 && <h2>Brought in</h2>}
      {runs.slice(0, MOST.runs).map(({ run, added, filled }) => (
        <div key={run} class="card">
          <p>{run}</p>
          <p class="row apart">
            <span class="quiet">
              {countsInWords(added) || "No rows"}
              {filled > 0 && `, ${counted(filled, "cell")} filled in`}
            </span>
            <Button busy={work.busy} label={`Undo ${run}`} onClick={() => takeBack(run, "ask")}>
              Undo
            </Button>
          </p>
        </div>
      ))}
    </>
  );
}

function sentence({ rows, cells, edited }: TakenBack, said: "ask" | "remove" | "keep"): string {
  if (said === "keep") return "The changed rows stay.";
  const filled = cells > 0 ? ` and ${counted(cells, "cell")} emptied again` : "";
  return `Took back ${counted(rows, "row")}${filled}.${edited.length > 0 ? " Others are asked about." : ""}`;
}
