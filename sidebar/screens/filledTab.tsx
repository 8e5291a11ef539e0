/** A tab that a form or a formula fills: how its headers are understood as they are, and what to do where that is not enough. */
import type { SeenTab } from "../../src/app/setUpContract";
import type { Table } from "../../src/reading/table";
import { listed } from "../../src/words/text";
import { Notice } from "../parts/notice";
import type { Proposal } from "../setUp/proposal";

interface Props {
  tab: SeenTab;
  table: Table | undefined;
  said: Proposal;
}

/** Nothing of a tab that is not used and has a formula for a header: many a dashboard does. */
export function FilledTab({ tab, table, said: { places } }: Props) {
  if (tab.filledBy === "formula" && table === undefined) return null;
  const read = Object.entries(places).map(
    ([name, place]) => `“${tab.headers[place]}” as ${table!.columns[name]!.title}`,
  );
  return (
    <>
      {read.length > 0 && <p class="quiet">Understood: {listed(read)}.</p>}
      <Notice kind="info">
        A {tab.filledBy} fills this tab, so its headers are left alone. Formulas read only headers that they
        know: what else should count belongs in a tab of your own.
      </Notice>
    </>
  );
}
