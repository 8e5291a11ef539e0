/** Works the figures out from what counts of a year, in the plainest way; it shares no code with the functions. */
import { type Activity, type Outcome, outcomeOf, type Person, type Question, tally } from "../funnel/oracle";
import type { CountedLead, CountedRow, CountedYear } from "./writeDown";

const DAY = 1440;
const BUILT_IN = ["Awareness", "Consideration", "Adoption", "Advocacy"];

/** The stages in order, named as in the journey. */
export function stagesOf({ steps }: CountedYear): string[] {
  const named = [...new Set(steps.flatMap(({ stage }) => stage ?? []))];
  const areBuiltIn = named.every((stage) => BUILT_IN.includes(stage));
  return areBuiltIn ? BUILT_IN.filter((stage) => named.includes(stage)) : named;
}

/** What developers did: a milestone once beside a row of the same person, activity and day. */
function deeds(year: CountedYear) {
  const rows = year.rows.map((row) => ({
    ...row,
    who: row.who.filter((each) => !year.isInternal.has(each as number)),
    row: row as CountedRow | undefined,
  }));
  const isRepeated = ({ who, activity, at }: CountedYear["milestones"][number]) =>
    rows.some((row) => row.who.includes(who) && row.activity === activity && dayOf(row.at) === dayOf(at));
  const milestones = year.milestones
    .filter(({ who }) => !year.isInternal.has(who))
    .filter((milestone) => !isRepeated(milestone))
    .map(({ who, ...rest }) => ({ ...rest, who: [who] as CountedRow["who"], row: undefined }));
  return [...rows, ...milestones];
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

/** Everybody's history, colleagues left out. */
export function historiesOf(year: CountedYear, stages: readonly string[]): Person[] {
  const people = new Map<number | string, Person>();
  for (const { who, activity, at, row } of deeds(year)) {
    const stage = stages.indexOf(stepOf(year, activity)?.stage ?? "");
    for (const each of new Set(who)) {
      const person = people.get(each) ?? {
        id: String(each),
        values: { Persona: typeof each === "number" ? year.personas[each]! : "" },
        activities: [] as Activity[],
      };
      person.activities.push({ name: activity, stage, at, values: { Channel: row?.channel ?? "" } });
      people.set(each, person);
    }
  }
  return [...people.values()];
}

function stepOf({ steps }: CountedYear, activity: string) {
  return steps.find((step) => step.activity === activity);
}

/** Contacts at each stage with the median days, as text; and how many reached how many stages. */
export function funnelFigures(year: CountedYear, order: Question["order"], window: number | undefined) {
  const stages = stagesOf(year);
  const question: Question = {
    order,
    stages: stages.length,
    window: window === undefined ? Number.POSITIVE_INFINITY : window * DAY,
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    exclude: [],
  };
  const people = historiesOf(year, stages);
  const outcomes = people.map((person) => ({ person, ...outcomeOf(person, question) }));
  const { counts, medians } = tally(outcomes, question);
  return { stages, outcomes, counts, medians };
}

/** Contacts at the first stage by persona. */
export function countByPersona(outcomes: readonly (Outcome & { person: Person })[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { depth, person } of outcomes) {
    const value = person.values.Persona || "(none)";
    if (depth > 0) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Contacts by the month of their first step. */
export function cohortSizes(year: CountedYear): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const { activities } of historiesOf(year, stagesOf(year))) {
    const steps = activities.filter(({ stage }) => stage >= 0).map(({ at }) => at);
    if (steps.length === 0) continue;
    const month = new Date(Math.min(...steps) * 60_000).toISOString().slice(0, 7);
    sizes[month] = (sizes[month] ?? 0) + 1;
  }
  return sizes;
}

/** By team: the leads of each status, all leads, the acceptance rate, the days to answer. */
export function leadFigures(year: CountedYear, statuses: readonly string[]) {
  const teams = [...new Set(year.kinds.map(({ team }) => team))];
  const leads = year.rows.flatMap(({ lead }) => lead ?? []);
  const teamOf = ({ kind }: CountedLead) =>
    year.kinds.find((each) => each.kind === kind)?.team ?? "(unknown)";
  const rows = [...teams, "(unknown)", "Total"].map((team) => {
    const some = leads.filter((lead) => team === "Total" || teamOf(lead) === team);
    const byStatus = statuses.map((status) => some.filter((lead) => lead.status === status).length);
    const [, , accepted, declined, actedOn] = byStatus as [number, number, number, number, number];
    const answered = accepted + declined + actedOn;
    return {
      team,
      byStatus,
      total: some.length,
      rate: answered === 0 ? undefined : (accepted + actedOn) / answered,
      days: median(some.flatMap(daysToAnswer)),
    };
  });
  return rows.filter(({ team, total }) => team !== "(unknown)" || total > 0);
}

function daysToAnswer({ passed, answered }: CountedLead): number[] {
  if (passed === undefined || answered === undefined) return [];
  const isWhole = passed % DAY === 0 || answered % DAY === 0;
  const days = isWhole ? dayOf(answered) - dayOf(passed) : (answered - passed) / DAY;
  return days >= 0 ? [days] : [];
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sorted.length === 0 ? undefined : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

const OWN_TEAM = ["devrel", "developer relations"];

/** What the sheets show of each practice, in the last 365 days up to the last thing that happened. */
export function observedFigures(year: CountedYear): Record<string, number | undefined> {
  const all = deeds(year).map((deed) => ({ ...deed, step: stepOf(year, deed.activity) }));
  const last = Math.max(...[...all, ...year.events].map(({ at }) => dayOf(at)));
  const isRecent = ({ at }: { at: number }) => dayOf(at) > last - 365 && dayOf(at) <= last;
  const recent = all.filter(isRecent);
  const withDevelopers = recent.filter(({ row, who }) => who.length > 0 || !row?.namesAnybody);
  const events = year.events.filter(isRecent);
  const byTeam = recent.filter(({ step }) => step?.by === "Team");
  const isOther = (team = "") => team !== "" && !OWN_TEAM.includes(team.toLowerCase());
  const isClose = (reach = "") => reach === "1:1" || reach === "1:few";
  const month = ({ at }: { at: number }) => new Date(at * 60_000).toISOString().slice(0, 7);
  const toMany = recent.filter(({ step }) => step?.reach === "1:many");
  const people = [...new Set(all.flatMap(({ who }) => who))];
  const firstOf = (person: number | string) =>
    Math.min(...all.filter(({ who }) => who.includes(person)).map(({ at }) => at));
  const closeWith = (person: number) =>
    recent.filter(({ who, step }) => who.includes(person) && isClose(step?.reach)).length;
  const productKinds = year.kinds.filter(({ team }) => team === "Product & Engineering");
  const productLeads = recent
    .flatMap(({ row }) => row?.lead ?? [])
    .filter((lead) => productKinds.some(({ kind }) => kind === lead.kind));
  const answered = productLeads.filter(({ status }) =>
    ["Accepted", "Declined", "Acted on"].includes(status!),
  );
  const stagesSeen = recent
    .filter(({ who, step }) => who.length > 0 && step?.stage)
    .map(({ step }) => step!.stage);
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    "informal.helps": byTeam.filter(({ who, row }) => who.length > 0 && isOther(row?.team)).length,
    "informal.promotion": recent.filter(
      ({ step, row }) => step?.purpose === "Awareness" && isOther(row?.team),
    ).length,
    "informal.reachable": withDevelopers.filter(({ step }) => step?.by === "Community").length,
    "hightouch.partners": [...year.isPartner].filter((who) => !year.isInternal.has(who) && closeWith(who) > 1)
      .length,
    "hightouch.support": withDevelopers.filter(({ step }) => isClose(step?.reach)).length,
    "evangelism.talks": new Set([...toMany, ...events].map(month)).size,
    "evangelism.content": toMany.filter(
      ({ step, row }) => ["Awareness", "Engagement"].includes(step?.purpose ?? "") && !row?.isAtEvent,
    ).length,
    "evangelism.recruiting": people.filter((person) => isRecent({ at: firstOf(person) })).length,
    "advocacy.feedback": productLeads.length,
    "advocacy.loop": share(answered.length, productLeads.length),
    "advocacy.tools": byTeam.filter(({ step }) => step?.need === "Basic enablement").length,
    "quantified.funnel": new Set(stagesSeen).size,
    "quantified.cost": share(events.filter(({ hasCost }) => hasCost).length, events.length),
    "quantified.outcome": share(
      byTeam.filter(({ who, row }) => who.length > 0 || row?.lead).length,
      byTeam.length,
    ),
  };
}
