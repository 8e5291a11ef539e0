/** What events brought, as the specification words it, slowly, over plain lists; it shares no code with the add-on. */
import { dayOf, isEarlier } from "../workbook/oracleCalendar";
import { type Did, type History, KNOWN, STAGES } from "../workbook/oracleHistories";

export interface HeldOrNot {
  name: string;
  start: number;
  end: number | undefined;
  isHeld: boolean;
  cost: number | undefined;
  type: string;
}

export interface EventsQuestion {
  window: number;
  from: number;
  to: number;
  asOf: number | undefined;
}

const stageOf = ({ activity }: Did) => STAGES.indexOf(KNOWN[activity]?.stage ?? "");

/** Cost, contacts met, new ones, moved on, leads and accepted of some of the events together. */
export function broughtBy(
  own: readonly HeldOrNot[],
  all: readonly HeldOrNot[],
  { did, leads }: History,
  { window, asOf }: EventsQuestion,
): (number | null)[] {
  const known = did.filter(({ at }) => asOf === undefined || dayOf(at) <= asOf);
  const eventOf = (name: string, at: number) => {
    const same = all.filter((event) => event.name === name);
    const apart = (event: HeldOrNot) => Math.abs(dayOf(event.start) - dayOf(at));
    return same.sort((a, b) => apart(a) - apart(b) || a.start - b.start)[0];
  };
  const met: string[] = [];
  const fresh: string[] = [];
  const moved: string[] = [];
  for (const event of own)
    for (const person of new Set(known.map((each) => each.person))) {
      const theirs = known.filter((each) => each.person === person);
      const rows = theirs.filter((each) => each.row !== undefined && eventOf(each.event, each.at) === event);
      if (rows.length === 0) continue;
      met.push(person);
      const first = Math.min(...rows.map(({ at }) => at));
      const before = theirs.filter((each) => isEarlier(each.at, first));
      if (before.length === 0) fresh.push(person);
      const then = theirs.filter((each) => !isEarlier(each.at, first));
      const last =
        dayOf(event.end === undefined || event.end < event.start ? event.start : event.end) + window;
      const stages = before.map(stageOf).filter((stage) => stage >= 0);
      const reached = Math.max(-1, ...(stages.length > 0 ? stages : rows.map(stageOf)));
      if (then.some((each) => dayOf(each.at) <= last && stageOf(each) > reached)) moved.push(person);
    }
  const ownLeads = leads.filter(
    ({ event, at }) =>
      (asOf === undefined || dayOf(at) <= asOf) && own.some((each) => each === eventOf(event, at)),
  );
  const costs = own.flatMap(({ cost }) => cost ?? []);
  return [
    costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    new Set(met).size,
    new Set(fresh).size,
    new Set(moved).size,
    ownLeads.length,
    ownLeads.filter(({ status }) => status === "Accepted" || status === "Acted on").length,
  ];
}

/** Cost for each contact, each contact moved on and each lead of those events that say what they cost; null where there is none. */
export function costsPer(
  own: readonly HeldOrNot[],
  ...rest: [all: readonly HeldOrNot[], happened: History, question: EventsQuestion]
): (number | null)[] {
  const paid = own.filter(({ cost }) => cost !== undefined);
  const [cost, met, , moved, leads] = broughtBy(paid, ...rest);
  return [met, moved, leads].map((count) => (count === 0 || cost === null ? null : cost! / count!));
}

/** The events that are shown: held, and started by the last day. */
export function shownEvents(all: readonly HeldOrNot[], latest: number, { from, to, asOf }: EventsQuestion) {
  const last =
    asOf ?? dayOf(Math.max(latest, ...all.flatMap(({ isHeld, start }) => (isHeld ? [start] : []))));
  return all.filter(
    ({ isHeld, start }) => isHeld && dayOf(start) <= last && dayOf(start) >= from && dayOf(start) <= to,
  );
}
