/** Every custom function, in the order of the documentation. */
import { attribution } from "./attribution/attributionFunction";
import { touches } from "./attribution/touchesFunction";
import { check } from "./check/checkFunction";
import { community } from "./community/communityFunction";
import { nps } from "./community/npsFunction";
import { emails } from "./emails/emailsFunction";
import { events } from "./events/eventsFunction";
import { cohorts } from "./funnel/cohortsFunction";
import { drivers } from "./funnel/driversFunction";
import { funnel } from "./funnel/funnelFunction";
import { journeys } from "./funnel/journeysFunction";
import { kpis } from "./kpis/kpisFunction";
import { drql } from "./leads/drqlFunction";
import { maturityCompare } from "./maturity/compareFunction";
import { maturity, maturityLevel, maturityScore } from "./maturity/maturityFunctions";
import { maturityObserved } from "./maturity/observedFunction";
import { mix } from "./mix/mixFunction";
import { needs } from "./needs/needsFunction";
import { nurture } from "./people/nurtureFunction";
import { people } from "./people/peopleFunction";
import { lifecycle } from "./retention/lifecycleFunction";
import { retention } from "./retention/retentionFunction";

export const FUNCTIONS = [
  funnel,
  journeys,
  cohorts,
  drivers,
  events,
  attribution,
  touches,
  retention,
  lifecycle,
  drql,
  maturity,
  maturityLevel,
  maturityScore,
  maturityObserved,
  maturityCompare,
  needs,
  kpis,
  community,
  mix,
  people,
  nurture,
  nps,
  emails,
  check,
] as const;
