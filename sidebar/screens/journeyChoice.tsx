/** Part of Set up: choose a journey, look at its stages, and fill the Journey tab with it. */
import { useState } from "preact/hooks";
import type { JourneyTab } from "../../src/app/setUpContract";
import { JOURNEY } from "../../src/tabs/journey";
import { counted } from "../../src/words/text";
import { apply } from "../checkData/fixes";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { type Asked, useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { ask, call } from "../server";
import { changesTo, isEmpty, JOURNEY_FILLED, journeyIn, stagesShown } from "../setUp/chooseJourney";
import { tableTab } from "../setUp/tableTab";
import { Undoable } from "./undoable";

export function JourneyChoice({ tabsAgain }: { tabsAgain: () => Promise<void> }) {
  const asked = useAsk("journeyTab", {});
  return (
    <>
      <h2>Choose a journey</h2>
      <Answer asked={asked}>
        {(tab) => <Choice key={JSON.stringify(tab)} tab={tab} asked={asked} tabsAgain={tabsAgain} />}
      </Answer>
    </>
  );
}

interface ChoiceProps {
  tab: JourneyTab;
  asked: Asked<JourneyTab>;
  tabsAgain: () => Promise<void>;
}

function Choice({ tab: { found: tab, journeys }, asked, tabsAgain }: ChoiceProps) {
  const work = useWork();
  const now = tab ? journeyIn(tab, journeys) : undefined;
  const [name, choose] = useState(now?.name ?? journeys[0]!.name);
  if (tab && !now && !isEmpty(tab))
    return (
      <>
        <p>
          “{tab.name}” has rows of your own, so no other journey is filled in over them. Its stages are yours
          to name: every figure follows them.
        </p>
        <Undoable of={{ key: JOURNEY_FILLED }} again={asked.again} />
      </>
    );
  if (tab && tab.filledBy !== null)
    return (
      <p>
        “{tab.name}” is filled by a {tab.filledBy}, so nothing is written into it.
      </p>
    );
  const chosen = journeys.find((each) => each.name === name)!;
  const fill = () =>
    work.start("Filling the Journey tab", async () => {
      const target = tab ?? (await madeTab());
      const what = `the journey ${chosen.name} in “${target.name}”`;
      await apply({ tab: target.tab, key: JOURNEY_FILLED, what }, changesTo(target, chosen.steps), () => {});
      await Promise.all([asked.again(), tabsAgain()]);
    });
  const isThere = chosen.name === now?.name;
  return (
    <>
      <p>
        The stages on which developers are counted. It fills the Journey tab, which you can change afterwards.
      </p>
      <fieldset>
        <legend>Journey</legend>
        {journeys.map((journey) => (
          <label key={journey.name} class="choice">
            <input
              type="radio"
              name="journey"
              checked={journey.name === name}
              onChange={() => choose(journey.name)}
            />
            <span>
              {journey.name} <span class="quiet">{journey.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ol>
        {stagesShown(chosen).map(({ stage, count, such }) => (
          <li key={stage}>
            <strong>{stage}</strong>{" "}
            <span class="quiet">
              {counted(count, "activity", "activities")}, such as {such.join(", ")}
            </span>
          </li>
        ))}
      </ol>
      {work.shown}
      {isThere ? (
        <Notice kind="done">The Journey tab holds this journey.</Notice>
      ) : (
        <Button busy={work.busy} onClick={fill}>
          Fill the Journey tab
        </Button>
      )}
      <Undoable of={{ key: JOURNEY_FILLED }} again={asked.again} />
    </>
  );
}

/** A new Journey tab, which holds the built-in journey until another one is filled in. @throws CallFailed */
async function madeTab() {
  await call("makeTabs", { tabs: [tableTab(JOURNEY)] });
  const { found: tab } = await ask("journeyTab", {});
  return tab!;
}
