/** What the sheets show of a team's practice in the reporting period, counted in one pass. */

import { share } from "../arithmetic/share";
import { DEVREL_TEAM_NAMES } from "../definitions/devrelTeams";
import { startOfPeriod } from "../reading/calendar";
import { headerKey } from "../words/text";
import type { ActivityLog } from "../workbook/activityLog";
import type { HeldEvents } from "../workbook/heldEvents";
import { isByTeam, type Step } from "../workbook/journeyPlan";
import { areForProduct } from "../workbook/leadKinds";
import { isAnswered, type Leads } from "../workbook/leads";
import type { LookBack } from "../workbook/lookBack";

export interface Facts {
  helpByOtherTeams: number;
  promotionByOtherTeams: number;
  byCommunity: number;
  partnersInTouch: number;
  closeActivities: number;
  monthsOnStage: number;
  contentPieces: number;
  newContacts: number;
  productLeads: number;
  productLeadsAnswered: number | undefined;
  enablementWork: number;
  stagesSeen: number;
  stages: number;
  eventsWithCost: number | undefined;
  workWithOutcome: number | undefined;
}

/** Counts what the rules ask for. `events` is undefined where no range was given. */
export function factsOf(
  log: ActivityLog,
  leads: Leads,
  events: HeldEvents | undefined,
  period: LookBack,
): Facts {
  const { rows, times, plan } = log;
  const isOtherTeam = otherTeams(log);
  const event = rows.texts("event");
  const drql = rows.texts("drql");
  const closeTouches = new Int32Array(log.persons);
  const firstSeen = new Float64Array(log.persons).fill(Number.POSITIVE_INFINITY);
  const months = new Set<number>();
  const stagesSeen = new Set<string>();
  let [helpByOtherTeams, promotionByOtherTeams, byCommunity, closeActivities] = [0, 0, 0, 0];
  let [contentPieces, enablementWork, teamWork, teamWorkWithOutcome] = [0, 0, 0, 0];

  const touch = (person: number, time: number, step: Step | undefined) => {
    if (time < firstSeen[person]!) firstSeen[person] = time;
    if (!period.includes(time)) return;
    if (step?.stage) stagesSeen.add(step.stage);
    if (isClose(step)) closeTouches[person]!++;
  };
  /** One activity in the period, by the team or the community, with this many people named. */
  const count = (step: Step, time: number, named: number, row: number, onlyColleagues: boolean) => {
    const other = row >= 0 && isOtherTeam(row);
    const hasEvent = row >= 0 && event.codes[row] !== 0;
    if (isClose(step) && !onlyColleagues) closeActivities++;
    if (step.by === "Community" && !onlyColleagues) byCommunity++;
    if (step.purpose === "Awareness" && other) promotionByOtherTeams++;
    if (step.reach === "1:many") {
      months.add(startOfPeriod(time, "month"));
      if (!hasEvent && (step.purpose === "Awareness" || step.purpose === "Engagement")) contentPieces++;
    }
    if (!isByTeam(step)) return;
    teamWork++;
    if (named > 0 && other) helpByOtherTeams++;
    if (named > 0 || drql.codes[row] !== 0) teamWorkWithOutcome++;
    if (step.need === "Basic enablement") enablementWork++;
  };
  for (let entry = 0; entry < log.entries; entry++) {
    const time = times[entry]!;
    /** -1 for a milestone, which always names a developer. */
    const row = entry < rows.count ? entry : -1;
    const step = log.step(log.activities[entry]!);
    const named = log.peopleOf(entry);
    for (const person of named) touch(person, time, step);
    const onlyColleagues = named.length === 0 && log.namesAnybody(row);
    if (step && period.includes(time)) count(step, time, named.length, row, onlyColleagues);
  }

  const heldInPeriod = events?.all.filter(({ start }) => period.includes(start)) ?? [];
  for (const { start } of heldInPeriod) months.add(startOfPeriod(start, "month"));
  const { productLeads, productLeadsAnswered } = leadsForProduct(leads, period);
  return {
    helpByOtherTeams,
    promotionByOtherTeams,
    byCommunity,
    partnersInTouch: partners(log).filter((person) => closeTouches[person]! >= 2).length,
    closeActivities,
    monthsOnStage: months.size,
    contentPieces,
    newContacts: firstSeen.filter((time) => period.includes(time)).length,
    productLeads,
    productLeadsAnswered: share(productLeadsAnswered, productLeads),
    enablementWork,
    stagesSeen: stagesSeen.size,
    stages: plan.stages.length,
    eventsWithCost: share(heldInPeriod.filter(({ hasCost }) => hasCost).length, heldInPeriod.length),
    workWithOutcome: share(teamWorkWithOutcome, teamWork),
  };
}

function isClose(step: Step | undefined): boolean {
  return step?.reach === "1:1" || step?.reach === "1:few";
}

/** How many leads were for Product & Engineering, and how many of them have an answer. */
function leadsForProduct({ kinds, kindOf, dates, statuses }: Leads, period: LookBack) {
  const isForProduct = areForProduct(kinds);
  let [productLeads, productLeadsAnswered] = [0, 0];
  for (let lead = 0; lead < dates.length; lead++) {
    if (!isForProduct[kindOf[lead]!] || !period.includes(dates[lead]!)) continue;
    productLeads++;
    if (isAnswered(statuses[lead]!)) productLeadsAnswered++;
  }
  return { productLeads, productLeadsAnswered };
}

/** Whether a row's Team names another team than DevRel; a blank Team says nothing. */
function otherTeams({ rows }: ActivityLog): (row: number) => boolean {
  const team = rows.texts("team");
  const own = new Set(DEVREL_TEAM_NAMES.map(headerKey));
  const isOther = team.names.map((name) => name !== "" && !own.has(headerKey(name)));
  return (row) => isOther[team.codes[row]!]!;
}

function partners({ contacts, people }: ActivityLog): number[] {
  if (!contacts) return [];
  const partner = contacts.yesNo("partner");
  const found = new Set<number>();
  for (let row = 0; row < contacts.count; row++) {
    const person = people.ofRow[row]!;
    if (partner[row] === 1 && person >= 0 && !people.isInternal(person)) found.add(person);
  }
  return [...found];
}
