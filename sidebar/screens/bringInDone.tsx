/** What came of bringing in, what was left out included. */

import { countsInWords } from "../../src/bringIn/counts";
import { leftOutReasons } from "../../src/problems/leftOutReasons";
import { counted } from "../../src/words/text";
import type { Brought } from "../bringIn/useBringing";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { BringInLeftOut } from "./bringInLeftOut";
import { KeepBringingIn } from "./keepBringingIn";

export function BringInDone({
  brought: { added, known, filled, forgotten, leftOut, tabs },
}: {
  brought: Brought;
}) {
  const go = useGo();
  const there = countsInWords(known);
  return (
    <>
      <Notice kind="done">
        <p>
          Added {countsInWords(added) || "nothing"}.{there !== "" && ` Known already: ${there}.`}
          {forgotten > 0 && ` ${leftOutReasons.forgotten(forgotten)}`}
          {filled > 0 && ` Filled in ${counted(filled, "cell")}.`}
        </p>
        <Button look="link" onClick={() => go("refresh")}>
          Refresh the summaries
        </Button>
      </Notice>
      {tabs.map((source) => (
        <KeepBringingIn key={source.tab} source={source} />
      ))}
      <BringInLeftOut groups={leftOut} />
    </>
  );
}
