/** DRQL statuses that cannot be read, as the pages tell them. */
import { expect, test } from "vitest";
import { headline, inputOf, part } from "./read";

const lead = (status: string, day: number) => `2025-03-0${day} | Talk | Candidate | ${status}`;
const withStatuses = (...statuses: string[]) =>
  inputOf({
    Activities: [
      "Date | Activity | DRQL | DRQL status",
      ...statuses.map((status, day) => lead(status, day + 1)),
    ].join("\n"),
  });
const rate = (input: ReturnType<typeof inputOf>) => headline(input, "DRQLs accepted").slice(0, 3);

test("one of two leads is read: half is not more than half, so there is a rate that says so", () => {
  expect(rate(withStatuses("Accepted", "won"))).toEqual(["1", "of 1 answered", "1 of 2 unread"]);
});

test("two of three leads are not read, so there is no rate", () => {
  expect(rate(withStatuses("Accepted", "won", "said no"))).toEqual(["–", "of 1 answered", "2 of 3 unread"]);
  expect(rate(withStatuses("won", "said no"))).toEqual(["–", "no answer read", "2 of 2 unread"]);
});

test("of how many answers the rate is stands beside it: 3 of 4, though there are 6 leads", () => {
  const input = withStatuses("Accepted", "Accepted", "Acted on", "Declined", "Passed", "");
  expect(rate(input)).toEqual(["0.75", "of 4 answered", undefined]);
  expect(rate(withStatuses("Passed"))).toEqual(["–", "none answered yet", undefined]);
});

test("the DRQLs page says how many count in Total only, and does not wait for an answer to them", () => {
  const input = withStatuses("won", "Passed", "sent");
  expect(part(input, "DRQLs", "In the reporting period, by team")).toContain(
    "In 2 of 3 leads, DRQL status cannot be read: counted in Total only. Check data in the sidebar has them.",
  );
  expect(part(input, "DRQLs", "So far, by team")[0]).toBe("2 of 3 unread, as said above.");
  expect(part(input, "DRQLs", "Longest without an answer").slice(2)).toEqual([
    " |  | Candidate | Passed | Recruiting | 2025-03-02 | 1 | A3",
  ]);
});
