/** Whether the tabs that the digest links to show the same figures. */
import type { SharedDigest } from "../../src/app/shareContract";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

export function DigestStanding({ refreshed }: Pick<SharedDigest, "refreshed">) {
  const go = useGo();
  if (refreshed?.isSame)
    return <p class="quiet">The same figures as on the summary tabs, refreshed {refreshed.at}.</p>;
  return (
    <Notice kind={refreshed ? "warn" : "info"}>
      <p>
        {refreshed
          ? `The sheet has changed since the refresh of ${refreshed.at}: the summary tabs show other figures than this digest. Refresh before you send it.`
          : "There are no summary tabs yet, so the digest links to none."}
      </p>
      <Button onClick={() => go("refresh")}>{refreshed ? "Refresh" : "Make the summary tabs"}</Button>
    </Notice>
  );
}
