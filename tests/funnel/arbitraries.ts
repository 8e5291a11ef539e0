/** Random small histories whose times come from a tiny set, so that ties, edges of windows and a clock change abound. */
import fc from "fast-check";
import type { FunnelCall } from "./call";
import type { Cell, Grid } from "./grids";

const HEADER = ["Contact", "Activity", "Date", "Channel"];

/** In New York the clocks change on 9 March; 7 days after the second of these is the second last there. */
const TIMES = [
  ["2025-03-08T05:00Z", "Blog"],
  ["2025-03-08T14:30Z", "Talk"],
  ["2025-03-09T00:00Z", "Mail"],
  ["2025-03-09T05:00Z", ""],
  ["2025-03-09T13:30Z", "Blog"],
  ["2025-03-09T14:30Z", "Talk"],
  ["2025-03-15T05:00Z", "Forum"],
  ["2025-03-15T13:30Z", "Talk"],
  ["2025-03-15T14:30Z", "blog"],
] as const;

/** A time mostly has its own channel; sometimes another one, so that several values tie. */
const when = fc
  .tuple(fc.constantFrom(...TIMES), fc.constantFrom(undefined, undefined, "Forum", "Ask", ""))
  .map(([[time, usual], other]): Cell[] => [new Date(time), other ?? usual]);
const what = fc.constantFrom("A", "A", "B", "B", "C", "C", "X");

/** One person's rows. */
const history = (contact: string) =>
  fc.array(
    fc.tuple(what, when).map(([activity, rest]): Cell[] => [contact, activity, ...rest]),
    { maxLength: 5 },
  );

/** The rows of four people; the last one only makes sure that X is known. */
export const rows: fc.Arbitrary<Grid> = fc
  .tuple(history("Ann"), history("Bob"), history("Cid"))
  .map((histories) => [...histories.flat(), ["Zed", "X", new Date("2025-03-08"), ""]]);

const option = (...choices: string[]) => fc.constantFrom("", ...choices);

/** Options without a breakdown, in one order or all of them. */
export const options = (...orders: string[]) =>
  fc
    .tuple(
      fc.constantFrom(...(orders.length > 0 ? orders : ["reached", "ordered", "strict", "any"])),
      option("window=0.5", "window=1", "window=7"),
      option(
        "from=2025-03-08",
        "from=2025-03-09",
        "to=2025-03-08",
        "to=2025-03-09",
        "from=2025-03-09; to=2025-03-09",
      ),
      option("exclude=X", "exclude=B", "exclude=x, a"),
      option("stages=A > C", "stages=B > A > C"),
    )
    .map(([order, ...others]) => [`order=${order}`, ...others.filter(Boolean)].join("; "));

/** A time zone with or without the clock change. */
export const timeZone = fc.constantFrom("Etc/UTC", "America/New_York");

/** A call without contacts and breakdown. */
export const call = (...orders: string[]): fc.Arbitrary<FunnelCall> =>
  fc
    .tuple(rows, options(...orders), timeZone)
    .map(([body, text, zone]) => ({ ...withRows(body), options: text, timeZone: zone }));

/** The activities with these rows below the header, and the journey of A, B and C. */
export function withRows(body: Grid): FunnelCall {
  const stages = ["A", "B", "C"].map((name) => [name, name]);
  return { activities: [HEADER, ...body], journey: [["Activity", "Stage"], ...stages] };
}
