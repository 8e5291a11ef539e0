/** The header cells that are about to be written, tab by tab, as they are and as they will be. */
import type { HeaderChange } from "../setUp/headerChanges";
import { headerLabel } from "../setUp/headerLabel";
import type { ToWrite } from "../setUp/keep";

export function HeadersToWrite({ planned }: { planned: readonly ToWrite[] }) {
  if (planned.length === 0) return null;
  const isLonger = planned.some(({ changes }) => changes.some(({ from }) => from === ""));
  return (
    <section class="card" aria-label="What will be written">
      <h2>What will be written</h2>
      <p class="quiet">
        Our name in square brackets tells every formula what a column is. Nothing else changes, and you can
        undo it until you close the sidebar.
      </p>
      {planned.map(({ tab, changes }) => (
        <div key={tab.id}>
          <h3>{tab.name}</h3>
          <ul>
            {changes.map((change) => (
              <li key={change.column}>{sentence(tab, change)}</li>
            ))}
          </ul>
        </div>
      ))}
      {isLonger && (
        <p class="quiet">A new column stands after the others: formulas over that tab have to include it.</p>
      )}
    </section>
  );
}

function sentence(tab: ToWrite["tab"], { column, from, to }: HeaderChange) {
  return from === "" ? `A new column “${to}”` : `“${headerLabel(tab, column - 1)}” becomes “${to}”`;
}
