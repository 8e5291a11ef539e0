/** How likely it is that a header, with the texts below it, is one of our columns. */

import { readDate } from "../../src/core/tables/cells/date";
import { isErrorCell } from "../../src/core/tables/cells/errorCell";
import { readNumber } from "../../src/core/tables/cells/number";
import { readYesNo } from "../../src/core/tables/cells/yesNo";
import type { Column, ColumnKind } from "../../src/core/tables/table";
import { headerKey } from "../../src/core/text";
import { zone } from "../../src/core/zone";

const EXACT = 10;
const PARTLY = 5;

/** Words that other teams use, by our column's title. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  Activity: ["kind", "category", "touchpoint", "interaction"],
  Contact: ["attendee", "customer", "client", "account", "login", "username"],
  Owner: ["organizer", "organiser", "presenter", "lead"],
  Start: ["begin", "starts", "when", "day", "datetime"],
  End: ["ends", "until"],
  City: ["location", "place", "town", "venue"],
  Country: ["nation"],
  Online: ["virtual", "remote"],
  Attendees: ["participants", "rsvp", "headcount"],
  Cost: ["price", "budget", "spend", "amount"],
  Link: ["website", "href"],
  Notes: ["comment", "comments", "remarks", "description"],
  Joined: ["registered", "created"],
};
/** With one of these, a header means something beside the column. */
const OTHERWISE = new Set(["co", "old", "previous", "next", "not", "no"]);

/** 0 where it cannot be. */
export function likeness(column: Column, header: string, samples: readonly string[]): number {
  if (headerKey(header) === "" || !isPossible(column.kind, samples)) return 0;
  return nameLikeness(column, header, samples.length > 0);
}

/** A header that says more than the column's name is taken for it only where there is something below it. */
function nameLikeness({ title, aliases }: Column, header: string, isFilled: boolean): number {
  const names = [title, ...aliases];
  if (names.some((name) => headerKey(name) === headerKey(header))) return EXACT;
  const words = wordsOf(header);
  if (words.some((word) => OTHERWISE.has(word))) return 0;
  const isPart = [...names, ...(OTHER_WORDS[title] ?? [])].some((name) =>
    wordsOf(name).every((word) => words.includes(word)),
  );
  return isPart && isFilled ? PARTLY / words.length : 0;
}

/** `startDate`, `start_date` and `Start date` are the same words. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}

const anyZone = zone("Etc/UTC");
const READERS: Partial<Record<ColumnKind, (text: string) => unknown>> = {
  date: (text) => readDate(text, anyZone),
  number: readNumber,
  yesNo: readYesNo,
};

/** Whether at least half of the samples can be read as the column asks. */
function isPossible(kind: ColumnKind, samples: readonly string[]): boolean {
  const read = READERS[kind];
  const given = samples.filter((text) => !isErrorCell(text));
  if (!read || given.length === 0) return true;
  return given.filter((text) => typeof read(text) === "number").length * 2 >= given.length;
}
