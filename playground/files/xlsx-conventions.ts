/** What our .xlsx files agree on between writing and reading. */

/** Custom document properties that carry what .xlsx has no place for. */
export const zoneProperty = "Time zone";
export const localeProperty = "Locale";

/** A hidden tab for choice lists that are too long to stand in a validation rule. */
export const longListsTab = "DevRel Ledger lists";

/** Files measure columns in letters of the body font. */
export const pixelsPerLetter = 7;
export const widthPadding = 5;
