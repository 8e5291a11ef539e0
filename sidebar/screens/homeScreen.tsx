/** The first screen: what was found in the workbook, what is wrong, and what to do next. */
import type { Home as Found, HomeTab } from "../../src/app/checkContract";
import { problemsCounted } from "../../src/check/problemCounts";
import { counted, listed } from "../../src/words/text";
import { useGo } from "../go";
import { nextStep } from "../home/nextStep";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useReturn } from "../parts/useReturn";
import { useWork } from "../parts/useWork";
import { ask, call } from "../server";
import { HomeStanding } from "./homeStanding";
import { UnusedTabs } from "./unusedTabList";

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

export function Home() {
  const asked = useAsk("home", {});
  useReturn(asked.quietly);
  return (
    <Screen title="Home">
      {asked.output && asked.waiting && <Progress text="Looking again" />}
      <Answer asked={asked} waiting="Looking at the tabs">
        {(found) => (
          <>
            <Overview found={found} again={asked.again} />
            <p class="row apart quiet">
              <span>As of {asked.at!.toLocaleTimeString("en-US", CLOCK)}</span>
              <Button look="link" onClick={asked.again}>
                Look again
              </Button>
            </p>
          </>
        )}
      </Answer>
    </Screen>
  );
}

function Overview({ found, again }: { found: Found; again: () => Promise<void> }) {
  const go = useGo();
  const { tabs, missing, others } = found;
  const work = useWork();
  const { why, screen, tab, label, or } = nextStep(found);
  const take = () => {
    if (screen !== undefined) go(screen);
    else if (tab !== undefined)
      work.start("Going there", async () => {
        await ask("goTo", { tab, row: 1, column: 1 });
      });
  };
  return (
    <>
      <Notice kind="info">
        <p>{why}</p>
        <Button look="primary" busy={work.busy} onClick={take}>
          {label}
        </Button>{" "}
        {or && <Button onClick={() => go(or.screen)}>{or.label}</Button>}
      </Notice>
      {work.shown}
      <Examples count={found.examples} again={again} />
      {found.refreshed && (
        <p class="row apart">
          <span class="quiet">
            {found.refreshed.well ? "Summaries refreshed" : "The last refresh had trouble:"}{" "}
            {found.refreshed.at}
          </span>
          <span class="row">
            <Button look="link" onClick={() => go("refresh")}>
              Refresh
            </Button>
            <Button look="link" onClick={() => go("share")}>
              Share
            </Button>
          </span>
        </p>
      )}
      {found.refreshed?.well === false && <p class="quiet">{found.refreshed.said}</p>}
      {tabs.length > 0 && <h2>What was found</h2>}
      <ul class="plain">
        {tabs.map((tab) => (
          <FoundTab key={tab.tab} tab={tab} />
        ))}
      </ul>
      <HomeStanding standing={found.standing} again={again} />
      <UnusedTabs others={others} />
      {tabs.length > 0 && missing.length > 0 && <p class="quiet">Not there yet: {listed(missing)}.</p>}
    </>
  );
}

function FoundTab({ tab }: { tab: HomeTab }) {
  const { name, table, rows, problems, harmless, unread, error } = tab;
  return (
    <li class="card">
      <p class="row apart">
        <strong>{name}</strong>
        {error !== undefined ? (
          <span class="badge error">Cannot be read</span>
        ) : (
          rows + problems + harmless > 0 && (
            <span class={problems > 0 ? "badge warn" : "badge"}>{problemsCounted(tab)}</span>
          )
        )}
      </p>
      <p class="quiet">
        {name === table ? "" : `${table} · `}
        {counted(rows, "row")}
      </p>
      {error !== undefined && <p>{error}</p>}
      {unread.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}

function Examples({ count, again }: { count: number; again: () => Promise<void> }) {
  const work = useWork();
  if (count === 0) return null;
  const remove = () =>
    work.start("Removing the examples", async () => {
      await call("removeExamples", {});
      await again();
    });
  return (
    <div class="card">
      <p>{counted(count, "grey example row")} show how to fill in the tabs. They count in no figure.</p>
      {work.shown}
      <Button busy={work.busy} onClick={remove}>
        Remove the examples
      </Button>
    </div>
  );
}
