/** The attribution models: which part of a conversion each of its touches has earned. */
import { DAY, daysBetween, isWholeDay } from "../reading/calendar";
import type { Conversion } from "./touches";

/** In the order of the option's words. */
export const MODELS = [
  "first",
  "last",
  "linear",
  "position",
  "j",
  "inverse j",
  "decay",
  "participation",
] as const;
export type Model = (typeof MODELS)[number];

/** Gives a touch's part by its place, of so many touches. */
type ByPlace = (place: number, count: number) => number;

/** The first and the last touch have fixed parts, those between share the rest; of two touches the first has a part of its own. */
interface Ends {
  first: number;
  last: number;
  firstOfTwo: number;
}

/** As in Mixpanel's computed properties. */
export const ENDS = {
  position: { first: 0.4, last: 0.4, firstOfTwo: 0.5 },
  j: { first: 0.2, last: 0.6, firstOfTwo: 0.25 },
  "inverse j": { first: 0.6, last: 0.2, firstOfTwo: 0.75 },
} as const satisfies Partial<Record<Model, Ends>>;

function byEnds({ first, last, firstOfTwo }: Ends): ByPlace {
  return (place, count) => {
    if (count === 1) return 1;
    if (count === 2) return place === 0 ? firstOfTwo : 1 - firstOfTwo;
    if (place === 0) return first;
    return place === count - 1 ? last : (1 - first - last) / (count - 2);
  };
}

const BY_PLACE: Record<Exclude<Model, "decay" | "participation">, ByPlace> = {
  first: (place) => (place === 0 ? 1 : 0),
  last: (place, count) => (place === count - 1 ? 1 : 0),
  linear: (_, count) => 1 / count,
  position: byEnds(ENDS.position),
  j: byEnds(ENDS.j),
  "inverse j": byEnds(ENDS["inverse j"]),
};

/** Writes the part of each touch of a conversion; touches of one moment share equally. */
export type Weigh = (conversion: Conversion, parts: Float64Array) => void;

/** How a model weighs. With `participation` each touch has earned all. */
export function weighing(model: Model, halfLifeDays: number): Weigh {
  if (model === "participation") return ({ count }, parts) => parts.fill(1, 0, count);
  if (model === "decay")
    return (conversion, parts) => {
      decay(conversion, halfLifeDays, parts);
      shareMoments(conversion, parts);
    };
  const part = BY_PLACE[model];
  return (conversion, parts) => {
    for (let place = 0; place < conversion.count; place++) parts[place] = part(place, conversion.count);
    shareMoments(conversion, parts);
  };
}

/** A touch earns half as much as one that is a half-life later. */
function decay({ at, count, times }: Conversion, halfLifeDays: number, parts: Float64Array): void {
  const latest = daysBetween(times[count - 1]!, at);
  let sum = 0;
  for (let place = 0; place < count; place++) {
    parts[place] = 2 ** ((latest - daysBetween(times[place]!, at)) / halfLifeDays);
    sum += parts[place]!;
  }
  for (let place = 0; place < count; place++) parts[place]! /= sum;
}

/** Of touches at one time it is not known which came first, nor of those of a day where one has no time. */
function shareMoments({ count, times }: Conversion, parts: Float64Array): void {
  for (let first = 0, next = 1; first < count; first = next++) {
    const time = times[first]!;
    const until = time + (isWholeDay(time) ? DAY : 1);
    while (next < count && times[next]! < until) next++;
    if (next - first === 1) continue;
    let sum = 0;
    for (let place = first; place < next; place++) sum += parts[place]!;
    parts.fill(sum / (next - first), first, next);
  }
}
