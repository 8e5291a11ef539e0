/** Retention and lifecycle as the specification words them, slowly, over sets of periods; they share no code with the add-on. */
import { dayOf, lastPeriodOver, periodOf } from "../workbook/oracleCalendar";
import { type Did, type History, inBlocksOf, KNOWN, valueFor } from "../workbook/oracleHistories";

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
  /** Channel, Persona, or "" for all contacts together. */
  by: string;
}

/** What is told of one value. */
export type Block = [value: string, rows: (number | null)[][]];

/** Of each value, for each cohort how many contacts, and by how many periods later the share; null where it is blank. All come last. */
export function retained(history: History, question: RetentionQuestion): Block[] {
  const { period, asOf } = question;
  const did = history.did.filter(({ at }) => dayOf(at) <= asOf);
  const people = [...new Set(did.map(({ person }) => person))];
  const members = people.flatMap((person) => {
    const starts = did.filter((each) => each.person === person && isMeant(each, question.start));
    const first = Math.min(...starts.map(({ at }) => at));
    const dated = starts.filter(
      ({ at }) =>
        (question.kind === "recurring" || at === first) &&
        dayOf(at) >= question.from &&
        dayOf(at) <= question.to,
    );
    const cohorts = new Set(dated.map(({ at }) => periodOf(dayOf(at), period)));
    return [...cohorts].map((cohort) => {
      const own = dated.filter(({ at }) => periodOf(dayOf(at), period) === cohort);
      return { person, cohort, value: valueFor(history, question.by, person, own) };
    });
  });
  const isBack = (person: string, at: number) =>
    did.some((each) => {
      const when = periodOf(dayOf(each.at), period);
      const matches = question.counts === "on" ? when === at : when >= at;
      return each.person === person && isMeant(each, question.return) && matches;
    });
  const lastOver = lastPeriodOver(asOf, period);
  const rowsOf = (those: typeof members) => {
    const cohorts = those.map(({ cohort }) => cohort);
    const [first, last] = [Math.min(...cohorts), Math.max(...cohorts)];
    const all = Array.from({ length: periodOf(asOf, period) - first + 1 }, () => ({ back: 0, hadTime: 0 }));
    const rows: (number | null)[][] = [];
    for (let cohort = first; cohort <= last; cohort++) {
      const own = those.filter((each) => each.cohort === cohort);
      const shares = all.map((sum, later) => {
        if (own.length === 0 || (later > 0 && cohort + later > lastOver)) return null;
        const back = own.filter(({ person }) => later === 0 || isBack(person, cohort + later)).length;
        sum.back += back;
        sum.hadTime += own.length;
        return back / own.length;
      });
      rows.push([own.length, ...shares]);
    }
    return [
      ...rows,
      [those.length, ...all.map(({ back, hadTime }) => (hadTime === 0 ? null : back / hadTime))],
    ];
  };
  return inBlocksOf(members, ({ value }) => value).map(([value, those]) => [value, rowsOf(those)]);
}

/** Of each value, for each period new, returning, resurrected, dormant and pulse; null where it is blank. */
export function lived(
  history: History,
  { period, from, to, asOf, by }: Pick<RetentionQuestion, "period" | "from" | "to" | "asOf" | "by">,
): Block[] {
  const end = periodOf(Math.min(asOf, to), period);
  const did = history.did.filter(
    (each) => isMeant(each, "") && dayOf(each.at) <= asOf && periodOf(dayOf(each.at), period) <= end,
  );
  const people = [...new Set(did.map(({ person }) => person))].map((person) => {
    const own = did.filter((each) => each.person === person);
    return {
      value: valueFor(history, by, person, own),
      active: new Set(own.map(({ at }) => periodOf(dayOf(at), period))),
    };
  });
  const rowsOf = (active: Set<number>[]) => {
    const earliest = Math.min(...active.flatMap((each) => [...each]));
    const rows: (number | null)[][] = [];
    for (let now = Math.max(earliest, periodOf(Math.max(from, -100_000), period)); now <= end; now++) {
      const count = (matches: (each: Set<number>) => boolean) => active.filter(matches).length;
      const fresh = count((each) => Math.min(...each) === now);
      const again = count((each) => each.has(now) && each.has(now - 1));
      const back = count((each) => each.has(now) && !each.has(now - 1) && Math.min(...each) < now);
      const away = count((each) => each.has(now - 1) && !each.has(now));
      const isOver = now <= lastPeriodOver(asOf, period);
      rows.push([
        fresh,
        again,
        back,
        isOver ? away : null,
        isOver && away > 0 ? (fresh + back) / away : null,
      ]);
    }
    return rows;
  };
  return inBlocksOf(people, ({ value }) => value).map(([value, those]) => [
    value,
    rowsOf(those.map(({ active }) => active)),
  ]);
}

/** Whether an activity is the one of that name, or at the stage of that name; without a name, whether the community does it. */
function isMeant({ activity }: Did, name: string): boolean {
  if (name === "") return KNOWN[activity]?.isCommunity ?? false;
  return name in KNOWN ? activity === name : KNOWN[activity]?.stage === name;
}
