/** What is missing before a formula can be looked at or inserted: ranges to choose, or tabs that are not there yet. */
import { listed } from "../../src/words/text";
import { useGo } from "../go";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

interface Props {
  /** The ranges and texts that are not chosen. */
  names: readonly string[];
  /** The tables that they usually are and that no tab is. */
  tables: readonly string[];
}

export function FormulaNeeds({ names, tables }: Props) {
  const go = useGo();
  if (tables.length === 0) return <p>Choose {listed(names)} first.</p>;
  return (
    <Notice kind="info">
      <p>
        No tab here is recognised as {listed(tables, "or")}, so there is nothing to compute from. Make it or
        match your own in Set up, or choose a tab for {listed(names)} above.
      </p>
      <Button onClick={() => go("setUp")}>Set up</Button>
    </Notice>
  );
}
