/** The option `by`: which values of a column each contact belongs to. */
import { type ByColumn, NO_VALUE } from "../byColumn";
import { stageAt } from "./attempt";
import type { Journey, Journeys } from "./journeys";

/** Values as codes, and what they are called once all have been read; 0 is no value. */
export interface Breakdown {
  eachCode(journey: Journey, visit: (journey: Journey, code: number) => void): void;
  name(code: number): string;
}

/** One value for each journey, or with `touch=all` as many as it has. */
export function breakdownOf(journeys: Journeys, by: ByColumn): Breakdown {
  return by.range === 1 ? byContact(journeys, by.place) : byTouch(journeys, by.place);
}

function byContact({ log }: Journeys, place: number): Breakdown {
  const { ofRow, names } = log.people;
  const values = log.contacts!.textsAt(place);
  const codes = new Int32Array(names.length);
  for (let row = 0; row < ofRow.length; row++) {
    const person = ofRow[row]!;
    if (person >= 0 && codes[person] === 0) codes[person] = values.codes[row]!;
  }
  return {
    eachCode: (journey, visit) => visit(journey, codes[journey.person]!),
    name: (code) => values.names[code] || NO_VALUE,
  };
}

function byTouch(journeys: Journeys, column: number): Breakdown {
  const { histories, rules, options, log } = journeys;
  const { times, rows, starts } = histories;
  const values = log.rows.textReader(column);
  /** The value of that activity, 0 also for a milestone, which stands in no row of Activities. */
  const codeAt = (place: number) => (rows[place]! < 0 ? 0 : values.at(rows[place]!));

  const allTouches: Breakdown["eachCode"] = (journey, visit) => {
    const { person } = journey;
    const codes = new Set<number>();
    for (let place = starts[person]!; place < starts[person + 1]!; place++)
      if (stageAt(histories, place, rules) >= 0) codes.add(codeAt(place));
    if (codes.size > 1) codes.delete(0);
    for (const code of codes) visit(journey, code);
  };
  /** Of several activities at the same moment and stage, the value that comes first in the alphabet is taken. */
  const oneTouch: Breakdown["eachCode"] = (journey, visit) => {
    const { person } = journey;
    const step = stepOf(journey.places, times, options.touch === "last");
    const stage = stageAt(histories, step, rules);
    const end = starts[person + 1]!;
    let first = step;
    while (first > starts[person]! && times[first - 1] === times[step]) first--;
    let chosen = 0;
    for (let place = first; place < end && times[place] === times[step]; place++) {
      if (stageAt(histories, place, rules) !== stage) continue;
      const code = codeAt(place);
      if (code > 0 && (chosen === 0 || values.keys[code]! < values.keys[chosen]!)) chosen = code;
    }
    visit(journey, chosen);
  };

  return {
    eachCode: options.touch === "all" ? allTouches : oneTouch,
    name: (code) => values.names[code] || NO_VALUE,
  };
}

/** The counted step that came first, or last, in time. */
function stepOf(places: readonly number[], times: Float64Array, last: boolean): number {
  let step = -1;
  for (let stage = 0; stage < places.length; stage++) {
    const place = places[stage]!;
    if (place < 0) continue;
    const later = step < 0 ? 0 : times[place]! - times[step]!;
    if (step < 0 || (last ? later >= 0 : later < 0)) step = place;
  }
  return step;
}
