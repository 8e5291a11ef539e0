/** An audit that somebody else ended meanwhile: how, and what to do with answers that are not in it. */
import type { EndedAudit } from "../../src/app/auditContract";
import { counted } from "../../src/words/text";
import type { Keeper } from "../audit/keeper";
import { end } from "../audit/underWay";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

interface Props {
  keeper: Keeper;
  ended: EndedAudit;
  onLeave: () => void;
}

export function AuditEnded({ keeper, ended, onLeave }: Props) {
  const { by, written } = ended;
  const differing = keeper.unkept;
  const letGo = () => {
    end(keeper);
    onLeave();
  };
  return (
    <Notice kind="warn">
      <p>
        {written
          ? `${by || "Somebody"} has written this audit to the sheet already, dated ${written.date}: ${counted(written.count, "row")}, from row ${written.row} of the Audit tab on. It was not written twice.`
          : "Somebody has thrown this audit away meanwhile."}{" "}
        {differing > 0 &&
          `${counted(differing, "answer")} of yours ${differing === 1 ? "is" : "are"} not in it.`}
      </p>
      <div class="actions">
        {differing > 0 && <Button onClick={() => keeper.goOnAsNew()}>Go on with mine as a new audit</Button>}
        <Button onClick={letGo}>{differing > 0 ? "Let mine go" : "All audits"}</Button>
      </div>
    </Notice>
  );
}
