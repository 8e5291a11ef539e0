/** The digest of the workbook as it is now, with links to the summaries; nothing is changed. */
import { changedSince } from "../pages/history";
import { printer } from "../pages/prints";
import { summaryOf } from "../pages/summary";
import { shareErrors } from "../problems/shareErrors";
import { zone } from "../reading/zone";
import { mailText } from "../share/mailText";
import { DIGEST_PAGES, makeDigest } from "../share/makeDigest";
import { markdownText } from "../share/markdownText";
import { richText } from "../share/richText";
import { slackText } from "../share/slackText";
import type { Workbook } from "../sheets/workbook";
import { TABLES } from "../tabs/tables";
import { readyTabs } from "./readyTabs";
import { minuteText } from "./scheduleWords";
import type { SharedDigest } from "./shareContract";
import { summaryInput } from "./summaryInput";
import { summaryPlace } from "./summaryPlace";
import { readState } from "./summaryState";

/** @throws LedgerError where a tab is still loading, or there are no activities */
export function shareDigest(workbook: Workbook, now: number): SharedDigest {
  const sheetZone = zone(workbook.timeZone());
  const sources = readyTabs(workbook, TABLES);
  const present = new Map(
    workbook
      .summaries()
      .all()
      .map((tab) => [tab.page, tab]),
  );
  const history = present.get("History");
  const place = history && summaryPlace(workbook, history, printer(sheetZone));
  const state = readState(workbook.settings());
  const summary = summaryOf(summaryInput(workbook, sheetZone, sources, place, state, now));
  const tabs = DIGEST_PAGES.flatMap((page) => present.get(page) ?? []);
  const address = workbook.address();
  const links =
    address === undefined ? [] : tabs.map(({ name, id }) => ({ name, address: `${address}#gid=${id}` }));
  const made = makeDigest(summary, links);
  const withoutLinks =
    tabs.length > 0 && address === undefined ? [`Links to the summary tabs: ${shareErrors.noAddress()}`] : [];
  const { snapshots } = summary.history;
  return {
    slack: slackText(made),
    markdown: markdownText(made),
    mail: mailText(made),
    rich: { slack: richText(made, true), mail: richText(made, false) },
    missing: [...made.missing, ...withoutLinks],
    refreshed:
      state.last && tabs.length > 0
        ? {
            at: minuteText(state.last.at, sheetZone),
            isSame: snapshots.length === 0 || changedSince(summary.history, summary.now()).length === 0,
          }
        : null,
  };
}
