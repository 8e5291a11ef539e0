/** DEVREL_NURTURE by hand: the welcome flow around its three moments, with and without times of day. */
import { describe, expect, it } from "vitest";
import { askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const HEADER = "Contact | Signed up | First app | Last contacted | Do not contact | Internal | Also known as";
const flow = (rows: string, options = "") =>
  askTable("DEVREL_NURTURE", [tableGrid(`${HEADER}\n${rows}`), options]).slice(1);
/** What is said of one contact. */
const one = (row: string, options: string) => flow(`ann | ${row}`, options)[0]?.slice(1);

describe("Somebody who signed up on 1 March without a time, and was not contacted since,", () => {
  it.each([
    ["2025-03-01", ["New", "Remind", "2025-03-02"]],
    ["2025-03-02", ["New", "Remind", "2025-03-02"]],
    ["2025-03-05", ["New", "Remind", "2025-03-02"]],
    ["2025-03-06", ["Inactive", "", ""]],
    ["2025-12-31", ["Inactive", "", ""]],
  ])("is on %s %j", (day, said) => {
    expect(one("2025-03-01 | | ", `as of=${day}`)).toEqual(said);
    expect(one("2025-03-01 | | 2025-03-01", `as of=${day}`), "on the very day is not since").toEqual(said);
  });

  it("is not there before that day", () => {
    expect(one("2025-03-01 | | ", "as of=2025-02-28")).toBeUndefined();
  });
});

describe("The next reminder is due", () => {
  it.each([
    ["2025-03-02", "2025-03-03"],
    ["2025-03-01 17:00", "2025-03-02"],
    ["2025-03-02 23:00", "2025-03-03"],
  ])("with a last contact on %s on %s", (contacted, due) => {
    expect(one(`2025-03-01 | | ${contacted}`, "as of=2025-03-03")).toEqual(["New", "Remind", due]);
  });

  it("no more once somebody was contacted 48 hours after signing up or later", () => {
    expect(one("2025-03-01 | | 2025-03-03", "as of=2025-03-05")).toEqual(["New", "", ""]);
  });

  it("to the hour where both times are known", () => {
    const at = (contacted: string) => one(`2025-03-01 10:00 | | ${contacted}`, "as of=2025-03-04");
    expect(at("2025-03-02 09:59")).toEqual(["New", "Remind", "2025-03-02T10:00:00.000Z"]);
    expect(at("2025-03-02 10:00")).toEqual(["New", "Remind", "2025-03-03T10:00:00.000Z"]);
    expect(at("2025-03-03 10:00")).toEqual(["New", "", ""]);
  });

  it("and 120 hours are over at the end of the fifth day, also of a sign-up with a time", () => {
    expect(one("2025-03-01 10:00 | | ", "as of=2025-03-05")?.[0]).toBe("New");
    expect(one("2025-03-01 10:00 | | ", "as of=2025-03-06")?.[0]).toBe("Inactive");
  });
});

it("after 120 hours somebody who was contacted since is in touch, not inactive, and not new for ever", () => {
  expect(one("2025-03-01 | | 2025-03-04", "as of=2025-03-06")).toEqual(["In touch", "", ""]);
  expect(one("2025-03-01 | | 2025-06-01", "as of=2025-07-01")).toEqual(["In touch", "", ""]);
  expect(one("2025-03-01 | | 2025-06-01", "as of=2025-05-01"), "a contact to come is not known yet").toEqual([
    "Inactive",
    "",
    "",
  ]);
});

it("a contact on the day after the one asked about is not known yet", () => {
  expect(one("2025-03-01 | | 2025-03-07", "as of=2025-03-06")).toEqual(["Inactive", "", ""]);
});

it.each(["Joined", "Signed up", "First app", "Last contacted"])(
  "without as of, a date in %s that is the latest of all is the day on which it is asked",
  (title) => {
    const header = ["Contact", "Joined", "Signed up", "First app", "Last contacted"];
    const late = header.map((column) => (column === title ? "2025-03-06" : ""));
    const tab = [header, ["ann", "", "2025-03-01", "", ""], ["bob", ...late.slice(1)]];
    const ann = askTable("DEVREL_NURTURE", [tab]).find(([contact]) => contact === "ann");
    expect(ann).toEqual(["ann", "Inactive", "", ""]);
  },
);

describe("Somebody who built an app is active", () => {
  it("and is thanked from that day on, until contacted on it or later", () => {
    expect(one("2025-03-01 | 2025-04-02 | 2025-03-02", "as of=2025-04-30")).toEqual([
      "Active",
      "Thank",
      "2025-04-02",
    ]);
    expect(one("2025-03-01 | 2025-04-02 | 2025-04-02", "as of=2025-04-30")).toEqual(["Active", "", ""]);
  });

  it("but not before", () => {
    expect(one("2025-03-01 | 2025-04-02 | ", "as of=2025-04-01")).toEqual(["Inactive", "", ""]);
  });
});

it("colleagues, people who want no messages, and people without a sign-up are left out, whichever of their rows says so", () => {
  expect(
    flow(
      `ann | 2025-03-01 | | |     |     |
       bob | 2025-03-01 | | | yes |     |
       cid | 2025-03-01 | | |     | yes |
       dan |            | | |     |     |
       eve | 2025-03-01 | | |     |     | eve@home
       eve@home |       | | | yes |     |`,
    ).map(([contact]) => contact),
  ).toEqual(["ann"]);
});

it("of somebody with several rows the first sign-up, the first app and the last contact count", () => {
  expect(
    flow(
      `ann      | 2025-03-05 | 2025-04-09 | 2025-04-01 | | | ann@home
       ann@home | 2025-03-01 | 2025-04-02 | 2025-03-01 | | |`,
    ),
  ).toEqual([["ann", "Active", "Thank", "2025-04-02"]]);
});

it.each([
  ["first sign-up", "2025-03-05 | | ", "2025-03-01 | | ", ["Inactive", "", ""]],
  ["first app", "2025-03-01 | 2025-03-04 | ", " | 2025-03-02 | ", ["Active", "Thank", "2025-03-02"]],
  ["last contact", "2025-03-01 | | 2025-03-04", " | | 2025-03-01", ["In touch", "", ""]],
])("the %s counts in whichever order the rows stand", (_, one, other, said) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ])
    expect(
      flow(
        `ann | ${first} | | | ann@home; ann@work\nann@home | ${second} | | |\nann@work | | | | | |`,
        "as of=2025-03-06",
      ).map((row) => row.slice(1)),
    ).toEqual([said]);
});

