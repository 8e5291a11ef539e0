/** How many touches it takes: contacts by the number of rows that name them before they reached the goal. */
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { daysBetween } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import { labelBeside } from "../words/labels";
import type { ActivityLog } from "../workbook/activityLog";
import { by, type Dimension, dimensionOf } from "../workbook/dimension";
import { inBlocks } from "../workbook/valueBlocks";
import { type Conversion, eachConversion, touchOptions } from "./touches";

export const touchCountOptions = {
  by: by("One block for each value: of the contact, or of its first touch."),
  ...touchOptions,
};

export interface TouchCount {
  /** So many, or all contacts together. */
  touches: string | number;
  contacts: number;
  /** Of all contacts of the block who converted. */
  share: number | undefined;
  /** Of all contacts together. */
  medianTouches: number | undefined;
  /** From the first touch to the goal, of contacts with a touch. */
  medianDays: number | undefined;
}

export interface TouchCounts {
  by: Dimension | undefined;
  /** With the value that they are of, "" where they are not broken down. */
  rows: (TouchCount & { value: string })[];
}

/** What is counted of the conversions of one value. */
interface Counted {
  /** Of each conversion. */
  touches: number[];
  /** By number of touches. */
  days: number[][];
}

/** Up to so many touches every number has a row; beyond it only those that occur, so that one busy contact makes no thousand rows. */
const EVERY_NUMBER_TO = 100;

/** One row for each number of touches, and all together; with `by` so for each value, those with most contacts first, then by name. None where nobody converted. */
export function touchCounts(log: ActivityLog, options: OptionValues<typeof touchCountOptions>): TouchCounts {
  const dimension = options.by === undefined ? undefined : withDirect(dimensionOf(log, options.by));
  const groups = new Map<number, Counted>();
  eachConversion(log, options, (conversion) => {
    const { at, count, times } = conversion;
    const code = dimension ? valueFor(dimension, conversion) : 0;
    const group = groups.get(code) ?? { touches: [], days: [] };
    groups.set(code, group);
    group.touches.push(count);
    group.days[count] ??= [];
    if (count > 0) group.days[count].push(daysBetween(times[0]!, at));
  });
  const blocks = [...groups].map(([code, group]) => ({
    code,
    contacts: group.touches.length,
    rows: rowsOf(group),
  }));
  return { by: dimension, rows: inBlocks(dimension, blocks) };
}

/** The code of those without a touch where touches have values. */
const DIRECT = -1;

function withDirect(dimension: Dimension): Dimension {
  const name = (code: number) =>
    code === DIRECT ? labelBeside("direct", dimension.names) : dimension.name(code);
  return { ...dimension, name };
}

/** That of the contact, or of its first touch; of several at one moment the first in the alphabet. */
function valueFor(dimension: Dimension, { person, count, rows, times }: Conversion): number {
  if (dimension.isOfContacts) return dimension.codeAt(-1, person);
  if (count === 0) return DIRECT;
  let code = dimension.codeAt(rows[0]!, person);
  for (let place = 1; place < count && times[place] === times[0]; place++)
    code = dimension.firstOf(code, dimension.codeAt(rows[place]!, person));
  return code;
}

function rowsOf({ touches: counts, days }: Counted): TouchCount[] {
  const contactsWith = new Float64Array(days.length);
  for (const count of counts) contactsWith[count]!++;
  const rows: TouchCount[] = [];
  for (let touches = 0; touches < contactsWith.length; touches++) {
    const contacts = contactsWith[touches]!;
    if (contacts === 0 && touches > EVERY_NUMBER_TO) continue;
    rows.push({
      touches,
      contacts,
      share: share(contacts, counts.length),
      medianTouches: undefined,
      medianDays: median(days[touches] ?? []),
    });
  }
  const all = { touches: "All", contacts: counts.length, share: 1 };
  return [...rows, { ...all, medianTouches: median(counts), medianDays: median(days.flat()) }];
}
