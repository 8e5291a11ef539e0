/** DEVREL_ATTRIBUTION and DEVREL_TOUCHES by hand and against published examples. */
import { describe, expect, it } from "vitest";
import { resultOf } from "../../src/app/callFunction";
import { MODELS } from "../../src/attribution/creditModels";
import { ask as askRaw, askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const DAY = 86_400_000;
const HEADER = ["Date", "Activity", "Contact", "Channel"];
const ask = (rows: unknown[][], options = "", contacts: unknown = "", name = "DEVREL_ATTRIBUTION") =>
  askTable(name, [[HEADER, ...rows], "", contacts, options]);

/** One contact whose touches on these days have the channels t1, t2 and so on; the first app is built the day after the last. */
function journeyOf(days: readonly number[], contact = "Ann"): unknown[][] {
  const at = (day: number) => new Date(Date.UTC(2025, 0, 1) + day * DAY);
  const touches = days.map((day, index) => [at(day), "Newsletter sign-up", contact, `t${index + 1}`]);
  return [...touches, [at(days.at(-1)! + 1), "First app", contact, "Product"]];
}

/** The credit of each touch in its order. */
function credit(days: readonly number[], options: string): number[] {
  const table = askRaw("DEVREL_ATTRIBUTION", [[HEADER, ...journeyOf(days)], "", "", options]) as unknown[][];
  const earned = new Map(table.slice(1).map(([value, conversions]) => [value, Number(conversions)]));
  return days.map((_, index) => earned.get(`t${index + 1}`) ?? 0);
}

describe("Mixpanel, docs/features/computed-properties.mdx", () => {
  it.each([
    ["position", [0, 1], [50, 50]],
    ["position", [0, 1, 2, 3, 4, 5], [40, 5, 5, 5, 5, 40]],
    ["j", [0, 1], [25, 75]],
    ["j", [0, 1, 2, 3, 4, 5], [20, 5, 5, 5, 5, 60]],
    ["inverse j", [0, 1], [75, 25]],
    ["inverse j", [0, 1, 2, 3], [60, 10, 10, 20]],
    ["participation", [0, 1, 2], [100, 100, 100]],
    ["position", [3], [100]],
    ["j", [3], [100]],
  ])("%s over touches on days %j gives %j percent", (model, days, percent) => {
    const found = credit(days, `model=${model}`);
    for (const [index, part] of percent.entries()) expect(found[index]! * 100).toBeCloseTo(part, 6);
  });

  it("with a lookback of 30 days an earlier touch counts no more, and no touch at all is direct", () => {
    const early = [...journeyOf([0, 31]), ...journeyOf([5], "Bob").slice(1)];
    expect(ask(early, "lookback=30; model=linear").slice(1)).toEqual(
      lines(`
        (direct) | 1 | 0.5 | 1
        t2       | 1 | 0.5 | 1`),
    );
    expect(credit([2, 31], "lookback=30; model=first")).toEqual([1, 0]);
    expect(credit([1, 31], "lookback=30; model=first")).toEqual([0, 1]);
  });
});

describe("One journey scored six ways (coreyhaines31/marketingskills, attribution-models.md): days 0, 5, 12, 30, 38, worth 12,000", () => {
  it.each([
    ["first", [12_000, 0, 0, 0, 0]],
    ["last", [0, 0, 0, 0, 12_000]],
    ["linear", [2400, 2400, 2400, 2400, 2400]],
    ["position", [4800, 800, 800, 800, 4800]],
    // Printed there, rounded by hand: 175, 290, 575, 3,415, 7,545.
    ["decay", [175.2, 287.44, 574.88, 3417.04, 7545.45]],
    ["participation", [12_000, 12_000, 12_000, 12_000, 12_000]],
  ])("%s", (model, worth) => {
    const found = credit([0, 5, 12, 30, 38], `model=${model}`);
    for (const [index, part] of worth.entries()) expect(found[index]! * 12_000).toBeCloseTo(part, 2);
  });
});

it("The journeys of DP6/Marketing-Attribution-Models, README, section 5: whatever the model, 3 conversions are given away", () => {
  // a > a > b lost 1, won 2; b > a lost 3, won 1; c > b lost 6. We have no Markov model: only the sum is an oracle.
  const paths: [string, number, number][] = [
    ["aab", 1, 2],
    ["ba", 3, 1],
    ["cb", 6, 0],
  ];
  const rows = paths.flatMap(([path, lost, won]) =>
    Array.from({ length: lost + won }, (_, index) => {
      const contact = `${path}${index}`;
      const touches = [...path].map((channel, day) => [
        new Date(Date.UTC(2025, 0, 1 + day)),
        "Read docs",
        contact,
        channel,
      ]);
      return index < won ? [...touches, [new Date(Date.UTC(2025, 0, 9)), "First app", contact, ""]] : touches;
    }).flat(),
  );
  for (const model of MODELS.filter((each) => each !== "participation")) {
    const table = ask(rows, `model=${model}`).slice(1);
    expect(table.reduce((sum, [, conversions]) => sum + Number(conversions), 0)).toBeCloseTo(3, 3);
    expect(table.map(([channel]) => channel)).not.toContain("c");
  }
});

describe("DEVREL_ATTRIBUTION by hand", () => {
  /** Ann: Conference, blank, then an app; Bob: an app without a touch; Cid: a touch after the app does not count. */
  const rows = tableGrid(`
    2025-01-05 | Conference talk | Ann; Cid | Conference
    2025-01-20 | 1:1 call        | Ann      |
    2025-02-01 | First app       | Ann      | Product
    2025-02-03 | Went live       | Ann      | Product
    2025-02-10 | Created app     | Bob      | Product
    2025-03-01 | Answered question | Cid    | Forum
    2025-03-02 | Webinar         | Cid      | Webinar
    2025-03-05 | Conference talk | Dan      | Conference`);

  it("credits the first touch; a later stage is the goal too, contacts who never got there and what came after do not count", () => {
    // (none) touched one who converted, though another model would have to credit it: the rows are the same in every model.
    expect(ask(rows)).toEqual(
      lines(`
        Channel    | Conversions | Share  | Contacts
        Conference | 2           | 0.6667 | 2
        (direct)   | 1           | 0.3333 | 1
        (none)     | 0           | 0      | 1`),
    );
  });

  it("a touch without a channel is (none)", () => {
    expect(ask(rows, "model=linear").slice(1)).toEqual(
      lines(`
        Conference | 1.5 | 0.5    | 2
        (direct)   | 1   | 0.3333 | 1
        (none)     | 0.5 | 0.1667 | 1`),
    );
  });

  it("from and to choose conversions by the day of the goal; goal names another stage", () => {
    expect(ask(rows, "from=2025-02-10; to=2025-02-28").slice(1)).toEqual(lines("(direct) | 1 | 1 | 1"));
    expect(ask(rows, "goal=advocacy").slice(1)).toEqual(lines("Conference | 1 | 1 | 1"));
    expect(ask(rows, "goal=Consideration; model=last").slice(1)).toEqual(
      lines(`
        Conference | 2 | 0.6667 | 2
        (direct)   | 1 | 0.3333 | 1`),
    );
  });

  it("by a column of Contacts all credit of a contact goes to its value, and with unit companies convert", () => {
    const contacts = tableGrid(
      "Contact | Persona | Company\nAnn | Backend | Acme\nBob | Backend | Acme\nCid |  | Birch",
    );
    expect(ask(rows, "by=Persona; model=position", contacts)).toEqual(
      lines(`
        Persona  | Conversions | Share  | Contacts
        (direct) | 1           | 0.3333 | 1
        (none)   | 1           | 0.3333 | 1
        Backend  | 1           | 0.3333 | 1`),
    );
    // Acme converts on 1 February, by Ann.
    expect(ask(rows, "unit=Company", contacts).slice(1)).toEqual(
      lines("Conference | 2 | 1 | 2\n(none) | 0 | 0 | 1"),
    );
  });

  it("rows of one moment share what they earn; a day without a time is one moment with all times of that day", () => {
    const tied = tableGrid(`
      2025-01-05       | Read docs | Ann | Docs
      2025-01-05 09:00 | Read docs | Ann | Blog
      2025-01-06 09:00 | Read docs | Ann | Forum
      2025-01-06 10:00 | Read docs | Ann | Mail
      2025-01-07       | First app | Ann |`);
    const earned = (model: string) =>
      Object.fromEntries(
        ask(tied, `model=${model}`)
          .slice(1)
          .map(([value, part]) => [value, part]),
      );
    expect(earned("first")).toMatchObject({ Docs: "0.5", Blog: "0.5" });
    expect(earned("last")).toMatchObject({ Mail: "1" });
    // 40 + 10 percent shared by two.
    expect(earned("position")).toMatchObject({ Docs: "0.25", Blog: "0.25", Forum: "0.1", Mail: "0.4" });
  });

  it("rows of the same minute share what they earn, those of different minutes do not", () => {
    const minutes = tableGrid(`
      2025-01-05 08:59 | Read docs | Ann | Forum
      2025-01-05 09:00 | Read docs | Ann | Docs
      2025-01-05 09:00 | Read docs | Ann | Blog
      2025-01-07       | First app | Ann |`);
    expect(ask(minutes, "model=last").slice(1)).toEqual(
      lines("Blog | 0.5 | 0.5 | 1\nDocs | 0.5 | 0.5 | 1\nForum | 0 | 0 | 1"),
    );
  });

  it("with participation a value earns a conversion once, however often it touched", () => {
    const rows = tableGrid(`
      2025-01-05 | Read docs | Ann | Docs
      2025-01-06 | Read docs | Ann | Docs
      2025-01-07 | Read docs | Ann | Blog
      2025-01-08 | First app | Ann |`);
    expect(ask(rows, "model=participation").slice(1)).toEqual(lines("Blog | 1 | 1 | 1\nDocs | 1 | 1 | 1"));
  });

  it("a hundred touches share one conversion, a hundredth each", () => {
    const channels = Array.from({ length: 100 }, (_, at) => (at < 75 ? "Docs" : "Forum"));
    const busy = channels.map((channel) => ["2025-01-05", "Read docs", "Ann", channel]);
    expect(ask([...busy, ["2025-02-01", "First app", "Ann", ""]], "model=linear").slice(1)).toEqual(
      lines("Docs | 0.75 | 0.75 | 1\nForum | 0.25 | 0.25 | 1"),
    );
  });

  it("a row on the very day of the goal is no touch where one of the two has no time", () => {
    const sameDay = (touch: string, goal: string) =>
      ask([
        [touch, "Read docs", "Ann", "Docs"],
        [goal, "First app", "Ann", ""],
      ])[1]![0];
    expect(sameDay("2025-01-05", "2025-01-05 14:00")).toBe("(direct)");
    expect(sameDay("2025-01-05 13:00", "2025-01-05")).toBe("(direct)");
    expect(sameDay("2025-01-05 13:00", "2025-01-05 14:00")).toBe("Docs");
    expect(sameDay("2025-01-05 14:00", "2025-01-05 14:00")).toBe("(direct)");
  });

  it("a date in Contacts may be the goal, but is no touch: only rows are", () => {
    const contacts = tableGrid(
      "Contact | Joined | First app\nDan | 2025-03-01 | 2025-04-01\nEve | 2025-03-01 | 2025-04-01",
    );
    expect(ask(rows, "from=2025-04-01", contacts).slice(1)).toEqual(
      lines(`
        (direct)   | 1 | 0.5 | 1
        Conference | 1 | 0.5 | 1`),
    );
  });

  it("a channel called (direct) or (none) in the sheet stays apart from ours", () => {
    const named = tableGrid(`
      2025-01-05 | Read docs | Ann | (direct)
      2025-01-06 | Read docs | Bob | (none)
      2025-01-06 | Read docs | Cid |
      2025-01-07 | First app | Ann; Bob; Cid; Dan |`);
    expect(
      ask(named)
        .slice(1)
        .map(([value]) => value),
    ).toEqual(["(direct)", "(no touch)", "(no value)", "(none)"]);
  });

  it("a journey of the team's own without Adoption leads to its last stage", () => {
    const journey = tableGrid("Activity | Stage\nFirst app | Activation\nWent live | Revenue");
    expect(askTable("DEVREL_ATTRIBUTION", [[HEADER, ...rows], journey]).slice(1)).toEqual(
      lines("Conference | 1 | 1 | 1\n(none) | 0 | 0 | 1\nProduct | 0 | 0 | 1"),
    );
  });
});

describe("DEVREL_TOUCHES by hand", () => {
  const rows = tableGrid(`
    2025-01-05 | Conference talk | Ann; Bob | Conference
    2025-01-08 | Read docs       | Ann      | Docs
    2025-01-09 | Read docs       | Ann      | Docs
    2025-01-15 | First app       | Ann; Bob; Cid |
    2025-01-16 | Read docs       | Bob      | Docs`);

  it("contacts by the number of their touches, numbers that nobody has included, and the medians of all", () => {
    expect(ask(rows, "", "", "DEVREL_TOUCHES")).toEqual(
      lines(`
        Touches | Contacts | Share  | Median touches | Median days
        0       | 1        | 0.3333 |                |
        1       | 1        | 0.3333 |                | 10
        2       | 0        | 0      |                |
        3       | 1        | 0.3333 |                | 10
        All     | 3        | 1      | 1              | 10`),
    );
    expect(ask(rows, "lookback=7", "", "DEVREL_TOUCHES").at(-1)).toEqual(["All", "3", "1", "0", "7"]);
  });

  it("by channel it is that of the first touch, of several at one moment the first in the alphabet, whoever else had which", () => {
    const tied = tableGrid(`
      2025-01-05 | Read docs | Ann; Bob | Docs
      2025-01-05 | Read docs | Ann      | Blog
      2025-01-05 | Read docs | Ann      | App
      2025-01-06 | First app | Ann; Bob |`);
    expect(
      ask(tied, "by=Channel", "", "DEVREL_TOUCHES")
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual(
      lines(`
        App  | 0   | 0
        App  | 1   | 0
        App  | 2   | 0
        App  | 3   | 1
        App  | All | 1
        Docs | 0   | 0
        Docs | 1   | 1
        Docs | All | 1`),
    );
  });

  it("numbers of touches stand with All as texts, medians of them as numbers", () => {
    const { holds } = resultOf("DEVREL_TOUCHES", [[HEADER, ...rows]], { timeZone: () => "Etc/UTC" });
    expect(holds).toEqual(["text", "count", "rate", "number", "days"]);
  });

  it("one busy contact makes no thousand rows", () => {
    const busy = Array.from({ length: 3000 }, () => ["2025-01-01", "Read docs", "Ann", ""]);
    const table = ask([...busy, ["2025-02-01", "First app", "Ann", ""]], "", "", "DEVREL_TOUCHES");
    expect(table.slice(-2).map((row) => row.slice(0, 2))).toEqual([
      ["3000", "1"],
      ["All", "1"],
    ]);
    expect(table).toHaveLength(104);
  });

  it("only the header where nobody got there", () => {
    expect(ask(rows, "goal=Advocacy", "", "DEVREL_TOUCHES")).toHaveLength(1);
    expect(ask(rows, "goal=Advocacy")).toEqual(lines("Channel | Conversions | Share | Contacts"));
  });
});

describe("What is wrong is told", () => {
  const rows = [["2025-01-05", "First app", "Ann", ""]];
  it.each([
    [
      "DEVREL_ATTRIBUTION",
      "goal=Adopted",
      "The option goal names “Adopted”, which is not known. Choose from: Adoption, ",
    ],
    [
      "DEVREL_ATTRIBUTION",
      "model=guess",
      "The option model is “guess”, but it should be first, last, linear, position, j, inverse j, decay or participation.",
    ],
    ["DEVREL_ATTRIBUTION", "by=Chanel", "There is no column headed “Chanel”. Did you mean Channel?"],
    [
      "DEVREL_ATTRIBUTION",
      "half life=0",
      "The option half life is “0”, but it should be 7, or another number above 0.",
    ],
    ["DEVREL_TOUCHES", "model=first", "There is no option “model” here."],
    ["DEVREL_TOUCHES", "lookback=-3", "The option lookback is “-3”, but it should be a number above 0."],
  ])("%s with %s", (name, options, sentence) => {
    expect(refusal(name, [[HEADER, ...rows], "", "", options])).toContain(sentence);
  });

  it("without a Channel column the default says which one is missing; another column does", () => {
    const bare = tableGrid(
      "Date | Activity | Contact | Owner\n2025-01-05 | Read docs | Ann | Grace\n2025-01-06 | First app | Ann |",
    );
    expect(refusal("DEVREL_ATTRIBUTION", [bare])).toMatch(/^Activities needs a column headed “Channel”/);
    expect(askTable("DEVREL_ATTRIBUTION", [bare, "", "", "by=Owner"])[1]).toEqual(["Grace", "1", "1", "1"]);
  });

  it.each(["DEVREL_ATTRIBUTION", "DEVREL_TOUCHES"])("%s needs a Contact column", (name) => {
    expect(refusal(name, [tableGrid("Date | Activity | Channel\n2025-01-01 | First app | Blog")])).toMatch(
      /^Activities needs a column headed “Contact”/,
    );
  });
});
