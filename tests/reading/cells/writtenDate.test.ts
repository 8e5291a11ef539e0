// In which order a date in numbers is written.
import { expect, it } from "vitest";
import { writtenOrder } from "../../../src/reading/cells/writtenDate";

it.each([
  ["13/04/2025", 0],
  ["13.4.25 14:30", 0],
  ["04/13/2025", 1],
  ["12/25/14", 1],
  ["29/2/2024", 0],
])("%j has the day and month in only one order: %d", (text, order) => expect(writtenOrder(text)).toBe(order));

it.each(["03/04/2025", "05/05/2025", "13/13/2025", "29/2/2025", "2025-07-11", "11 Jul 2025", "tomorrow", ""])(
  "%j does not tell which order it is in",
  (text) => expect(writtenOrder(text)).toBeUndefined(),
);