it("says what is to be mended in whichever column of the sheet it stands", () => {
  const tab = tableGrid(`
    Do not contact | Contact | Signed up  | First app | Last contacted
    maybe          | ann     | 2025-03-01 |           |`);
  expect(askTable("DEVREL_NURTURE", [tab])[1]).toEqual(["ann", "", "Mend Do not contact", ""]);
});

it("what cannot be read in any row of somebody is to be mended, that of the first such row first", () => {
  expect(
    flow(
      `ann      | 2025-03-01 | soon |       | | | ann@home
       ann@home |            |      | later | | |
       bob      | 2025-03-01 |      |       | | | bob@home
       bob@home |            |      | later | | |
       cid      | 2025-03-01 | soon |       | | | cid@home
       cid@home |            |      |       | | |
                | 2025-03-01 | soon |       | | |`,
    ),
  ).toEqual(
    lines(`
      ann |  | Mend First app      |
      bob |  | Mend Last contacted |
      cid |  | Mend First app      |`),
  );
});

it("steps stand by the day they are due, then what is to be mended, then the rest, by name", () => {
  expect(
    flow(
      `eve | 2025-03-01 |            |            |       | |
       dan | 2025-03-29 |            |            |       | |
       cid | 2025-03-01 | 2025-03-20 |            |       | |
       bob | 2025-03-01 | soon       |            |       | |
       ann | 2025-03-01 |            |            | maybe | |
       abe | 2025-03-28 |            | 2025-03-29 |       | |
       zoe | 2025-03-01 | 2025-03-02 | 2025-03-30 |       | |`,
      "as of=2025-03-30",
    ),
  ).toEqual(
    lines(`
      cid | Active   | Thank               | 2025-03-20
      abe | New      | Remind              | 2025-03-30
      dan | New      | Remind              | 2025-03-30
      ann |          | Mend Do not contact |
      bob |          | Mend First app      |
      eve | Inactive |                     |
      zoe | Active   |                     |`),
  );
});

it("is asked as of the latest date in Contacts, odd ones aside, and for sign-ups from and to some day", () => {
  const rows = `
    ann | 2025-03-01 | | |
    bob | 2025-03-04 | | |
    cid | 2025-03-05 | | |
    dan | 2025-03-05 | | |
    eve | 2029-03-05 | | |`;
  expect(flow(rows).map((row) => row.slice(0, 2))).toEqual(
    lines("ann | New\nbob | New\ncid | New\ndan | New"),
  );
  expect(flow(rows, "from=2025-03-04; to=2025-03-04").map(([contact]) => contact)).toEqual(["bob"]);
});

it.each([
  ["Signed up", "Sign-up date"],
  ["First app", "App created"],
  ["Last contacted", ""],
])("says so where there is no column %s", (title, alias) => {
  const headers = ["Contact", "Signed up", "First app", "Last contacted"].filter(
    (header) => header !== title,
  );
  const found = refusal("DEVREL_NURTURE", [[headers, headers.map(() => "")]]);
  expect(found).toMatch(
    new RegExp(`^Contacts needs a column headed “${title}”${alias && ` \\(or ${alias}\\)`}\\.`),
  );
});
