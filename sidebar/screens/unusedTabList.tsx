/** The tabs from which no figure takes a row, each with the reason: what may be matched or brought in is in sight, the others fold away where they are many. */
import type { UnusedTab } from "../../src/app/checkContract";
import { counted } from "../../src/words/text";
import { useGo } from "../go";
import { Button } from "../parts/button";

/** So many are in sight. */
const FEW = 3;

export function UnusedTabs({ others }: { others: readonly UnusedTab[] }) {
  const go = useGo();
  if (others.length === 0) return null;
  const inOrder = [...others].sort((a, b) => Number(mayCount(b)) - Number(mayCount(a)));
  const shown = others.length <= FEW ? inOrder : inOrder.filter(mayCount).slice(0, FEW);
  const folded = inOrder.slice(shown.length);
  return (
    <section aria-labelledby="not-used">
      <h2 id="not-used">Not used in figures</h2>
      <List tabs={shown} />
      {others.some(({ isExport }) => isExport) && (
        <p>
          <Button look="link" onClick={() => go("bringIn")}>
            Bring in the exports
          </Button>
        </p>
      )}
      {others.some(({ isLikelyTable }) => isLikelyTable) && (
        <p>
          <Button look="link" onClick={() => go("matchTabs")}>
            Match them
          </Button>
        </p>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{counted(folded.length, shown.length > 0 ? "more tab" : "tab")}</summary>
          <List tabs={folded} />
        </details>
      )}
    </section>
  );
}

/** Whether its rows may count, once they are brought in or the tab is matched. */
const mayCount = ({ isLikelyTable, isExport }: UnusedTab) => isLikelyTable || isExport;

function List({ tabs }: { tabs: readonly UnusedTab[] }) {
  return (
    <ul class="plain">
      {tabs.map((each) => (
        <li key={each.tab} class={mayCount(each) ? "card" : "unused"}>
          <strong>{each.name}</strong>
          {each.rows > 0 && <span class="quiet"> · {counted(each.rows, "row")}</span>}
          <p class="quiet">{each.why}</p>
        </li>
      ))}
    </ul>
  );
}
