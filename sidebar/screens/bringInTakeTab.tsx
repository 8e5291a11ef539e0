/** Tabs of this spreadsheet as sources: those that are exports are offered, any other can be chosen. */
import { useState } from "preact/hooks";
import type { SeenTab } from "../../src/app/setUpContract";
import { counted, listed } from "../../src/words/text";
import { fromTab, type Knowing, type Source } from "../bringIn/bringSource";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { useWork } from "../parts/useWork";

interface Props {
  /** None of ours; undefined while they are looked at. */
  tabs: readonly SeenTab[] | undefined;
  knowing: Knowing;
  add: (sources: readonly Source[]) => void;
}

/** Tabs that a recipe knows, as where a folder of exports was opened. */
export function TabsThatAreExports({ tabs = [], knowing, add, isFirst }: Props & { isFirst: boolean }) {
  const work = useWork();
  const found = tabs.filter(({ isExport }) => isExport !== undefined);
  if (!isFirst || found.length === 0) return null;
  const take = () =>
    work.start("Reading the tabs", async (tell) => {
      const sources: Source[] = [];
      for (const tab of found) sources.push(await fromTab(tab, knowing, tell));
      add(sources);
    });
  return (
    <div class="card">
      <p>
        {found.length === 1 ? "This tab is an export" : "These tabs are exports"} of other tools:{" "}
        {listed(found.map(({ name }) => name))}.
      </p>
      {work.shown}
      <Button busy={work.busy} onClick={take}>
        Read {counted(found.length, "tab")}
      </Button>
    </div>
  );
}

export function TakeTab({ tabs, knowing, add }: Props) {
  const work = useWork();
  const [chosen, setChosen] = useState("");
  const tab = tabs?.find(({ id }) => String(id) === chosen);
  const take = () =>
    work.start("Reading the tab", async (tell) => {
      if (tab) add([await fromTab(tab, knowing, tell)]);
    });
  return (
    <>
      <SelectField
        label="A tab of this spreadsheet"
        help="The tab itself stays as it is."
        value={chosen}
        choices={[
          { value: "", label: tabs ? "Choose a tab" : "Looking at the tabs …" },
          ...(tabs ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={setChosen}
      />
      {work.shown}
      <Button disabled={!tab} busy={work.busy} onClick={take}>
        Read this tab
      </Button>
    </>
  );
}
