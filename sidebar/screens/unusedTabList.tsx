/** The tabs from which no figure takes a row, each with the reason: what may be matched is in sight, the others fold away where they are many. */
import type { UnusedTab } from "../../src/app/checkContract";
import { counted } from "../../src/words/text";
import { useGo } from "../go";
import { Button } from "../parts/button";

/** So many are in sight. */
const FEW = 3;

export function UnusedTabs({ others }: { others: readonly UnusedTab[] }) {
  const go = useGo();
  if (others.length === 0) return null;
  const inOrder = [...others].sort((a, b) => Number(b.isLikelyTable) - Number(a.isLikelyTable));
  const shown = others.length <= FEW ? inOrder : inOrder.filter((each) => each.isLikelyTable).slice(0, FEW);
  const folded = inOrder.slice(shown.length);
  return (
    <section aria-labelledby="not-used">
      <h2 id="not-used">Not used in figures</h2>
      <List tabs={shown} />
      {inOrder[0]!.isLikelyTable && (
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

function List({ tabs }: { tabs: readonly UnusedTab[] }) {
  return (
    <ul class="plain">
      {tabs.map(({ tab, name, rows, why, isLikelyTable }) => (
        <li key={tab} class={isLikelyTable ? "card" : "unused"}>
          <strong>{name}</strong>
          {rows > 0 && <span class="quiet"> · {counted(rows, "row")}</span>}
          <p class="quiet">{why}</p>
        </li>
      ))}
    </ul>
  );
}
