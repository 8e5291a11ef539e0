/** Matching a file by hand: what its rows are, which of its headers is which column of ours, and the recipe that follows. */
import type { SeenTab } from "../../src/app/setUpContract";
import type { From, Gives, Piece, Receiving, Recipe } from "../../src/bringIn/recipe";
import { readDate } from "../../src/reading/cells/date";
import { readNumber } from "../../src/reading/cells/number";
import { readYesNo } from "../../src/reading/cells/yesNo";
import { isBlankRow } from "../../src/reading/grid";
import { likelyHeaderRow } from "../../src/reading/header";
import { zone } from "../../src/reading/zone";
import { CONTACTS } from "../../src/tabs/contacts";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { NO_TABLE, type Proposal } from "../setUp/proposal";
import { proposeAs } from "../setUp/propose";
import type { Source } from "./bringSource";

export interface ByHand {
  table: Receiving;
  said: Proposal;
  /** For activities: what else the row says of the person. */
  person: Proposal;
  /** Whether all rows are of one event, which is then asked. */
  isOneEvent: boolean;
}

/** Columns of Contacts that a row of activities may tell beside the id. */
export const PERSON_COLUMNS = ["name", "company"] as const;

/** So many rows are looked at for samples, and so many different texts are shown. */
const SAMPLES = { rows: 200, texts: 6, length: 60 };

/** The file as a tab of the team's would be seen. */
export function seenIn({ name, rows }: Pick<Source, "name" | "rows">): SeenTab {
  const { row, texts } = likelyHeaderRow(rows) ?? { row: 0, texts: [] };
  const below = rows.slice(row + 1);
  const samples = texts.map((_, place) => {
    const seen = new Set(
      below.slice(0, SAMPLES.rows).map((cells) => (cells[place] ?? "").trim().slice(0, SAMPLES.length)),
    );
    seen.delete("");
    return [...seen].slice(0, SAMPLES.texts);
  });
  return {
    id: 0,
    name,
    rows: below.filter((cells) => !isBlankRow(cells)).length,
    headerRow: row + 1,
    headers: texts,
    samples,
    columns: {},
    byHand: false,
    filledBy: null,
  };
}

export function tableOf(name: Receiving): DeclaredTab {
  return TABLES.find((table) => table.name === name)!;
}

/** What is likely and can be told from the cells; what rests on a word alone is left to a person. */
export function proposedByHand(seen: SeenTab, table: Receiving): ByHand {
  const said = careful(proposeAs(seen, tableOf(table)), seen, tableOf(table));
  const others = careful(proposeAs(seen, CONTACTS), seen, CONTACTS);
  const taken = new Set(Object.values(said.places));
  const places = Object.fromEntries(
    PERSON_COLUMNS.flatMap((name) => {
      const place = others.places[name];
      return place === undefined || taken.has(place) ? [] : [[name, place]];
    }),
  );
  return {
    table,
    said,
    person: { ...NO_TABLE, table: CONTACTS.name, places: table === "Activities" ? places : {} },
    isOneEvent: false,
  };
}

/** The first table all of whose required columns are found: what was done before events before people. */
export function likelyTable(seen: SeenTab): Receiving {
  const hasAll = (name: Receiving) => {
    const { places } = proposedByHand(seen, name).said;
    return Object.entries(tableOf(name).columns).every(
      ([column, { required }]) => !required || column in places,
    );
  };
  return (["Activities", "Events", "Contacts"] as const).find(hasAll) ?? "Activities";
}

const anyZone = zone("Etc/UTC");
const isYesNo = (text: string) => typeof readYesNo(text) === "number";
const isNumber = (text: string) => typeof readNumber(text) === "number";
const isDate = (text: string) => typeof readDate(text, anyZone) === "number";

/** A column of yes and no, of dates or of numbers names nobody and nothing; and nothing is the same in every row unless somebody says so. */
function careful(proposal: Proposal, seen: SeenTab, { columns }: DeclaredTab): Proposal {
  const places = Object.entries(proposal.places).filter(([name, place]) => {
    const { kind } = columns[name]!;
    if (kind !== "text" && kind !== "people") return true;
    const texts = seen.samples[place]!;
    const says = texts.filter((text) => !isYesNo(text) && !isNumber(text) && !isDate(text));
    return texts.length > 0 && says.length * 2 > texts.length;
  });
  return { ...proposal, places: Object.fromEntries(places), always: {} };
}

/** What has to be matched first, each a sentence. */
export function toMatch({ table, said }: ByHand): string[] {
  return Object.entries(tableOf(table).columns).flatMap(([name, { required, title }]) => {
    const isAsked = table === "Activities" && (name === "activity" || name === "date");
    const isOpen = required && !isAsked && !(name in said.places);
    return isOpen || said.always[name] === "" ? [`Choose the column that holds ${title}.`] : [];
  });
}

/** The recipe that was matched; undefined while something is missing. */
export function recipeByHand(hand: ByHand, seen: SeenTab, name: string): Recipe | undefined {
  if (toMatch(hand).length > 0) return undefined;
  const { table, said, person, isOneEvent } = hand;
  const headers = (proposal: Proposal): Record<string, From> =>
    Object.fromEntries([
      ...Object.entries(proposal.places).map(([column, place]) => [column, seen.headers[place]!]),
      ...Object.entries(proposal.always).map(([column, says]) => [
        column,
        column in proposal.places ? [seen.headers[proposal.places[column]!]!, { says }] : { says },
      ]),
    ]);
  const asked = (column: string, question: "activity" | "date" | "event" | "source"): Record<string, From> =>
    column in said.places || column in said.always ? {} : { [column]: { asked: question } };
  const columns = {
    ...headers(said),
    ...(table === "Activities" && {
      ...asked("date", "date"),
      ...asked("activity", "activity"),
      ...asked("channel", "source"),
      ...(isOneEvent && asked("event", "event")),
    }),
    ...(table === "Contacts" && asked("source", "source")),
  };
  const keyColumns =
    table === "Contacts"
      ? ["contact"]
      : table === "Events"
        ? ["event", "start"]
        : Object.keys(columns).filter((column) => column !== "channel");
  const main: Gives = { table, columns, key: keyColumns.map((column) => ({ column })) };
  const contact = columns.contact;
  const people: Gives[] =
    table === "Activities" && contact !== undefined
      ? [
          {
            table: "Contacts",
            columns: { contact, ...headers(person), source: { asked: "source" } },
            key: [{ says: "contact" }, { column: "contact" }],
          },
        ]
      : [];
  const event: Gives[] =
    table === "Activities" && isOneEvent
      ? [
          {
            table: "Events",
            columns: { event: { asked: "event" }, start: { asked: "date" } },
            key: [{ says: "event" } satisfies Piece, { column: "event" }, { column: "start" }],
          },
        ]
      : [];
  const used = [...Object.values(said.places), ...Object.values(person.places)].map(
    (place) => seen.headers[place]!,
  );
  return {
    name,
    about: `a file of your own kind “${name}”`,
    knownBy: [...new Set(used)],
    gives: [...people, ...event, main],
  };
}
