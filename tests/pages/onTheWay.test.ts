/** What the Funnel page says of activities on the way, worked out by hand. */
import { expect, it } from "vitest";
import { inputOf, part } from "./read";

/** All 40 heard a talk, the first 20 built an app: 11 of these read the docs, and 2 of them called us; of the others 5 read the docs. */
const people = Array.from({ length: 40 }, (_, index) => index);
const row = (day: number, activity: string) => (person: number) =>
  `2025-01-0${day} | ${activity} | p${person}`;
const ACTIVITIES = [
  "Date | Activity | Contact",
  ...people.map(row(1, "Talk")),
  ...people.slice(0, 2).map(row(2, "Call")),
  ...people.slice(0, 11).map(row(2, "Docs")),
  ...people.slice(20, 25).map(row(2, "Docs")),
  ...people.slice(0, 20).map(row(3, "App")),
].join("\n");
const JOURNEY = `Activity | Stage
  Talk | Awareness
  Call | Consideration
  Docs | Consideration
  App | Adoption`;

it("an activity that two contacts did tells nothing, whatever its odds, and stands below what can be read", () => {
  const lines = part(
    inputOf({ Activities: ACTIVITIES, Journey: JOURNEY }),
    "Funnel",
    "What those who went on did",
  );
  // Docs: (11 + 1) (20 - 5 + 1) / ((20 - 11 + 1) (5 + 1)) = 192 / 60. Call: (2 + 1) (20 + 1) / ((20 - 2 + 1) 1) = 63 / 19.
  expect(lines.slice(1)).toEqual([
    "Too few: fewer than 30 contacts in all, or fewer than 5 who did it or who did not, from which nothing can be read.",
    "Activity | Converted with | Converted without | Dropped with | Dropped without | Odds ratio | Reading",
    "Docs | 11 | 9 | 5 | 15 | 3.2 | helps",
    "Call | 2 | 18 | 0 | 20 | 3.3158 | too few",
  ]);
});
