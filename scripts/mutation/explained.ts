/** The changes that no test notices since they change nothing that can be seen, and those that only a test of the docs notices, each with the reason. */
import { ATTRIBUTION } from "./explained/attribution";
import { COMMUNITY } from "./explained/community";
import { EMAILS } from "./explained/emails";
import { EVENTS } from "./explained/events";
import type { ExplainedIn } from "./explained/explanation";
import { FUNNEL } from "./explained/funnel";
import { KPIS } from "./explained/kpis";
import { LEADS } from "./explained/leads";
import { MATURITY } from "./explained/maturity";
import { MIX } from "./explained/mix";
import { NEEDS } from "./explained/needs";
import { PEOPLE } from "./explained/people";
import { READING } from "./explained/reading";
import { RETENTION } from "./explained/retention";
import { WORKBOOK } from "./explained/workbook";

export const EXPLAINED: ExplainedIn = {
  ...ATTRIBUTION,
  ...COMMUNITY,
  ...EMAILS,
  ...EVENTS,
  ...FUNNEL,
  ...KPIS,
  ...LEADS,
  ...MATURITY,
  ...MIX,
  ...NEEDS,
  ...PEOPLE,
  ...READING,
  ...RETENTION,
  ...WORKBOOK,
};

/** Code on one line with one space between words, as it is written in the lists. */
export const onOneLine = (code: string) => code.replace(/\s+/g, " ").trim();
