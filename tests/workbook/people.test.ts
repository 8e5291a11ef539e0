// Who is who: aliases over several rows, ids of every kind, and colleagues left out of every measure.
import { describe, expect, it } from "vitest";
import { askTable } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

type Table = readonly (readonly unknown[])[];

/** The people that a Contact cell names, as DEVREL_JOURNEYS lists them. */
const named = (contacts: string | Table, ...cells: unknown[]) => {
  const rows = cells.map((cell) => ["2025-01-01", "Conference talk", cell]);
  const range = typeof contacts === "string" ? tableGrid(contacts) : contacts;
  const journeys = askTable("DEVREL_JOURNEYS", [[["Date", "Activity", "Contact"], ...rows], "", range]);
  return journeys.slice(1).map(([contact]) => contact);
};

describe("Ids that stand in one row are one person", () => {
  const chain = `
    Contact | Also known as
    ann     | ann@home
    a.smith | ann@work
    ANN@WORK| ann`;

  it.each(["ann", " ANN ", "ann@home", "a.smith", "Ann@Work"])("%j is ann over three rows", (cell) => {
    expect(named(chain, cell)).toEqual(["ann"]);
  });

  it("wherever the row that joins them stands", () => {
    const joinFirst = `
      Contact  | Also known as
      ann@work | ann, a.smith
      ann      | ann@home
      bob      |`;
    expect(named(joinFirst, "ann; a.smith; bob")).toEqual(["ann@work", "bob"]);
  });

  it("also where each names the other", () => {
    expect(named("Contact | Also known as\nann | bob\nbob | ann", "bob", "ann")).toEqual(["ann"]);
  });

  it("with ; , or a line break between the aliases, but not with a space", () => {
    const contacts = [
      ["Contact", "Also known as"],
      ["ann", "a one;a two,a three\na four"],
    ];
    expect(named(contacts, "a one", "a two", "a three", "a four", "A  FOUR")).toEqual(["ann"]);
    expect(named(contacts, "a one", "a")).toEqual(["a", "ann"]);
  });

  it("also where numbers and booleans are ids", () => {
    const contacts = [
      ["Contact", "Also known as"],
      [101, "0101"],
      [102, 103],
      [true, ""],
    ];
    expect(named(contacts, "101", 101, "0101")).toEqual(["101"]);
    expect(named(contacts, 103, "103", 102)).toEqual(["102"]);
    expect(named(contacts, true, "true")).toEqual(["TRUE"]);
  });

  it("but an error cell or a blank joins nobody", () => {
    const errors = `
      Contact | Also known as
      ann     | #N/A
      bob     | #N/A
      cid     |
      dan     | ; ,
      #N/A    | eve
              | ann; bob`;
    expect(named(errors, "ann; bob; cid; dan; eve")).toEqual(["ann", "bob", "cid", "dan", "eve"]);
    expect(named(errors, "#N/A")).toEqual([]);
  });

  it("for a thousand rows in one chain as for two", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [`id${index}`, `id${index + 1}`]);
    const contacts = [["Contact", "Also known as"], ...rows];
    expect(named(contacts, "id1000", "id500", "id0")).toEqual(["id0"]);
  });
});

