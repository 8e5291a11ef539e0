/** Check data: the problems of every tab, counted by kind, each kind to look into and mend. */
import { useState } from "preact/hooks";
import type { CheckedData, ProblemGroup } from "../../src/app/checkContract";
import { addedUp, problemsCounted } from "../../src/check/problemCounts";
import { counted } from "../../src/words/text";
import { useGo } from "../go";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { ProblemsOfKind } from "./problemsOfKind";
import { Undoable } from "./undoable";

export function CheckData() {
  const go = useGo();
  const asked = useAsk("checkData", {});
  const [open, setOpen] = useState<{ data: CheckedData; group: ProblemGroup }>();
  const close = () => {
    setOpen(undefined);
    asked.again();
  };
  if (open) return <ProblemsOfKind {...open} onClose={close} />;
  return (
    <Screen title="Check data">
      <Undoable again={asked.again} />
      {asked.output && asked.waiting && <Progress text="Checking again" />}
      <Answer asked={asked} waiting="Checking every tab">
        {(tabs) => (
          <>
            {tabs.length === 0 && <p>There is nothing to check yet. Start with Set up.</p>}
            {tabs.length > 0 && <p>{problemsCounted(addedUp(tabs))}.</p>}
            {tabs.some(({ groups }) => groups.some(({ isOfWords }) => isOfWords)) && <ToYourWords />}
            {tabs.map((data) => (
              <CheckedTab key={data.tab} data={data} onOpen={(group) => setOpen({ data, group })} />
            ))}
            <Button onClick={asked.again}>Check again</Button>
            <p class="row apart">
              <span class="quiet">Somebody asked you to delete what you know of them?</span>
              <Button look="link" onClick={() => go("forget")}>
                Forget a person
              </Button>
            </p>
          </>
        )}
      </Answer>
    </Screen>
  );
}

function ToYourWords() {
  const go = useGo();
  return (
    <button type="button" class="card kind" onClick={() => go("yourWords")}>
      <strong>Your words</strong>
      <span>Say once what a word of yours means, for all its rows.</span>
    </button>
  );
}

interface CheckedTabProps {
  data: CheckedData;
  onOpen: (group: ProblemGroup) => void;
}

function CheckedTab({ data: { name, rows, error, groups }, onOpen }: CheckedTabProps) {
  return (
    <section>
      <h2>{name}</h2>
      {error !== undefined && <Notice kind="error">{error}</Notice>}
      {error === undefined && groups.length === 0 && (
        <p class="quiet">{rows === 0 ? "No rows yet." : `No problems in ${counted(rows, "row")}.`}</p>
      )}
      <ul class="plain">
        {groups.map((group) => (
          <li key={group.key}>
            <button type="button" class="card kind" onClick={() => onOpen(group)}>
              <span class="row apart">
                <strong>{group.column}</strong>
                <span class={group.harmless ? "badge" : "badge warn"}>
                  {group.count.toLocaleString("en-US")}
                </span>
              </span>
              <span>{group.harmless ? group.title : group.problem}</span>
              {group.fixable > 0 && <span class="quiet">Can be mended here</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
