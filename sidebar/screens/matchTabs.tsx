/** Matching a team's own tabs: which tab is which table, which header is which column. */
import { useState } from "preact/hooks";
import type { SeenTab } from "../../src/app/setUpContract";
import type { Table } from "../../src/reading/table";
import { TABLES } from "../../src/tabs/tables";
import { useGo } from "../go";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import { headerChanges } from "../setUp/headerChanges";
import { NO_TABLE, type Proposal, propose } from "../setUp/propose";
import { MatchOneTab } from "./matchOneTab";

export function MatchTabs() {
  const asked = useAsk("tabs", {});
  return (
    <Screen title="Match my own tabs">
      <Answer asked={asked} waiting="Looking at the tabs">
        {(tabs) => <Matching tabs={tabs.filter(({ headers }) => headers.filter(Boolean).length > 1)} />}
      </Answer>
    </Screen>
  );
}

/** Which table a tab was until another tab was chosen for it. */
interface Loss {
  table: string;
  to: number;
}

function Matching({ tabs }: { tabs: readonly SeenTab[] }) {
  const go = useGo();
  const work = useWork();
  const [said, setSaid] = useState(() => propose(tabs));
  const [isKept, setKept] = useState(false);
  const [lost, setLost] = useState<Readonly<Record<number, Loss>>>({});
  const say = (id: number, proposal: Proposal) => {
    const { [id]: _settled, ...losses } = lost;
    const { table } = proposal;
    const loser = tabs.find((tab) => tab.id !== id && table !== "" && said[tab.id]!.table === table);
    setSaid({ ...said, ...(loser && { [loser.id]: NO_TABLE }), [id]: proposal });
    setLost(loser ? { ...losses, [loser.id]: { table, to: id } } : losses);
    setKept(false);
  };
  const nameOf = (id: number) => tabs.find((tab) => tab.id === id)!.name;
  const newsOf = (id: number) =>
    Object.entries(lost).flatMap(([loser, { table, to }]) => {
      if (Number(loser) === id)
        return `Not used any more: “${nameOf(to)}” is ${table} now, and only one tab can be.`;
      return to === id ? `“${nameOf(Number(loser))}” was ${table} and is not used now.` : [];
    });
  const keep = () =>
    work.start("Remembering", async () => {
      for (const { tab, changes } of toWrite(tabs, said))
        await call("change", { tab: tab.id, changes: changes.map((each) => ({ ...each, isDay: false })) });
      await call("rememberTabs", toRemember(tabs, said));
      setKept(true);
    });
  const missing = tabs.flatMap((tab) => missingColumns(tab, said[tab.id]!));
  if (tabs.length === 0) return <p>No tab of this spreadsheet has a header row yet.</p>;
  return (
    <>
      <p>Check what was found and correct it where needed. Your tabs stay as they are.</p>
      {tabs.map((tab) => (
        <MatchOneTab
          key={tab.id}
          tab={tab}
          said={said[tab.id]!}
          news={newsOf(tab.id)}
          onChange={(proposal) => say(tab.id, proposal)}
        />
      ))}
      {work.shown}
      {isKept && (
        <Notice kind="done">
          Remembered, also if a tab is renamed.{" "}
          <Button look="link" onClick={() => go("home")}>
            See what was found
          </Button>
        </Notice>
      )}
      <Button look="primary" busy={work.busy} disabled={missing.length > 0} onClick={keep}>
        Remember this
      </Button>
      {missing.length > 0 && (
        <div role="status">
          <p>Before this can be remembered:</p>
          <ul>
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function missingColumns(tab: SeenTab, { table, headers, always }: Proposal): string[] {
  const tables: readonly Table[] = TABLES;
  const columns = tables.find(({ name }) => name === table)?.columns ?? {};
  return Object.entries(columns).flatMap(([name, { title, required }]) =>
    required && !headers[name] && !always[name]
      ? [`Choose the column of “${tab.name}” that holds ${title}.`]
      : [],
  );
}

/** Which tab is which table; tabs that are none stay unused. */
function toRemember(tabs: readonly SeenTab[], said: Record<number, Proposal>) {
  const used = tabs.filter(({ id }) => said[id]!.table !== "");
  return {
    tables: Object.fromEntries(used.map(({ id }) => [said[id]!.table, id])),
    unused: tabs.filter(({ id }) => said[id]!.table === "").map(({ id }) => id),
  };
}

/** The header cells to write in each tab. */
function toWrite(tabs: readonly SeenTab[], said: Record<number, Proposal>) {
  const tables: readonly Table[] = TABLES;
  return tabs.flatMap((tab) => {
    const proposal = said[tab.id]!;
    const table = tables.find(({ name }) => name === proposal.table);
    const changes = table && tab.filledBy === null ? headerChanges(tab, table, proposal) : [];
    return changes.length > 0 ? [{ tab, changes }] : [];
  });
}
