/** What a file does not say and is asked once, with the likely answer. */
import { isBlank } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { headerKey } from "../words/text";
import { askedIn, rowReader } from "./fileCells";
import { dateReader, dayOf, shownOrder } from "./fileDates";
import { type FileTable, placesIn } from "./fileTable";
import { type Answers, type DayOrder, QUESTIONS, type Question } from "./recipe";

/** What has to be asked about the file. */
export function asksOf(file: FileTable): Question[] {
  const asked = new Set(
    file.recipe.gives.flatMap(({ columns, key }) => [
      ...Object.values(columns).flatMap(askedIn),
      ...key.flatMap((piece) => (typeof piece === "object" && "column" in piece ? [] : askedIn(piece))),
    ]),
  );
  if (file.recipe.dayOrder === undefined && shownOrder(file).isOpen) asked.add("order");
  return QUESTIONS.filter((ask) => asked.has(ask));
}

/** The likely answers: what another table of the file says, its name, its commonest day, the recipe. */
export function likelyAnswers(file: FileTable, fileName: string, sheetZone: Zone): Answers {
  const { recipe } = file;
  const order = shownOrder(file).order ?? recipe.dayOrder;
  const readDate = dateReader(recipe.zone, order, sheetZone);
  const start = readDate(factIn(file, recipe.facts?.date));
  const event = factIn(file, recipe.facts?.event);
  const likely: Record<Question, string | undefined> = {
    event: typeof event === "string" ? event.trim() : eventIn(fileName),
    date:
      typeof start === "string" && start !== ""
        ? dayOf(start, sheetZone)
        : commonestDay(file, order, sheetZone),
    activity: recipe.likely?.activity,
    source: recipe.likely?.source,
    order: "day first",
  };
  return Object.fromEntries(asksOf(file).map((ask) => [ask, likely[ask] ?? ""]));
}

/** What stands below a header in a table above ours. */
function factIn({ rows, header }: FileTable, fact: string | undefined): unknown {
  if (fact === undefined) return undefined;
  for (let row = 0; row < header; row++) {
    const place = placesIn(rows[row]!).get(headerKey(fact))?.[0];
    const below = place === undefined ? undefined : rows[row + 1]?.[place];
    if (!isBlank(below)) return below;
  }
  return undefined;
}

function commonestDay(file: FileTable, order: DayOrder | undefined, sheetZone: Zone): string | undefined {
  const { recipe } = file;
  const rowAt = rowReader(file, {}, sheetZone);
  const readDate = dateReader(recipe.zone, order, sheetZone);
  const counts = new Map<string, number>();
  for (let index = file.header + 1; index < file.end; index++)
    for (const header of recipe.likelyDay ?? []) {
      const read = readDate(rowAt(index, new Map()).cell(header));
      if (typeof read !== "string" || read === "") continue;
      const day = dayOf(read, sheetZone);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  const [best] = [...counts].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1));
  return best?.[0];
}

/** What export files are called beside the name of what they are about. */
const FILE_WORDS =
  /\b(guests?( list)?|guestlist|attendees?|participants?|orders?|rsvps?|registrants?|registrations?|report|summary|export(ed)?|downloads?|list|sessions|speakers|data|final|copy|csv|luma|eventbrite|zoom|sessionize)\b/gi;
const DATES = /\b\d{4}[-_. ]?\d\d[-_. ]?\d\d([-_. T]\d\d[-_.:]?\d\d([-_.:]?\d\d)?)?\b|\(\d+\)|\b\d{6,}\b/g;

/** The event that a file's name speaks of: `Docs meetup - Guests - 2025-11-05.csv` is about Docs meetup. */
function eventIn(fileName: string): string {
  const bare = fileName
    .replace(/\.\w{1,5}$/, "")
    .replace(DATES, " ")
    .replace(/[_]+|(?<=\w)-(?=\w)/g, " ")
    .replace(FILE_WORDS, " ");
  const text = bare
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—_.,:]+|[\s\-–—_.,:]+$/g, "")
    .replace(/(\s[-–—])+(?=\s[-–—]\s)/g, "");
  return text === "" ? "" : text[0]!.toUpperCase() + text.slice(1);
}
