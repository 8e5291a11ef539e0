// Columns whose headers say less than their cells are told, once each, with what to write.
import { expect, it } from "vitest";
import { problemRows, problemsOf } from "../../check/problemsOf";

it("addresses under Who are told where no column is the contact, and names are not", () => {
  const log = (header: string, ...who: string[]) =>
    [`Date | Activity | ${header}`, ...who.map((each) => `2025-01-01 | Talk | ${each}`)].join("\n");
  const [told, ...others] = problemRows("Activities", log("Who", "Grace", "ann@x.example", "bob@x.example"));
  expect(told).toEqual([
    "3",
    "Who",
    "ann@x.example",
    "“Who” is read as Owner, though 2 rows have e-mail addresses there, and no column is read as Contact, so no contact is counted.",
    "If these are developers, write [Contact] behind the header: “Who [Contact]”. If they are colleagues, write [Owner].",
  ]);
  expect(others).toEqual([]);
  const none = [" : : No problems in 3 rows."];
  expect(problemsOf("Activities", log("Who", "Grace", "Linus", "ann@x.example"))).toEqual(none);
  expect(problemsOf("Activities", log("Who [Owner]", "a@x.example", "b@x.example", "c@x.example"))).toEqual(
    none,
  );
  expect(problemsOf("Activities", log("Owner", "a@x.example", "b@x.example", "c@x.example"))).toEqual(none);
});

it("an address with its name, or several in one cell, are addresses too", () => {
  const rows = ["Ada <ada@x.example>", "a@x.example / b@x.example", "1.09E+18"];
  const log = rows.map((who) => `2025-01-01 | Talk | ${who}`).join("\n");
  expect(problemRows("Activities", `Date | Activity | Who\n${log}`)[0]!.slice(0, 4)).toEqual([
    "2",
    "Who",
    "Ada <ada@x.example>",
    "“Who” is read as Owner, though 2 rows have e-mail addresses there, and no column is read as Contact, so no contact is counted.",
  ]);
});

it("a Status beside leads that is not read is told, unless it is said to be none of ours", () => {
  const log = (header: string) =>
    `Date | Activity | DRQL | ${header}\n2025-01-01 | Talk | | done\n2025-01-02 | Talk | Candidate | accepted\n2025-01-03 | Talk | Candidate | declined`;
  expect(problemRows("Activities", log("Status"))).toEqual([
    [
      "3",
      "Status",
      "accepted",
      "“Status” is not read as DRQL status, so 2 leads count as identified, whatever it says.",
      "If it says how far leads have come, write [DRQL status] behind the header: “Status [DRQL status]”. If not, write [-].",
    ],
  ]);
  expect(problemsOf("Activities", log("Status [-]"))).toEqual([" : : No problems in 3 rows."]);
  expect(problemsOf("Activities", log("Mood"))).toEqual([" : : No problems in 3 rows."]);
});
