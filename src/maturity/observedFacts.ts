/** What the sheets show of a team's practice in the reporting period, counted in one pass. */

import { share } from "../arithmetic/share";
import { DEVREL_TEAM_NAMES } from "../definitions/devrelTeams";
import { DRQL_STATUSES } from "../definitions/drqls";
import { startOfPeriod } from "../reading/calendar";
import { headerKey } from "../words/text";
import type { ActivityLog } from "../workbook/activityLog";
import type { HeldEvents } from "../workbook/heldEvents";
import { isByTeam, type Step } from "../workbook/journeyPlan";
import { readKinds } from "../workbook/leadKinds";
import { readLeads } from "../workbook/leads";
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

const ANSWERED = (["Accepted", "Declined", "Acted on"] as const).map((status) =>
  DRQL_STATUSES.indexOf(status),
);

/** Counts what the rules ask for. `events` is undefined where no range was given. */
export function factsOf(log: ActivityLog, events: HeldEvents | undefined, period: LookBack): Facts {
  const { rows, times, activity, contact, peopleOf, people, plan, milestones } = log;
  const isOtherTeam = otherTeams(log);
  const event = rows.texts("event");
  const drql = rows.texts("drql");
  const closeTouches = new Int32Array(people.names.length);
  const firstSeen = new Float64Array(people.names.length).fill(Number.POSITIVE_INFINITY);
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
  const count = (
    step: Step,
    time: number,
    named: number,
    about: { onlyColleagues?: boolean; row?: number },
  ) => {
    const { onlyColleagues = false, row = -1 } = about;
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
    if (named > 0 || (row >= 0 && drql.codes[row] !== 0)) teamWorkWithOutcome++;
    if (step.need === "Basic enablement") enablementWork++;
  };
  for (let row = 0; row < rows.count; row++) {
    const time = times[row]!;
    if (activity.codes[row] === 0 || Number.isNaN(time)) continue;
    const step = log.step(activity.codes[row]!);
    const named = peopleOf[contact.codes[row]!]!;
    for (const person of named) touch(person, time, step);
    const onlyColleagues = named.length === 0 && contact.codes[row] !== 0;
    if (step && period.includes(time)) count(step, time, named.length, { onlyColleagues, row });
  }
  for (const { person, time, activity: code } of milestones) {
    const step = log.step(code);
    touch(person, time, step);
    if (step && period.includes(time)) count(step, time, 1, {});
  }

  const heldInPeriod = events?.all.filter(({ start }) => period.includes(start)) ?? [];
  for (const { start } of heldInPeriod) months.add(startOfPeriod(start, "month"));
  const { productLeads, productLeadsAnswered } = leadsForProduct(log, period);
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
    eventsWithCost: share(heldInPeriod.filter(({ cost }) => !Number.isNaN(cost)).length, heldInPeriod.length),
    workWithOutcome: share(teamWorkWithOutcome, teamWork),
  };
}

function isClose(step: Step | undefined): boolean {
  return step?.reach === "1:1" || step?.reach === "1:few";
}

/** How many leads were for Product & Engineering, and how many of them have an answer. */
function leadsForProduct({ rows }: ActivityLog, period: LookBack) {
  const { kinds, kindOf, dates, statuses } = readLeads(rows, readKinds(undefined, rows.zone));
  let [productLeads, productLeadsAnswered] = [0, 0];
  for (let lead = 0; lead < dates.length; lead++) {
    if (kinds[kindOf[lead]!]!.team !== "Product & Engineering" || !period.includes(dates[lead]!)) continue;
    productLeads++;
    if (ANSWERED.includes(statuses[lead]!)) productLeadsAnswered++;
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
