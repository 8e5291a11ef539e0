/** What came of keeping the tabs: what was written, or which headers stayed as they were and what to do about it. */
import { counted } from "../../src/words/text";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { headerLabel } from "../setUp/headerLabel";
import type { ToWrite } from "../setUp/keep";

export interface Kept {
  /** How many header cells. */
  written: number;
  left: readonly ToWrite[];
}

export function TabsKept({ kept: { written, left } }: { kept: Kept }) {
  const go = useGo();
  if (left.length > 0) return <NotWritten left={left} />;
  return (
    <Notice kind="done">
      {written > 0 && `Wrote ${counted(written, "header")}. `}Remembered, also if a tab is renamed.{" "}
      <Button look="link" onClick={() => go("home")}>
        See what was found
      </Button>
    </Notice>
  );
}

function NotWritten({ left }: { left: readonly ToWrite[] }) {
  return (
    <Notice kind="warn">
      <p>These were not written, as the cell says something else by now or holds a formula:</p>
      <ul>
        {left.flatMap(({ tab, changes }) =>
          changes.map(({ column, from, to }) => (
            <li key={`${tab.id} ${column}`}>
              “{from === "" ? to : headerLabel(tab, column - 1)}” in {tab.name}
            </li>
          )),
        )}
      </ul>
      <p>Look at these cells in the sheet, correct what is shown above, and write again.</p>
    </Notice>
  );
}