describe("An alias in the rows of several people", () => {
  const shared = (aliases: string[], ...cells: string[]) =>
    named(
      [
        ["Contact", "Also known as", "Internal"],
        ...["a", "b", "c"].map((id, row) => [id, aliases[row], row === 2]),
      ],
      ...cells,
    );

  it("joins nobody, colleagues included, and is a person of its own where it is named", () => {
    expect(shared(["info@x", "info@x", "info@x"], "a", "b", "c", "info@x")).toEqual(["a", "b", "info@x"]);
  });

  it("joins where it is the own Contact of one of two rows", () => {
    expect(shared(["b", "b", ""], "a", "b")).toEqual(["a"]);
  });

  it("joins nobody where it is the own Contact of a third row", () => {
    expect(shared(["d", "d", ""], "a", "b", "d")).toEqual(["a", "b", "d"]);
    expect(
      named(
        [
          ["Contact", "Also known as"],
          ["a", "c"],
          ["b", "c"],
          ["c", ""],
        ],
        "a",
        "b",
        "c",
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("joins where its rows are one person by other ids", () => {
    expect(shared(["home", "home; a", ""], "a", "b", "home")).toEqual(["a"]);
  });
});

describe("A Contact cell", () => {
  const contacts = `
    Contact | Also known as
    ann     | ann@work
    bob     |`;

  it.each([
    ["ann; bob", ["ann", "bob"]],
    ["ann\nbob\r\ncid", ["ann", "bob", "cid"]],
    ["ann; ANN@work; ann", ["ann"]],
    [" ; ann ;; ", ["ann"]],
    ["ann, bob", ["ann, bob"]],
    ["ann, bob; cid", ["ann, bob", "cid"]],
    ["", []],
    [" ; ", []],
    ["#REF!", []],
    ["#REF!; bob", ["bob"]],
  ])("with %j names %j", (cell, names) => expect(named(contacts, cell)).toEqual(names));

  it("shows a person without a contacts row under the first spelling in the alphabet", () => {
    expect(named(contacts, "zed", "Zed; ann", "ZED")).toEqual(["ZED", "ann"]);
  });
});

describe("Colleagues", () => {
  const contacts = tableGrid(`
    Contact | Also known as | Internal | Partner | Joined     | First app
    eve     | eve@work      |          | TRUE    | 2025-01-01 | 2025-01-02
    eve@home| eve           | TRUE     |         |            |
    ann     |               | no       |         |            |`);
  const activities = tableGrid(`
    Date       | Activity       | Contact  | Team    | DRQL
    2025-01-03 | 1:1 call       | eve      | Sales   |
    2025-01-04 | 1:1 call       | eve@work | Sales   |
    2025-01-05 | Asked question | eve@home |         |
    2025-01-06 | Conference talk| eve      | Sales   |`);
  const withAnn = [...activities, [new Date("2025-01-07"), "Asked question", "ann; eve", "", ""]];

  it("are left out of the funnel under all their names, with their milestones", () => {
    expect(askTable("DEVREL_FUNNEL", [activities, "", contacts]).map((row) => row[1])).toEqual([
      "Contacts",
      "0",
      "0",
      "0",
      "0",
    ]);
    expect(askTable("DEVREL_JOURNEYS", [activities, "", contacts])).toHaveLength(1);
    expect(askTable("DEVREL_FUNNEL", [withAnn, "", contacts]).map((row) => row[1])).toEqual([
      "Contacts",
      "1",
      "1",
      "0",
      "0",
    ]);
    expect(askTable("DEVREL_JOURNEYS", [withAnn, "", contacts]).map((row) => row[0])).toEqual([
      "Contact",
      "ann",
    ]);
  });

  it("are no sign of any practice with developers", () => {
    const found = Object.fromEntries(
      askTable("DEVREL_MATURITY_OBSERVED", [activities, "", "", contacts]).map((row) => [row[0], row[3]]),
    );
    expect(found).toMatchObject({
      "informal.helps": "0",
      "informal.reachable": "0",
      "hightouch.partners": "0",
      "hightouch.support": "0",
      "evangelism.recruiting": "0",
      "quantified.funnel": "0",
      "quantified.outcome": "0",
    });
    expect(found["evangelism.talks"], "a talk is to a crowd, whoever it names").toBe("1");
  });

  it("do not hide the developers beside them", () => {
    const found = Object.fromEntries(
      askTable("DEVREL_MATURITY_OBSERVED", [withAnn, "", "", contacts]).map((row) => [row[0], row[3]]),
    );
    expect(found).toMatchObject({
      "informal.reachable": "1",
      "evangelism.recruiting": "1",
      "quantified.funnel": "1",
    });
  });
});

describe("A person who stands in several rows", () => {
  it("has the value of the first row in a breakdown, and is a partner or colleague if any row says so", () => {
    const contacts = tableGrid(`
      Contact | Also known as | Persona  | Partner
      ann     |               |          |
      ann     |               | Backend  | yes
      ann     |               | Frontend | no`);
    const activities = tableGrid(`
      Date       | Activity | Contact
      2025-01-01 | 1:1 call | ann
      2025-01-02 | 1:1 call | ann`);
    expect(askTable("DEVREL_FUNNEL", [activities, "", contacts, "by=Persona"])[1]?.slice(0, 3)).toEqual([
      "Backend",
      "Awareness",
      "1",
    ]);
    expect(askTable("DEVREL_FUNNEL", [activities, "", contacts, "by=Partner"])[1]?.[0]).toBe("yes");
    const observed = askTable("DEVREL_MATURITY_OBSERVED", [activities, "", "", contacts]);
    expect(observed.find(([practice]) => practice === "hightouch.partners")?.[3]).toBe("1");
  });
});

describe("A column of Contacts by which figures are broken down", () => {
  const shownFor = (header: string, ...cells: unknown[]) =>
    askTable("DEVREL_FUNNEL", [
      tableGrid("Date | Activity | Contact\n2025-01-01 | 1:1 call | ann"),
      "",
      [["Contact", header], ["", "nobody's"], ...cells.map((cell) => ["ann", cell])],
      `by=${header}`,
    ])[1]?.[0];

  it("of yes and no says yes of whom any row says it, in the first word for it", () => {
    expect(shownFor("Partner", "no", "yes", "x")).toBe("yes");
    expect(shownFor("Partner", "yes", "no")).toBe("yes");
    expect(shownFor("Partner", "", "no")).toBe("no");
  });

  it("of anything else says what the first filled row says", () => {
    expect(shownFor("Newsletter", "no", "yes")).toBe("no");
    expect(shownFor("Persona", "", "no", "yes")).toBe("no");
  });
});

describe("A line break keeps people apart, a space does not", () => {
  const activities = [
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Talk", "ada\nbob"],
    ["2025-01-02", "Talk", "ada bob"],
  ];
  const journey = tableGrid("Activity | Stage\nTalk | Hear");

  it.each(["", "order=ordered", "order=any"])("in a Contact cell, with the options %j", (options) => {
    expect(askTable("DEVREL_FUNNEL", [activities, journey, "", options])[1]?.[1]).toBe("3");
    expect(
      askTable("DEVREL_JOURNEYS", [activities, journey, "", options])
        .slice(1)
        .map(([id]) => id),
    ).toEqual(["ada", "ada bob", "bob"]);
  });

  it("in Also known as", () => {
    const contacts = [
      ["Contact", "Also known as"],
      ["xan", "ada\nbob"],
      ["y", "ada bob"],
    ];
    expect(named(contacts, "ada", "bob", "xan")).toEqual(["xan"]);
    expect(named(contacts, "ada bob", "y")).toEqual(["y"]);
  });
});

it("of a name that is spelt in several ways the first in the alphabet is shown, whichever row comes first", () => {
  const spelt = (...channels: string[]) =>
    askTable("DEVREL_FUNNEL", [
      [
        ["Date", "Activity", "Contact", "Channel"],
        ...channels.map((channel, i) => ["2025-01-01", "Conference talk", `c${i}`, channel]),
      ],
      "",
      "",
      "by=Channel",
    ])[1]?.[0];
  expect(spelt("blog\u00a0post", "blog post")).toBe("blog post");
  expect(spelt("blog post", "blog\u00a0post")).toBe("blog post");
});
