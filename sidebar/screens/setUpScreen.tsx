/** Set up: make the tabs from a template, or go on to match the team's own. */
import { useState } from "preact/hooks";
import type { FormulaTabs } from "../../src/app/formulaContract";
import type { MadeTabs } from "../../src/app/setUpContract";
import { TABLES } from "../../src/tabs/tables";
import { headerKey, listed } from "../../src/words/text";
import { useGo } from "../go";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { ask, call } from "../server";
import { FIGURES_NAME } from "../setUp/figuresTab";
import { templateTabs } from "../setUp/template";
import { JourneyChoice } from "./journeyChoice";

export function SetUp() {
  const go = useGo();
  const asked = useAsk("formulaTabs", {});
  return (
    <Screen title="Set up">
      <Answer asked={asked}>
        {(found) => (
          <>
            <Template found={found} again={asked.again} />
            <JourneyChoice tabsAgain={asked.again} />
          </>
        )}
      </Answer>
      <h2>Do you keep tabs of your own?</h2>
      <p>Say which tab is which and which header is which column. Your rows stay as they are.</p>
      <Button onClick={() => go("matchTabs")}>Match my own tabs</Button>
    </Screen>
  );
}

function Template({ found, again }: { found: FormulaTabs; again: () => Promise<void> }) {
  const work = useWork();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [result, setResult] = useState<MadeTabs>();
  const missing = missingTabs(found);
  const chosen = missing.filter((name) => !left.includes(name));
  const make = () =>
    work.start("Making the tabs", async () => {
      const functions = await ask("functionHelp", {});
      setResult(await call("makeTabs", { tabs: templateTabs(chosen, found, functions) }));
      await again();
    });
  const toggle = (name: string) =>
    setLeft(left.includes(name) ? left.filter((each) => each !== name) : [...left, name]);
  return (
    <>
      {result && <Made result={result} />}
      {missing.length === 0 ? (
        <p>All tabs of the template are there.</p>
      ) : (
        <>
          <p>Adds tabs with headers, notes and choices. Nothing that is in this spreadsheet is changed.</p>
          <fieldset>
            <legend>Tabs to make</legend>
            {missing.map((name) => (
              <label key={name} class="choice">
                <input type="checkbox" checked={!left.includes(name)} onChange={() => toggle(name)} />
                <span>
                  {name} <span class="quiet">{aboutOf(name)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {work.shown}
          <Button look="primary" busy={work.busy} disabled={chosen.length === 0} onClick={make}>
            Make {chosen.length === 1 ? "this tab" : `these ${chosen.length} tabs`}
          </Button>
        </>
      )}
    </>
  );
}

function Made({ result: { made, kept } }: { result: MadeTabs }) {
  return (
    <Notice kind="done">
      <p>{made.length > 0 ? `Made ${listed(made)}.` : "Nothing was made."}</p>
      {kept.length > 0 && <p>{listed(kept)} already there, left as it was.</p>}
      {made.some((name) => name !== FIGURES_NAME) && (
        <p>The grey example rows count in no figure; Home removes them with one click.</p>
      )}
    </Notice>
  );
}

/** Tables that no tab was found for, and the figures; a name that a filled tab has cannot be made. */
function missingTabs({ tabs }: FormulaTabs): string[] {
  const names = tabs.flatMap(({ name, table, columns }) => [columns > 0 ? name : "", table ?? ""]);
  const taken = new Set(names.map(headerKey));
  return [...TABLES.map(({ name }) => name), FIGURES_NAME].filter((name) => !taken.has(headerKey(name)));
}

function aboutOf(name: string): string {
  const table = TABLES.find((each) => each.name === name);
  return table ? table.about : "Live formulas over these tabs.";
}
