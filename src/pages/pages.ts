/** The summaries of a workbook: from its source tabs to a description of each summary tab. */
import { drqlPage } from "./drqlPage";
import { funnelPage } from "./funnelPage";
import { historyPage } from "./historyPage";
import { maturityPage } from "./maturityPage";
import { needsPage } from "./needsPage";
import type { Page, PageName } from "./page";
import { problemsPage } from "./problemsPage";
import { scorecard } from "./scorecard";
import type { SummaryInput } from "./source";
import { type Summary, summaryOf } from "./summary";

const MAKERS: Record<PageName, (summary: Summary) => Page> = {
  Scorecard: scorecard,
  Funnel: funnelPage,
  DRQLs: drqlPage,
  Maturity: maturityPage,
  Needs: needsPage,
  History: historyPage,
  Problems: problemsPage,
};

/** Makes pages one by one; what several share is computed once. A page that lacks a source says so. */
export function summaries(input: SummaryInput): (name: PageName) => Page {
  const summary = summaryOf(input);
  return (name) => MAKERS[name](summary);
}
