/** Which range a function reads: a tab of this workbook, what is selected in it, or none. */
import type { NamedTab } from "../../src/app/formulaContract";
import type { ParameterHelp } from "../../src/functions/functionHelp";
import { type Filled, rangeName } from "../formulas/formula";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { ask } from "../server";

interface Props {
  parameter: ParameterHelp;
  tabs: readonly NamedTab[];
  filled: Filled | undefined;
  onFill: (filled: Filled | undefined) => void;
}

const SELECTED = "selected";

export function FormulaRange({ parameter: { name, about, optional }, tabs, filled, onFill }: Props) {
  const { start, busy, shown } = useWork();
  const range = filled && !("text" in filled) ? filled : undefined;
  const choices = [
    ...(range && !optional ? [] : [{ value: "", label: optional ? "Left out" : "Choose a tab" }]),
    ...(range && "selected" in range ? [{ value: SELECTED, label: `${rangeName(range)} (selected)` }] : []),
    ...tabs.map((tab) => ({ value: String(tab.id), label: rangeName({ tab }) })),
  ];
  const takeSelected = () =>
    start("Looking at what is selected", async () => {
      const selected = await ask("selection", {});
      const tab = tabs.find(({ id }) => id === selected.tab);
      if (!tab)
        throw new Error(
          "No function reads a summary that the add-on wrote, so select cells on another tab. If the selected tab is new, go back to All formulas and pick this one again.",
        );
      onFill({ selected, tabName: tab.name });
    });
  const choose = (value: string) => {
    const tab = tabs.find(({ id }) => String(id) === value);
    if (tab || value === "") onFill(tab && { tab });
  };
  return (
    <div class="field">
      <SelectField
        label={name.charAt(0).toUpperCase() + name.slice(1) + (optional ? " (optional)" : "")}
        help={about}
        value={!range ? "" : "tab" in range ? String(range.tab.id) : SELECTED}
        choices={choices}
        onChange={choose}
      />
      <Button
        look="link"
        busy={busy}
        label={`Use what is selected in the sheet for ${name}`}
        onClick={takeSelected}
      >
        Use what is selected
      </Button>
      {shown}
    </div>
  );
}
