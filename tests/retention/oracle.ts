/** Retention and lifecycle as the specification words them, slowly, over sets of periods; they share no code with the add-on. */
import { dayOf, lastPeriodOver, periodOf } from "../workbook/oracleCalendar";
import { type Did, type History, KNOWN } from "../workbook/oracleHistories";

export interface RetentionQuestion {
  period: string;
  kind: string;
  counts: string;
  start: string;
  return: string;
  /** Days, in any numbers before and after all others where nothing is asked. */
  from: number;
  to: number;
  asOf: number;
}

/** For each cohort how many contacts, and by how many periods later the share; null where it is blank. All come last. */
export function retained(history: History, question: RetentionQuestion): (number | null)[][] {
  const { period, asOf } = question;
  const over = lastPeriodOver(asOf, period);
  const did = history.did.filter(({ at }) => dayOf(at) <= asOf);
  const people = [...new Set(did.map(({ person }) => person))];
  const cohorts = new Map<number, Set<string>>();
  for (const person of people) {
    const starts = did.filter((each) => each.person === person && isMeant(each, question.start));
    const first = Math.min(...starts.map(({ at }) => at));
    for (const { at } of starts) {
      if (question.kind === "first" && at !== first) continue;
      if (dayOf(at) < question.from || dayOf(at) > question.to) continue;
      const cohort = periodOf(dayOf(at), period);
      cohorts.set(cohort, (cohorts.get(cohort) ?? new Set()).add(person));
    }
  }
  if (cohorts.size === 0) return [];
  const [first, last] = [Math.min(...cohorts.keys()), Math.max(...cohorts.keys())];
  const width = periodOf(asOf, period) - first + 1;
  const isBack = (person: string, at: number) =>
    did.some((each) => {
      const when = periodOf(dayOf(each.at), period);
      const matches = question.counts === "on" ? when === at : when >= at;
      return each.person === person && isMeant(each, question.return) && matches;
    });
  const rows: (number | null)[][] = [];
  const all = Array.from({ length: width }, () => ({ back: 0, hadTime: 0 }));
  for (let cohort = first; cohort <= last; cohort++) {
    const members = [...(cohorts.get(cohort) ?? [])];
    const shares = Array.from({ length: width }, (_, later) => {
      if (members.length === 0) return null;
      if (later > 0 && cohort + later > over) return null;
      const back =
        later === 0 ? members.length : members.filter((each) => isBack(each, cohort + later)).length;
      all[later]!.back += back;
      all[later]!.hadTime += members.length;
      return back / members.length;
    });
    rows.push([members.length, ...shares]);
  }
  const contacts = rows.reduce((sum, [size]) => sum + size!, 0);
  return [...rows, [contacts, ...all.map(({ back, hadTime }) => (hadTime === 0 ? null : back / hadTime))]];
}

/** For each period new, returning, resurrected, dormant and pulse; null where it is blank. */
export function lived(
  history: History,
  { period, from, to, asOf }: Pick<RetentionQuestion, "period" | "from" | "to" | "asOf">,
): (number | null)[][] {
  const did = history.did.filter((each) => isMeant(each, "") && dayOf(each.at) <= asOf);
  const people = [...new Set(did.map(({ person }) => person))];
  const periods = (person: string) =>
    new Set(did.filter((each) => each.person === person).map(({ at }) => periodOf(dayOf(at), period)));
  const active = people.map(periods);
  if (active.length === 0) return [];
  const earliest = Math.min(...active.flatMap((each) => [...each]));
  const start = Math.max(earliest, periodOf(Math.max(from, -100_000), period));
  const end = periodOf(Math.min(asOf, to), period);
  const rows: (number | null)[][] = [];
  for (let now = start; now <= end; now++) {
    const count = (matches: (each: Set<number>) => boolean) => active.filter(matches).length;
    const fresh = count((each) => Math.min(...each) === now);
    const again = count((each) => each.has(now) && each.has(now - 1));
    const back = count((each) => each.has(now) && !each.has(now - 1) && Math.min(...each) < now);
    const away = count((each) => each.has(now - 1) && !each.has(now));
    const isOver = now <= lastPeriodOver(asOf, period);
    rows.push([fresh, again, back, isOver ? away : null, isOver && away > 0 ? (fresh + back) / away : null]);
  }
  return rows;
}

/** Whether an activity is the one of that name, or at the stage of that name; without a name, whether the community does it. */
function isMeant({ activity }: Did, name: string): boolean {
  if (name === "") return KNOWN[activity]?.isCommunity ?? false;
  return name in KNOWN ? activity === name : KNOWN[activity]?.stage === name;
}
