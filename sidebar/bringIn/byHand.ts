/** Matching a file by hand: what its rows are, which of its headers is which column of ours, and the recipe that follows. */
import type { SeenTab } from "../../src/app/setUpContract";
import { receivingTable } from "../../src/bringIn/receivingTable";
import type { From, Gives, Receiving, Recipe } from "../../src/bringIn/recipe";
import { ASKED_EVENT } from "../../src/bringIn/recipes/askedEvent";
import { readDate } from "../../src/reading/cells/date";
import { readNumber } from "../../src/reading/cells/number";
import { readYesNo } from "../../src/reading/cells/yesNo";
import { columnCounts, columnSamples } from "../../src/reading/columnSamples";
import { isBlankRow } from "../../src/reading/grid";
import { likelyHeaderRow } from "../../src/reading/header";
import { readHeaderText } from "../../src/reading/headerText";
import { zone } from "../../src/reading/zone";
import { CONTACTS } from "../../src/tabs/contacts";
import type { DeclaredTab } from "../../src/tabs/tab";
import { headerKey } from "../../src/words/text";
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

/** A file is of the same kind where it has all of these headers: with a few of them others would be taken for it. */
const MOST_HEADERS = 40;

const anyZone = zone("Etc/UTC");

/** The file as a tab of the team's would be seen. */
export function seenIn({ name, rows }: Pick<Source, "name" | "rows">): SeenTab {
  const { row, texts } = likelyHeaderRow(rows) ?? { row: 0, texts: [] };
  const below = rows.slice(row + 1);
  return {
    id: 0,
    name,
    rows: below.filter((cells) => !isBlankRow(cells)).length,
    headerRow: row + 1,
    headers: texts,
    samples: columnSamples(below, texts.length, anyZone),
    counts: columnCounts(below, texts.length, anyZone),
    columns: {},
    byHand: false,
    filledBy: null,
  };
}

/** What is likely and can be told from the cells; what rests on a word alone is left to a person. */
export function proposedByHand(seen: SeenTab, table: Receiving): ByHand {
  const said = careful(proposeAs(seen, receivingTable(table)), seen, receivingTable(table));
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

/** What counts deliveries is about e-mails; a file with addresses about people, whatever else it tells; else what has a name and a day about events. */
export function likelyTable(seen: SeenTab): Receiving {
  if (toMatch(proposedByHand(seen, "Emails")).length === 0) return "Emails";
  if ("contact" in proposedByHand(seen, "Contacts").said.places) return "Contacts";
  const events = proposedByHand(seen, "Events");
  return "end" in events.said.places || toMatch(events).length === 0 ? "Events" : "Activities";
}

const isYesNo = (text: string) => typeof readYesNo(text) === "number";
const isNumber = (text: string) => typeof readNumber(text) === "number";
const isDate = (text: string) => typeof readDate(text, anyZone) === "number";

/** Columns of which a longer header may speak; of the others only a header that says just that. */
const MAY_BE_LONGER = ["contact", "name", "company", "date", "start", "end"];

/**
 * A column of yes and no, of dates or of numbers names nobody and nothing; a word of ours within a header is not enough for most
 * columns; and nothing is the same in every row unless somebody says so.
 */
function careful(proposal: Proposal, seen: SeenTab, { columns }: DeclaredTab): Proposal {
  const places = Object.entries(proposal.places).filter(([name, place]) => {
    const { kind, title, aliases } = columns[name]!;
    const { keys } = readHeaderText(seen.headers[place]!);
    const isOurs = [title, ...aliases].some((known) => keys.includes(headerKey(known)));
    if (!isOurs && !MAY_BE_LONGER.includes(name)) return false;
    if (kind !== "text" && kind !== "people") return true;
    const texts = seen.samples[place]!;
    const says = texts.filter((text) => !isYesNo(text) && !isNumber(text) && !isDate(text));
    return texts.length > 0 && says.length * 2 > texts.length && !isPartOfName(seen.headers[place]!);
  });
  return { ...proposal, places: Object.fromEntries(places), always: {} };
}

const GIVEN = ["firstname", "givenname", "ticketfirstname"];
const FAMILY = ["lastname", "familyname", "surname", "ticketlastname"];

function isPartOfName(header: string): boolean {
  return [...GIVEN, ...FAMILY].includes(headerKey(header));
}

/** The headers of which a name is put together, where no column holds all of it. */
export function nameParts({ headers }: SeenTab): string[] {
  return [GIVEN, FAMILY].flatMap(
    (names) => headers.find((header) => names.includes(headerKey(header))) ?? [],
  );
}

/** What has to be matched first, each a sentence. */
export function toMatch({ table, said }: ByHand): string[] {
  return Object.entries(receivingTable(table).columns).flatMap(([name, { required, title }]) => {
    const isAsked = table === "Activities" && (name === "activity" || name === "date");
    const isOpen = required && !isAsked && !(name in said.places);
    return isOpen || said.always[name] === "" ? [`Choose the column that holds ${title}.`] : [];
  });
}

/** The columns by which a row is known again; of an activity all that is said. */
const KNOWN_BY: { readonly [Name in Receiving]?: readonly string[] } = {
  Contacts: ["contact"],
  Events: ["event", "start"],
  Emails: ["sent", "subject", "variant", "audience"],
};

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
  const parts = nameParts(seen);
  /** Put together of its parts where no column was said to hold it. */
  const fullName = (of: Proposal): Record<string, From> =>
    "name" in of.places || parts.length === 0 ? {} : { name: [parts] };
  const columns = {
    ...headers(said),
    ...(table === "Contacts" && fullName(said)),
    ...(table === "Activities" && {
      ...asked("date", "date"),
      ...asked("activity", "activity"),
      ...asked("channel", "source"),
      ...(isOneEvent && asked("event", "event")),
    }),
    ...(table === "Contacts" && asked("source", "source")),
  };
  const keyColumns =
    KNOWN_BY[table]?.filter((column) => column in columns) ??
    Object.keys(columns).filter((column) => column !== "channel");
  const main: Gives = {
    table,
    columns,
    key: keyColumns.map((column) => ({ column })),
    ...(table === "Activities" && { repeats: true }),
    // Of those who came to one event each is somebody; a log may hold what was done with nobody in particular.
    ...(isOneEvent && "contact" in columns && { needs: ["contact"] }),
  };
  const contact = columns.contact;
  const people: Gives[] =
    table === "Activities" && contact !== undefined
      ? [
          {
            table: "Contacts",
            columns: { contact, ...headers(person), ...fullName(person), source: { asked: "source" } },
            key: [{ says: "contact" }, { column: "contact" }],
          },
        ]
      : [];
  const event = table === "Activities" && isOneEvent ? [ASKED_EVENT] : [];
  return {
    name,
    about: `a file of your own kind “${name}”`,
    knownBy: [...new Set(seen.headers.filter((header) => headerKey(header) !== ""))].slice(0, MOST_HEADERS),
    gives: [...people, ...event, main],
  };
}
