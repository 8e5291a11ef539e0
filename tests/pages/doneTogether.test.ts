/** What the Scorecard says of activities done with other departments, worked out by hand. */
import { expect, it } from "vitest";
import type { SummaryInput } from "../../src/pages/source";
import { inputOf, part } from "./read";

/** The last four quarters begin on 1 April 2024. A developer's own doings are not the team's, and "soon" is no day. */
const ACTIVITIES = `Date | Activity | Contact | Worked with
  2024-03-31 | Blog post | | Legal
  2024-05-10 | Conference talk | ada | Marketing
  2024-12-20 | Demo | bob | Sales; Product
  2025-01-10 | Blog post | | n/a
  2025-02-05 | Webinar | cid | marketing
  2025-02-06 | Webinar | cid |
  2025-02-07 | Signed up | cid | Sales
  soon | Webinar | | Sales
  2025-03-05 | User interview | cid | Product`;
const said = (activities: string, rest: Partial<SummaryInput> = {}) =>
  part(inputOf({ Activities: activities }, rest), "Scorecard", "Done together with other departments");
const TWICE = "An activity with several departments counts under each of them, and once under any.";

it("counts activities by department and quarter: one with several departments under each, once under any", () => {
  const unread = "In 1 of 9 rows of Activities, Date cannot be read. Check data in the sidebar has them.";
  expect(said(ACTIVITIES)).toEqual([
    "4 of 6 activities by the team in the last four quarters were done with other departments (67%).",
    unread,
    "Worked with | 2024 Q2 | 2024 Q3 | 2024 Q4 | 2025 Q1 | Activities",
    "Marketing | 1 | 0 | 0 | 1 | 2",
    "Product | 0 | 0 | 1 | 1 | 2",
    "Sales | 0 | 0 | 1 | 0 | 1",
    "Any of them | 1 | 0 | 1 | 2 | 4",
    TWICE,
  ]);
});

it("takes the quarters of a year that starts in another month", () => {
  // From February to 5 March is the first quarter of the year that starts in February; the last four begin in May 2024.
  expect(said(ACTIVITIES, { yearStarts: "February" }).slice(2)).toEqual([
    "Worked with | 2024/25 Q2 | 2024/25 Q3 | 2024/25 Q4 | 2025/26 Q1 | Activities",
    "Marketing | 1 | 0 | 0 | 1 | 2",
    "Product | 0 | 0 | 1 | 1 | 2",
    "Sales | 0 | 0 | 1 | 0 | 1",
    "Any of them | 1 | 0 | 1 | 2 | 4",
    TWICE,
  ]);
});

it("shows the six departments with most, and says how many more there are", () => {
  const rows = "ABCDEFGH"
    .split("")
    .map((name, at) => `2025-03-0${at + 1} | Webinar | | ${at < 2 ? "A" : name}`)
    .join("\n");
  expect(said(`Date | Activity | Contact | Worked with\n${rows}`).slice(1)).toEqual([
    "Worked with | 2025 Q1 | Activities",
    "A | 2 | 2",
    ..."CDEFG".split("").map((name) => `${name} | 1 | 1`),
    "Any of them | 8 | 8",
    "1 smaller one is not shown; the live formula has them.",
    TWICE,
  ]);
});

it("is blank and says so where the tab has no such column, or names nobody in it", () => {
  expect(said("Date | Activity | Contact\n2025-03-01 | Webinar | ada")).toEqual([
    "Activities needs a column headed “Worked with”. Row 1 of the range has “Date”, “Activity”, “Contact”.",
  ]);
  expect(said("Date | Activity | Worked with\n2025-03-01 | Webinar |\n2024-01-01 | Webinar | Sales")).toEqual(
    ["In the last four quarters no activity names a department that it was done with (Worked with)."],
  );
});
