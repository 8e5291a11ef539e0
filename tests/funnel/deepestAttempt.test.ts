/** The finder that the warehouse is given, asked about one contact's history at a time. */
import { expect, it } from "vitest";
import { deepestAttempt } from "../../src/funnel/deepestAttempt";
import { DAY } from "../../src/reading/calendar";

const [FIRST, SECOND, THIRD] = [20_000 * DAY, 20_001 * DAY, 20_002 * DAY];
const [A, B, NONE] = [0, 1, -1];

it.each([
  ["ordered", [A, NONE, B], -1, [2, FIRST, A, THIRD, B]],
  ["strict", [A, NONE, B], -1, [1, FIRST, A, -1, -1]],
  ["any", [B, NONE, A], -1, [2, FIRST, B, THIRD, A]],
  ["ordered", [A, NONE, B], 1, [1, FIRST, A, -1, -1]],
  ["ordered", [A, B, B], 0, [1, FIRST, A, -1, -1]],
  ["any", [NONE, NONE, NONE], -1, [0, -1, -1, -1, -1]],
])(
  "%s, stages %j one a day, window %d: the depth, then the moment and stage of each step",
  (order, stages, windowDays, found) => {
    expect(deepestAttempt(order, [FIRST, SECOND, THIRD], stages, 2, windowDays)).toEqual(found);
  },
);
