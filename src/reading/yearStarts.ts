/** The option `year starts`: with which month a team's year begins, and with it its quarters. */

import { headerKey } from "../words/text";
import { MONTHS, type Month } from "./calendar";
import { readNumber } from "./cells/number";
import type { Option } from "./options";

/** A month by its name, the first three letters of it, or its number. */
export const yearStarts: Option<Month> = {
  kind: "choice",
  about: "The month with which years and their quarters begin.",
  allows: MONTHS,
  fallback: "January",
  read(value) {
    const key = headerKey(String(value));
    const named = MONTHS.find((name) => key.length > 2 && headerKey(name).startsWith(key));
    return named ?? MONTHS[Number(readNumber(value)) - 1];
  },
};
