/** Attribution as the specification words it, slowly, over plain lists; it shares no code with the add-on. */
import { DAY, dayOf, daysFrom, isEarlier } from "../workbook/oracleCalendar";
import { type Did, type History, KNOWN, STAGES } from "../workbook/oracleHistories";

export interface AttributionQuestion {
  goal: string;
  model: string;
  lookback: number;
  halfLife: number;
  from: number;
  to: number;
  by: string;
}

/** Each contact that reached the goal, when, and the rows before it in any order. */
export function conversionsOf({ did }: History, { goal, lookback, from, to }: AttributionQuestion) {
  const isGoal = ({ activity }: Did) => STAGES.indexOf(KNOWN[activity]?.stage ?? "") >= STAGES.indexOf(goal);
  const people = [...new Set(did.map(({ person }) => person))];
  return people.flatMap((person) => {
    const own = did.filter((each) => each.person === person);
    const at = Math.min(...own.filter(isGoal).map((each) => each.at));
    if (!Number.isFinite(at) || dayOf(at) < from || dayOf(at) > to) return [];
    const touches = own.filter(
      (each) => each.row !== undefined && isEarlier(each.at, at) && daysFrom(each.at, at) <= lookback,
    );
    return [{ person, at, touches }];
  });
}

/** For each value conversions and contacts, `(none)` for a blank one and `(direct)` for no touch at all. */
export function attributed(history: History, question: AttributionQuestion): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  const add = (value: string, credit: number, contacts: number) => {
    const [before, known] = found.get(value) ?? [0, 0];
    found.set(value, [before + credit, known + contacts]);
  };
  for (const { person, at, touches } of conversionsOf(history, question)) {
    if (touches.length === 0) add("(direct)", 1, 1);
    const channelOf = ({ channel }: Did) =>
      (question.by === "Persona" ? (history.personas[person] ?? "") : channel) || "(none)";
    const parts = partsOf(touches, at, question);
    for (const value of new Set(touches.map(channelOf))) {
      const own = touches.filter((touch) => channelOf(touch) === value);
      const credit = own.reduce((sum, touch) => sum + parts.get(touch)!, 0);
      add(value, question.model === "participation" ? 1 : credit, 1);
    }
  }
  return found;
}

/** The mean over every order in which the touches may have come. */
function partsOf(touches: Did[], at: number, { model, halfLife }: AttributionQuestion): Map<Did, number> {
  const inOrder = [...touches].sort((a, b) => a.at - b.at);
  const count = inOrder.length;
  const decays = inOrder.map((touch) => 0.5 ** (daysFrom(touch.at, at) / halfLife));
  const sum = decays.reduce((total, each) => total + each, 0);
  const ends: Record<string, [number, number, number]> = {
    position: [0.4, 0.4, 0.5],
    j: [0.2, 0.6, 0.25],
    "inverse j": [0.6, 0.2, 0.75],
  };
  const byPlace = inOrder.map((_, place) => {
    if (model === "first") return place === 0 ? 1 : 0;
    if (model === "last") return place === count - 1 ? 1 : 0;
    if (model === "decay") return decays[place]! / sum;
    const [first, last, firstOfTwo] = ends[model] ?? [0, 0, 0];
    if (model === "linear" || count === 1) return 1 / count;
    if (count === 2) return place === 0 ? firstOfTwo : 1 - firstOfTwo;
    return place === 0 ? first : place === count - 1 ? last : (1 - first - last) / (count - 2);
  });
  const isOneMoment = (a: Did, b: Did) => {
    if (a.at === b.at) return true;
    const day = inOrder.filter((each) => dayOf(each.at) === dayOf(a.at));
    return dayOf(a.at) === dayOf(b.at) && day.some((each) => each.at % DAY === 0);
  };
  return new Map(
    inOrder.map((touch) => {
      const same = inOrder.flatMap((other, place) => (isOneMoment(touch, other) ? [byPlace[place]!] : []));
      return [touch, same.reduce((total, part) => total + part, 0) / same.length];
    }),
  );
}
