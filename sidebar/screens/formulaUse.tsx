/** Shows what a formula gives, and inserts it; warns before its result would meet something that is there. */
import { useState } from "preact/hooks";
import { blockReference } from "../../notation/a1";
import type { Calculated, NamedArea, NamedTab } from "../../src/app/formulaContract";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { counted } from "../../src/words/text";
import { callArguments, type Filling, tabsRead } from "../formulas/formula";
import { widthsFor } from "../formulas/widths";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { ask, call } from "../server";
import { FormulaPreview } from "./formulaPreview";

interface Props {
  help: FunctionHelp;
  filling: Filling;
  formula: string;
  tabs: readonly NamedTab[];
}

const PREVIEW_ROWS = 20;

export function FormulaUse({ help, filling, formula, tabs }: Props) {
  const [result, setResult] = useState<Calculated>();
  const [inTheWay, setInTheWay] = useState(0);
  const [inserted, setInserted] = useState<NamedArea>();
  const { start, busy, shown } = useWork();
  const preview = async () => {
    const found = await ask("calculate", {
      name: help.name,
      args: callArguments(help, filling),
      most: PREVIEW_ROWS,
    });
    setResult(found);
    return found;
  };
  const insert = (anyway: boolean) =>
    start("Inserting", async () => {
      setInserted(undefined);
      const found = result ?? (await preview());
      const { rows, columns } = found;
      const answer = await call("insertFormula", {
        formula,
        rows,
        columns,
        widths: widthsFor(found),
        reads: tabsRead(filling),
        anyway,
      });
      setInTheWay(answer.inTheWay);
      setInserted(answer.at);
    });
  const tabName = (area: NamedArea) => tabs.find(({ id }) => id === area.tab)?.name ?? "the selected tab";
  return (
    <>
      {result && <FormulaPreview result={result} />}
      {shown}
      {inTheWay > 0 && result && (
        <Notice kind="error">
          <p>
            The result takes {counted(result.rows, "row")} and {counted(result.columns.length, "column")} from
            the selected cell on, where {counted(inTheWay, "cell is", "cells are")} filled already. Nothing
            was inserted. Select a cell with more room and insert again.
          </p>
          <Button busy={busy} onClick={() => insert(true)}>
            Insert anyway
          </Button>
          <p>Sheets then shows an error until those cells are empty.</p>
        </Notice>
      )}
      {inserted && (
        <Notice kind="done">
          Inserted into {blockReference(tabName(inserted), { ...inserted, rows: 1, columns: 1 })}.
        </Notice>
      )}
      <div class="actions">
        <Button busy={busy} onClick={() => start("Calculating", async () => void (await preview()))}>
          Preview
        </Button>
        <Button look="primary" busy={busy} onClick={() => insert(false)}>
          Insert
        </Button>
      </div>
      <p class="quiet">It goes into the cell that is selected in the sheet.</p>
    </>
  );
}
