/** How a result's columns are declared: once, for the cells, the documentation, number formats, summary pages and their charts. */
import type { Period } from "../reading/calendar";
import type { Zone } from "../reading/zone";

/** What a cell of a result may hold, the same for a custom function and a summary tab; undefined becomes a blank cell. */
export type ResultCell = string | number | Date | undefined;

/** What a column may hold; rates are fractions, scores sums of them, dates local times. */
export const HOLDS = [
  "text",
  "count",
  "number",
  "score",
  "amount",
  "rate",
  "difference",
  "points",
  "chance",
  "days",
  "date",
] as const;
export type Holds = (typeof HOLDS)[number];

export interface ResultColumn<Row> {
  title: string;
  holds: Holds;
  /** The value of a row; undefined where it does not apply. */
  of(row: Row): string | number | undefined;
}

/** Columns that depend on what was found: none, or as many as there are stages or periods. */
export interface FoundColumns<Found, Row> {
  /** What they are, for the documentation: `a date for each stage`. */
  words: string;
  of(found: Found): readonly ResultColumn<Row>[];
  /** What they are without options, where that is the same for everybody. */
  usual?: readonly ResultColumn<Row>[] | undefined;
}

/** A result as a table, of what a measure found. */
export interface TableShape<Found, Row> {
  rows(found: Found): readonly Row[];
  columns: readonly (ResultColumn<Row> | FoundColumns<Found, Row>)[];
}

type Of<Row, Value> = (row: Row) => Value | undefined;

const column =
  <Value extends string | number>(holds: Holds) =>
  <Row>(title: string, of: Of<Row, Value>): ResultColumn<Row> => ({ title, holds, of });

export const text = column<string>("text");
/** A whole number of things. */
export const count = column<number>("count");
/** Any other number. */
export const number = column<number>("number");
/** A number with a fraction, such as a sum of shares. */
export const score = column<number>("score");
/** Money, in whatever currency the sheet has. */
export const amount = column<number>("amount");
/** A fraction, 0 to 1. */
export const rate = column<number>("rate");
/** The difference of two fractions. */
export const difference = column<number>("difference");
/** A score that may be below zero, from -100 to 100. */
export const points = column<number>("points");
/** How likely chance alone would show as much, 0 to 1. */
export const chance = column<number>("chance");
export const days = column<number>("days");
/** A local time. */
export const date = column<number>("date");

/** `Yes`, `No`, or blank where it does not apply. */
export function yesNo<Row>(title: string, of: (row: Row) => boolean | undefined): ResultColumn<Row> {
  return text(title, (row) => {
    const value = of(row);
    return value === undefined ? undefined : value ? "Yes" : "No";
  });
}

/** Columns that depend on what was found; with those that they are without options, where these can be told. */
export function each<Found, Row>(
  words: string,
  of: (found: Found) => readonly ResultColumn<Row>[],
  usual?: readonly ResultColumn<Row>[],
): FoundColumns<Found, Row> {
  return { words, of, usual };
}

/** The name of each row's period, under what the periods are: `Month` without options. */
export function periodColumn<Row extends { period: string }>(): FoundColumns<{ period: Period }, Row> {
  const under = (title: string) => [text<Row>(title, (row) => row.period)];
  const of = ({ period }: { period: Period }) => under(period[0]!.toUpperCase() + period.slice(1));
  return each("Month (or the period asked for)", of, under("Month"));
}

/** What a row's block is for, under what `by` names; no column without it. */
export function valueColumn<Found, Row extends { value: string }>(
  by: (found: Found) => { title: string } | undefined,
): FoundColumns<Found, Row> {
  const of = (found: Found) => {
    const broken = by(found);
    return broken === undefined ? [] : [text<Row>(broken.title, ({ value }) => value)];
  };
  return each("with by that column first", of, []);
}

/** The columns of one result. */
export function columnsOf<Found, Row>(
  { columns }: TableShape<Found, Row>,
  found: Found,
): readonly ResultColumn<Row>[] {
  return columns.flatMap((part) => ("title" in part ? [part] : part.of(found)));
}

/** The columns in words: `Stage, Contacts, a date for each stage`. */
export function columnsInWords<Found, Row>({ columns }: TableShape<Found, Row>): string {
  return columns.map((part) => ("title" in part ? part.title : part.words)).join(", ");
}

/** A column that a result has without options, or what some columns are in words where their number cannot be told. */
export type UsualColumn = { title: string; holds: Holds } | { words: string };

/** The columns of a result without options. */
export function usualColumns<Found, Row>({ columns }: TableShape<Found, Row>): UsualColumn[] {
  const told = ({ title, holds }: ResultColumn<Row>) => ({ title, holds });
  return columns.flatMap((part): UsualColumn[] =>
    "title" in part ? [told(part)] : (part.usual?.map(told) ?? [{ words: part.words }]),
  );
}

/** One cell of a table; a date is one of the zone. */
export function cellOf<Row>({ holds, of }: ResultColumn<Row>, row: Row, zone: Zone): ResultCell {
  const value = of(row);
  return holds === "date" && typeof value === "number" ? zone.date(value) : value;
}
