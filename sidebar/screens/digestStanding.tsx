/** Whether the tabs that the digest links to show the same figures. */
import type { SharedDigest } from "../../src/app/shareContract";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { call } from "../server";

interface Props extends Pick<SharedDigest, "refreshed"> {
  /** Asks for the digest anew. */
  again: () => Promise<void>;
}

export function DigestStanding({ refreshed, again }: Props) {
  const go = useGo();
  const work = useWork();
  const make = () =>
    work.start("Making the tabs", async () => {
      const { well, said } = await call("refresh", { make: true });
      if (!well) throw new Error(said);
      await again();
    });
  if (refreshed?.isSame)
    return <p class="quiet">The same figures as on the summary tabs, refreshed {refreshed.at}.</p>;
  return (
    <Notice kind={refreshed ? "warn" : "info"}>
      <p>
        {refreshed
          ? `The sheet has changed since the refresh of ${refreshed.at}: the summary tabs show other figures than this digest. Refresh before you send it.`
          : "There are no summary tabs yet, so the digest links to none."}
      </p>
      {work.shown}
      {refreshed ? (
        <Button onClick={() => go("refresh")}>Refresh</Button>
      ) : (
        <Button busy={work.busy} onClick={make}>
          Make the summary tabs
        </Button>
      )}
    </Notice>
  );
}
