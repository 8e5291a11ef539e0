/** Refresh: brings the summary tabs up to date now or by the clock, and says how the last time ended. */
import { useState } from "preact/hooks";
import type { Refreshed, RefreshStatus } from "../../src/app/refreshContract";
import { listed } from "../../src/words/text";
import { Answer } from "../parts/answer";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import { Comparison } from "./refreshComparison";
import { Schedule } from "./refreshSchedule";
import type { StatusProps } from "./statusProps";

export function Refresh() {
  const asked = useAsk("refreshStatus", {});
  const [changed, setStatus] = useState<RefreshStatus>();
  return (
    <Screen title="Refresh">
      <Answer asked={asked} waiting="Looking at the summaries">
        {(first) => {
          const parts = { status: changed ?? first, setStatus };
          return (
            <>
              <Now {...parts} />
              <Comparison {...parts} />
              <Schedule {...parts} />
            </>
          );
        }}
      </Answer>
    </Screen>
  );
}

function Now({ status, setStatus }: StatusProps) {
  const { pages, last } = status;
  const work = useWork();
  const [result, setResult] = useState<Refreshed>();
  const missing = pages.filter(({ tab }) => tab === undefined);
  const none = missing.length === pages.length;
  const start = (make: boolean) =>
    work.start(make ? "Making the tabs" : "Refreshing the summaries", async () => {
      setResult(undefined);
      setResult(await call("refresh", { make }));
      setStatus(await call("refreshStatus", {}));
    });
  return (
    <>
      {none && (
        <p>
          Seven tabs with figures and charts, ready to share: {listed(pages.map(({ page }) => page))}. They
          are added after your own tabs.
        </p>
      )}
      {work.shown}
      {result && <Notice kind={result.well ? "done" : "error"}>{result.said}</Notice>}
      {!result && last && (
        <Notice kind={last.well ? "info" : "error"}>
          Last refresh {last.at}: {last.said}
        </Notice>
      )}
      <div class="actions">
        <Button look="primary" busy={work.busy} onClick={() => start(none)}>
          {none ? "Make the summary tabs" : "Refresh now"}
        </Button>
        {!none && missing.length > 0 && (
          <Button busy={work.busy} onClick={() => start(true)}>
            Make {listed(missing.map(({ page }) => page))} again
          </Button>
        )}
      </div>
      <Tabs pages={pages} />
    </>
  );
}

function Tabs({ pages }: Pick<RefreshStatus, "pages">) {
  const work = useWork();
  const open = (tab: number) =>
    work.start("Opening the tab", async () => {
      await call("goTo", { tab, row: 1, column: 1 });
    });
  return (
    <>
      {work.error && work.shown}
      <ul class="plain row">
        {pages.map(({ tab, name }) =>
          tab === undefined ? null : (
            <li key={tab}>
              <Button look="link" onClick={() => open(tab)} label={`Go to the tab ${name}`}>
                {name}
              </Button>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
