/** Has a tab that was brought in brought in again at each refresh. */
import { useState } from "preact/hooks";
import type { StandingTab } from "../bringIn/useBringing";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { call } from "../server";

export function KeepBringingIn({ source }: { source: StandingTab }) {
  const { tab, name, about, answers } = source;
  const work = useWork();
  const [isKept, setKept] = useState(false);
  const keep = () =>
    work.start("Remembering", async () => {
      const given = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== undefined));
      await call("addStandingSource", { tab, about, answers: given });
      setKept(true);
    });
  if (isKept)
    return (
      <Notice kind="done">Each refresh brings in what is new in {name} first. Home shows how it went.</Notice>
    );
  return (
    <>
      {work.shown}
      <Button busy={work.busy} onClick={keep}>
        Bring in new rows of {name} at each refresh
      </Button>
    </>
  );
}
