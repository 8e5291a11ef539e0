/** Offers the last audit's targets for the practices that were answered without one. */
import { dateText } from "../../src/reading/calendar";
import { counted } from "../../src/words/text";
import type { Audit } from "../../src/workbook/audits";
import { earlierTargetsOfAnswered } from "../audit/earlierTargets";
import type { Keeper } from "../audit/keeper";
import { useKeeper } from "../audit/useKeeper";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

export function ResultTargets({ keeper, before }: { keeper: Keeper; before: Audit | undefined }) {
  const { draft } = useKeeper(keeper);
  const targets = earlierTargetsOfAnswered(draft, before);
  if (!before || targets.size === 0) return null;
  const take = () => {
    for (const [id, target] of targets) keeper.give(id, { target });
  };
  return (
    <Notice kind="info">
      <p>
        The audit of {dateText(before.date)} had a target for {counted(targets.size, "practice")} that{" "}
        {targets.size === 1 ? "has" : "have"} none here.
      </p>
      <Button onClick={take}>Take over {targets.size === 1 ? "this target" : "these targets"}</Button>
    </Notice>
  );
}
