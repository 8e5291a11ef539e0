/** Which month or day of the week a name means, in whatever language of monthNames.ts it is written. */
import { MONTH_NAMES } from "../../definitions/monthNames";
import { WEEKDAY_NAMES } from "../../definitions/weekdayNames";

/** 1 for January; NaN for what names no month. */
export const monthNamed = /* @__PURE__ */ placeIn(MONTH_NAMES);
/** 1 for Monday; NaN for what names no day of the week. */
export const weekdayNamed = /* @__PURE__ */ placeIn(WEEKDAY_NAMES);

/** Names as they are compared: without capitals, accents and a full stop. */
export function bareName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
}

/** The place, from 1, of the entry that has a name; names are taken apart when one is first asked for. */
function placeIn(entries: readonly string[]): (name: string) => number {
  let places: Map<string, number> | undefined;
  return (name) => {
    places ??= new Map(
      entries.flatMap((names, index) => names.split(" ").map((each) => [bareName(each), index + 1] as const)),
    );
    return places.get(bareName(name)) ?? Number.NaN;
  };
}
