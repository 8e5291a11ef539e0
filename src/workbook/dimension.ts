/** The option `by` of measures of contacts: a column of Activities or Contacts, or what the journey says of an activity. */
import { rangeErrors } from "../problems/rangeErrors";
import { text } from "../reading/options";
import type { ActivityLog } from "./activityLog";
import { columnNamed, headersOf, valueNames } from "./byColumn";
import { contactValues } from "./contactValues";
import { JOURNEY_DETAILS, type JourneyDetail, journeyDetail } from "./journeyDetails";
import type { Timelines } from "./timelines";

/** The option, and what it does to the table. */
export const by = (about: string) =>
  text(
    "the header of a column of Activities or Contacts, or the Journey's Purpose, Reach or Need; write Journey Reach where Contacts has a Reach column too",
    about,
  );

/** Values as codes, 0 for none. */
export interface Dimension {
  title: string;
  /** Whether a contact has one value, whatever it did. */
  isOfContacts: boolean;
  /** The value of a contact at one of its activities; a milestone stands in no row of Activities, so that only Contacts and the journey say anything of it. */
  codeAt(entry: number, person: number): number;
  /** Of the values of two activities the one that comes first in the alphabet; none comes last. */
  firstOf(code: number, other: number): number;
  /** What there is so far, by code. */
  names: readonly string[];
  /** What a code is called, that of none included; to be asked once all that count were read. */
  name(code: number): string;
}

/** The values that the option names. @throws LedgerError that lists what there is to choose from */
export function dimensionOf(log: ActivityLog, name: string): Dimension {
  const ranges = log.contacts ? [log.rows, log.contacts] : [log.rows];
  const found = columnNamed(name, ranges);
  const detail = journeyDetail(name);
  if (!found && !detail) {
    const known = [...headersOf(ranges), ...JOURNEY_DETAILS.map(({ title }) => title)];
    throw rangeErrors.unknownColumn(name, [...new Set(known)]);
  }
  if (!found) return ofJourney(log, detail!);
  return found.range === 1
    ? ofContacts(log, found.title, found.place)
    : ofActivities(log, found.title, found.place);
}

function ofContacts(log: ActivityLog, title: string, place: number): Dimension {
  const { codes, names, name } = contactValues(log, place);
  const codeAt = (_: number, person: number) => codes[person]!;
  return { title, isOfContacts: true, codeAt, firstOf: (code) => code, names, name };
}

/** Of a column of Activities; cells are read as they are asked for. */
export function ofActivities({ rows }: ActivityLog, title: string, place: number): Dimension {
  const values = rows.textReader(place);
  return {
    title,
    isOfContacts: false,
    codeAt: (entry) => (entry < rows.count ? values.at(entry) : 0),
    firstOf: (code, other) =>
      code === 0 || (other !== 0 && values.keys[other]! < values.keys[code]!) ? other : code,
    names: values.names,
    name: valueNames(values),
  };
}

/** In the order of the journey's words instead of the alphabet. */
function ofJourney({ activity, activities, step }: ActivityLog, detail: JourneyDetail): Dimension {
  const names = ["", ...detail.all];
  const codes = Int32Array.from(activity.keys, (_, code) =>
    Math.max(0, names.indexOf(step(code)?.[detail.name] ?? "")),
  );
  return {
    title: detail.title,
    isOfContacts: false,
    codeAt: (entry) => codes[activities[entry]!]!,
    firstOf: (code, other) => (code === 0 || (other !== 0 && other < code) ? other : code),
    names,
    name: valueNames({ names }),
  };
}

/** The value of a contact at that place of its timeline; of several activities that are meant at one moment, the first in the alphabet. */
export function valueAt(
  dimension: Dimension,
  { starts, entries, times }: Timelines,
  person: number,
  place: number,
  isMeant: (entry: number) => boolean,
): number {
  let code = dimension.codeAt(entries[place]!, person);
  if (dimension.isOfContacts) return code;
  const end = starts[person + 1]!;
  for (let next = place + 1; next < end && times[next] === times[place]; next++)
    if (isMeant(entries[next]!)) code = dimension.firstOf(code, dimension.codeAt(entries[next]!, person));
  return code;
}
