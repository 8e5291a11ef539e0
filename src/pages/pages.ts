/** The summary tabs in the order in which they stand: from a workbook to a description of each. */
import { communityPage } from "./communityPage";
import { drqlPage } from "./drqlPage";
import { eventReturnsPage } from "./eventReturnsPage";
import { funnelPage } from "./funnelPage";
import { historyPage } from "./historyPage";
import { maturityPage } from "./maturityPage";
import { needsPage } from "./needsPage";
import type { Page, PageName } from "./page";
import { problemsPage } from "./problemsPage";
import { scorecard } from "./scorecard";
import type { SummaryInput } from "./source";
import { summaryOf } from "./summary";
import type { SummaryPage } from "./summaryPage";

const SUMMARIES: readonly SummaryPage[] = [
  scorecard,
  funnelPage,
  drqlPage,
  eventReturnsPage,
  communityPage,
  maturityPage,
  needsPage,
  historyPage,
  problemsPage,
];

/** Their names. */
export const PAGES: readonly PageName[] = SUMMARIES.map(({ name }) => name);

/** The names of the tables that a page is made from; undefined for all of them. */
export function tablesOf(name: PageName): readonly string[] | undefined {
  return SUMMARIES.find((page) => page.name === name)!.reads;
}

/** Makes pages one by one; what several share is computed once. A page that lacks a source says so. */
export function summaries(input: SummaryInput): (name: PageName) => Page {
  const summary = summaryOf(input);
  return (name) => SUMMARIES.find((page) => page.name === name)!.draw(summary);
}
