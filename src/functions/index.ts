/** Every custom function, in the order of the documentation. */
import { check } from "./check";
import { cohorts } from "./cohorts";
import { drql } from "./drql";
import { funnel } from "./funnel";
import { journeys } from "./journeys";
import { kpis } from "./kpis";
import { maturity, maturityLevel, maturityScore } from "./maturity";
import { maturityCompare } from "./maturityCompare";
import { maturityObserved } from "./maturityObserved";
import { needs } from "./needs";

export const FUNCTIONS = [
  funnel,
  journeys,
  cohorts,
  drql,
  maturity,
  maturityLevel,
  maturityScore,
  maturityObserved,
  maturityCompare,
  needs,
  kpis,
  check,
] as const;
