/** The option `by`: which values of a column each contact belongs to. */
import { type ByColumn, NO_VALUE } from "../workbook/byColumn";
import type { ContactRows, People } from "../workbook/people";
import { stageAt } from "./attemptRules";
import type { Journeys } from "./journeys";

type Found = Omit<Journeys, "breakdown">;

/** Values as codes, and what they are called once all have been read; 0 is no value. */
export interface Breakdown {
  /** The value of this contact, or with `touch=all` each that it has. */
  codesOf(person: number): number | readonly number[];
  name(code: number): string;
}

/** The values of one column, for the contacts that are counted. */
export function breakdownOf(journeys: Found, by: ByColumn): Breakdown {
  const { people, contacts } = journeys.log;
  return by.range === 1 ? byContact(people, contacts!, by.place) : byTouch(journeys, by.place);
}

/** The values of a Contacts column; of a contact that has several rows, the first value counts. */
export function byContact({ ofRow, names }: People, contacts: ContactRows, place: number): Breakdown {
  const values = contacts.textsAt(place);
  const codes = new Int32Array(names.length);
  for (let row = 0; row < ofRow.length; row++) {
    const person = ofRow[row]!;
    if (person >= 0 && codes[person] === 0) codes[person] = values.codes[row]!;
  }
  return { codesOf: (person) => codes[person]!, name: (code) => values.names[code] || NO_VALUE };
}

function byTouch(journeys: Found, column: number): Breakdown {
  const { histories, rules, options, log } = journeys;
  const { times, rows, starts } = histories;
  const values = log.rows.textReader(column);
  /** The value of that activity, 0 also for a milestone, which stands in no row of Activities. */
  const codeAt = (place: number) => (rows[place]! < 0 ? 0 : values.at(rows[place]!));

  const allTouches = (person: number) => {
    const codes = new Set<number>();
    for (let place = starts[person]!; place < starts[person + 1]!; place++)
      if (stageAt(histories, place, rules) >= 0) codes.add(codeAt(place));
    if (codes.size > 1) codes.delete(0);
    return [...codes];
  };
  /** Of several activities at the same moment and stage, the value that comes first in the alphabet is taken. */
  const oneTouch = (person: number) => {
    const step = stepOf(journeys, person);
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
    return chosen;
  };

  return {
    codesOf: options.touch === "all" ? allTouches : oneTouch,
    name: (code) => values.names[code] || NO_VALUE,
  };
}

/** The counted step that came first, or with `touch=last` last, in time. */
function stepOf({ places, rules, histories, options }: Found, person: number): number {
  const { times } = histories;
  const last = options.touch === "last";
  const end = (person + 1) * rules.stages;
  let step = -1;
  for (let at = person * rules.stages; at < end; at++) {
    const place = places[at]!;
    if (place < 0) continue;
    if (step < 0 || (last ? times[place]! >= times[step]! : times[place]! < times[step]!)) step = place;
  }
  return step;
}
