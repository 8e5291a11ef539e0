/** Matching a team's own tabs: which tab is which table, which header is which column. */
import { useState } from "preact/hooks";
import type { SeenTab } from "../../src/app/setUpContract";
import { counted } from "../../src/words/text";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { ask } from "../server";
import { countCells, HEADERS, keep, notWritten, toChoose, toWrite } from "../setUp/keep";
import { NO_TABLE, type Proposal } from "../setUp/proposal";
import { propose } from "../setUp/propose";
import { HeadersToWrite } from "./headersToWrite";
import { MatchOneTab } from "./matchOneTab";
import { type Kept, TabsKept } from "./tabsKept";
import { Undoable } from "./undoable";

export function MatchTabs() {
  const asked = useAsk("tabs", {});
  return (
    <Screen title="Match my own tabs">
      <Answer asked={asked} waiting="Looking at the tabs">
        {(tabs) => <Matching first={tabs} />}
      </Answer>
    </Screen>
  );
}

/** Which table a tab was until another tab was chosen for it. */
interface Loss {
  table: string;
  to: number;
}

/** The tabs as they were seen, and what is said of them. */
function seen(all: readonly SeenTab[]) {
  const tabs = all.filter(({ headers }) => headers.filter(Boolean).length > 1);
  return { tabs, said: propose(tabs) };
}

function Matching({ first }: { first: readonly SeenTab[] }) {
  const work = useWork();
  const [{ tabs, said }, setSeen] = useState(() => seen(first));
  const [kept, setKept] = useState<Kept>();
  const [lost, setLost] = useState<Readonly<Record<number, Loss>>>({});
  const say = (id: number, proposal: Proposal) => {
    const { [id]: _settled, ...losses } = lost;
    const { table } = proposal;
    const loser = tabs.find((tab) => tab.id !== id && table !== "" && said[tab.id]!.table === table);
    setSeen({ tabs, said: { ...said, ...(loser && { [loser.id]: NO_TABLE }), [id]: proposal } });
    setLost(loser ? { ...losses, [loser.id]: { table, to: id } } : losses);
    setKept(undefined);
  };
  const nameOf = (id: number) => tabs.find((tab) => tab.id === id)!.name;
  const newsOf = (id: number) =>
    Object.entries(lost).flatMap(([loser, { table, to }]) => {
      if (Number(loser) === id)
        return `Not used any more: “${nameOf(to)}” is ${table} now, and only one tab can be.`;
      return to === id ? `“${nameOf(Number(loser))}” was ${table} and is not used now.` : [];
    });
  const lookAgain = async () => {
    const now = seen(await ask("tabs", {}));
    setSeen(now);
    setLost({});
    return now.tabs;
  };
  const afterUndo = async () => {
    setKept(undefined);
    await lookAgain();
  };
  const planned = toWrite(tabs, said);
  const count = countCells(planned);
  const open = toChoose(tabs, said);
  const keepIt = () =>
    work.start(planned.length > 0 ? "Writing the headers" : "Remembering", async () => {
      await keep(tabs, said);
      const left = notWritten(planned, await lookAgain());
      setKept({ left, written: count - countCells(left) });
    });
  if (tabs.length === 0) return <p>No tab of this spreadsheet has a header row yet.</p>;
  return (
    <>
      <p>Check what was found and correct it where needed. Your rows stay as they are.</p>
      {tabs.map((tab) => (
        <MatchOneTab
          key={tab.id}
          tab={tab}
          said={said[tab.id]!}
          news={newsOf(tab.id)}
          onChange={(proposal) => say(tab.id, proposal)}
        />
      ))}
      {open.length === 0 && <HeadersToWrite planned={planned} />}
      {work.shown}
      {kept && <TabsKept kept={kept} />}
      <Button look="primary" busy={work.busy} disabled={open.length > 0} onClick={keepIt}>
        {count > 0 ? `Write ${counted(count, "header")}` : "Remember this"}
      </Button>
      {open.length > 0 && (
        <div role="status">
          <p>Before this can be remembered:</p>
          <ul>
            {open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Undoable of={{ key: HEADERS }} again={afterUndo} />
    </>
  );
}
