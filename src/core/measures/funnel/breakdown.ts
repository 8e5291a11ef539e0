/** The option `by`: which value of a column each contact belongs to. */
import { rangeErrors } from "../../problems/rangeErrors";
import type { Rows } from "../../tables/rows";
import type { Columns } from "../../tables/table";
import { headerKey, nameKey } from "../../text";
import type { ActivityLog } from "../activityLog";
import { stageAt } from "./attempt";
import type { Journey, Journeys } from "./journeys";

/** What a row without a value is called. */
export const NO_VALUE = "(none)";

/** A column to break figures down by. */
export interface ByColumn {
  title: string;
  place: number;
  from: "activities" | "contacts";
}

/**
 * The column that `by` means: a header as it stands in Activities, then in Contacts, then a known title or alias in either.
 * @throws LedgerError that lists the columns there are
 */
export function byColumn(by: string, log: Pick<ActivityLog, "rows" | "contacts">): ByColumn {
  const tables = [
    { from: "activities" as const, rows: log.rows as Rows },
    ...(log.contacts ? [{ from: "contacts" as const, rows: log.contacts as Rows }] : []),
  ];
  for (const { from, rows } of tables) {
    const place = rows.header.texts.findIndex((text) => text !== "" && nameKey(text) === nameKey(by));
    if (place >= 0) return { from, place, title: titleAt(rows, place) };
  }
  for (const { from, rows } of tables) {
    const place = placeByName(rows, by);
    if (place !== undefined) return { from, place, title: titleAt(rows, place) };
  }
  const known = tables.flatMap(({ rows }) => rows.header.texts.filter(Boolean));
  throw rangeErrors.unknownColumn(by, [...new Set(known)]);
}

function placeByName({ table, header }: Rows<Columns>, by: string): number | undefined {
  const key = headerKey(by);
  const own = header.texts.findIndex((text) => text !== "" && headerKey(text) === key);
  if (own >= 0) return own;
  const name = Object.keys(table.columns).find((column) => {
    const { title, aliases } = table.columns[column]!;
    return header.places[column] !== undefined && [title, ...aliases].some((text) => headerKey(text) === key);
  });
  return name === undefined ? undefined : header.places[name];
}

/** The title of a known column, else the header as it stands. */
function titleAt({ table, header }: Rows<Columns>, place: number): string {
  const name = Object.keys(table.columns).find((column) => header.places[column] === place);
  return name === undefined ? header.texts[place]! : table.columns[name]!.title;
}

/** For each journey, the names of the values it belongs to: one, or with `touch=all` as many as it has. */
export function breakdownOf(journeys: Journeys, by: ByColumn): (journey: Journey) => readonly string[] {
  return by.from === "contacts" ? byContact(journeys, by.place) : byTouch(journeys, by.place);
}

function byContact({ log }: Journeys, place: number): (journey: Journey) => string[] {
  const { ofRow, names } = log.people;
  const values = log.contacts!.textsAt(place);
  const codeOf = new Int32Array(names.length);
  for (let row = 0; row < ofRow.length; row++) {
    const person = ofRow[row]!;
    if (person >= 0 && codeOf[person] === 0) codeOf[person] = values.codes[row]!;
  }
  return ({ person }) => [values.names[codeOf[person]!] || NO_VALUE];
}

function byTouch(journeys: Journeys, column: number): (journey: Journey) => string[] {
  const { histories, rules, options } = journeys;
  const { times, rows, starts } = histories;
  const values = journeys.log.rows.textReader(column);
  const codesWhere = (person: number, counts: (place: number) => boolean): number[] => {
    const codes = new Set<number>();
    for (let place = starts[person]!; place < starts[person + 1]!; place++)
      if (rows[place]! >= 0 && counts(place)) codes.add(values.at(rows[place]!));
    codes.delete(0);
    return [...codes];
  };
  const firstName = (codes: number[]) =>
    codes
      .map((code) => values.names[code]!)
      .reduce(
        (a, b) => (nameKey(a) < nameKey(b) ? a : b),
        codes.length ? values.names[codes[0]!]! : NO_VALUE,
      );

  return ({ person, places }) => {
    if (options.touch === "all") {
      const codes = codesWhere(person, (place) => stageAt(histories, place, rules) >= 0);
      return codes.length > 0 ? codes.map((code) => values.names[code]!) : [NO_VALUE];
    }
    const steps = places.filter((place) => place >= 0);
    const sign = options.touch === "first" ? 1 : -1;
    const step = steps.reduce((best, place) => (sign * (times[place]! - times[best]!) < 0 ? place : best));
    const alike = codesWhere(
      person,
      (place) =>
        times[place] === times[step] && stageAt(histories, place, rules) === stageAt(histories, step, rules),
    );
    return [firstName(alike)];
  };
}
