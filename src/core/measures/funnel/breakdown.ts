/** The option `by`: which values of a column each contact belongs to. */
import { type ByColumn, NO_VALUE } from "../byColumn";
import { stageAt } from "./attempt";
import type { Journey, Journeys } from "./journeys";

/** Values as codes, and what they are called once all have been read; 0 is no value. */
export interface Breakdown {
  codesOf(journey: Journey): readonly number[];
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
  return { codesOf: ({ person }) => [codes[person]!], name: (code) => values.names[code] || NO_VALUE };
}

/** Of several activities at the same moment and stage, the value that comes first in the alphabet is taken. */
function byTouch(journeys: Journeys, column: number): Breakdown {
  const { histories, rules, options, log } = journeys;
  const { times, rows, starts } = histories;
  const values = log.rows.textReader(column);

  const codesWhere = (person: number, counts: (place: number) => boolean): number[] => {
    const codes = new Set<number>();
    for (let place = starts[person]!; place < starts[person + 1]!; place++)
      if (rows[place]! >= 0 && counts(place)) codes.add(values.at(rows[place]!));
    codes.delete(0);
    return codes.size > 0 ? [...codes] : [0];
  };
  const allTouches = ({ person }: Journey) =>
    codesWhere(person, (place) => stageAt(histories, place, rules) >= 0);
  const oneTouch = ({ person, places }: Journey) => {
    const step = stepOf(places, times, options.touch === "last");
    const stage = stageAt(histories, step, rules);
    const alike = codesWhere(
      person,
      (place) => times[place] === times[step] && stageAt(histories, place, rules) === stage,
    );
    return [alike.reduce((a, b) => (values.keys[a]! < values.keys[b]! ? a : b))];
  };

  return {
    codesOf: options.touch === "all" ? allTouches : oneTouch,
    name: (code) => values.names[code] || NO_VALUE,
  };
}

/** The counted step that came first, or last, in time. */
function stepOf(places: readonly number[], times: Float64Array, last: boolean): number {
  const steps = places.filter((place) => place >= 0);
  return steps.reduce((best, place) => {
    const later = times[place]! - times[best]!;
    return (last ? later >= 0 : later < 0) ? place : best;
  });
}
