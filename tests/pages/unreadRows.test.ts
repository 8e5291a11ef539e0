/** Figures whose rows cannot be read say so beside themselves: more than a tenth is told, a rate of which more than half is gone is blank. */
import { describe, expect, test } from "vitest";
import { summaries } from "../../src/pages/pages";
import { addedBy, headline, inputOf, part, read } from "./read";

const row = (index: number, activity: string) => `2025-03-0${(index % 9) + 1} | ${activity} | dev${index}`;
const log = (unknown: number, known: number) =>
  [
    "Date | Activity | Contact",
    ...Array.from({ length: known }, (_, index) => row(index, "Conference talk")),
    ...Array.from({ length: unknown }, (_, index) => row(known + index, "Conf talk")),
  ].join("\n");
const JOURNEY = "Activity | Stage\nConference talk | Awareness\nFirst app | Adoption";
/** A headline: its label, the number, and what stands beside it. */
const card = (input: ReturnType<typeof inputOf>, label: string) => {
  const [value, , unread] = headline(input, label);
  return [value, unread];
};

describe("activities that are not in the Journey", () => {
  test("one of ten is a tenth and not more: nothing is said", () => {
    const input = inputOf({ Activities: log(1, 9), Journey: JOURNEY });
    expect(read(input, "Scorecard").join("\n")).not.toMatch(/unread|cannot be read/);
    expect(card(input, "Get to Adoption")[0]).toBe("0");
  });

  test("two of eleven are more than a tenth: said beside the figure, in its note, and on the page", () => {
    const input = inputOf({ Activities: log(2, 9), Journey: JOURNEY });
    const sentence =
      "In 2 of 11 rows of Activities with a Contact, Activity cannot be read. Check data in the sidebar has them.";
    expect(card(input, "Get to Adoption")).toEqual(["0", "2 of 11 unread"]);
    expect(card(input, "New contacts")).toEqual(["9", "2 of 11 unread"]);
    expect(read(input, "Scorecard").filter((line) => line === sentence)).toHaveLength(1);
    const cells = summaries(input)("Scorecard").rows.find((cells) => cells[0]?.look === "figure")!;
    expect(cells[0]!.note).toContain(sentence);
    expect(part(input, "Funnel", "All contacts").slice(0, 3)).toEqual([
      sentence,
      "Stage | Contacts | Step conversion | Overall conversion | Drop-off | Median days",
      "Awareness | 9 |  | 1",
    ]);
  });

  test("nine of eighteen are half: the rate stands; ten of nineteen are more: it is blank, and so is it in History", () => {
    const half = inputOf({ Activities: log(9, 9), Journey: JOURNEY });
    expect(card(half, "Get to Adoption")).toEqual(["0", "9 of 18 unread"]);
    const most = inputOf({ Activities: log(10, 9), Journey: JOURNEY });
    expect(card(most, "Get to Adoption")).toEqual(["–", "10 of 19 unread"]);
    expect(card(most, "New contacts")).toEqual(["9", "10 of 19 unread"]);
    expect(part(most, "Funnel", "All contacts").slice(0, 4)).toEqual([
      "In 10 of 19 rows of Activities with a Contact, Activity cannot be read. Check data in the sidebar has them.",
      "Rates that rest on them are left blank.",
      "Stage | Contacts | Step conversion | Overall conversion | Drop-off | Median days",
      "Awareness | 9",
    ]);
    expect(read(most, "Scorecard").join("\n")).not.toContain("Most stop between");
    expect(addedBy(summaries(most)("History")).flat()).not.toContain("Conversion to Adoption");
    expect(addedBy(summaries(half)("History")).flat()).toContain("Conversion to Adoption");
  });

  test("without a Journey tab, a headline says that it rests on the built-in journey, however few the words of one's own", () => {
    const input = inputOf({ Activities: log(1, 19) });
    expect(read(input, "Scorecard")).toContain(
      "In 1 of 20 rows of Activities with a Contact, Activity (not in the built-in journey) cannot be read. Check data in the sidebar has them.",
    );
    expect(read(input, "Scorecard").filter((line) => /unread/.test(line))).toEqual([
      "1 of 20 unread, as said above.",
    ]);
  });
});

test("a change from a rate of then, of whose rows most could not be read, is left blank", () => {
  const changeSince = (...february: string[]) => {
    const before = february.map((activity, index) => `2025-02-0${index + 1} | ${activity} | feb${index}`);
    const input = inputOf({ Activities: [log(0, 10), ...before].join("\n"), Journey: JOURNEY });
    return ["New contacts", "Get to Adoption"].map((label) => headline(input, label)[3]);
  };
  expect(changeSince("Conf talk", "Conf talk", "Conference talk", "Conference talk")).toEqual(["8", "0"]);
  expect(changeSince("Conf talk", "Conf talk", "Conf talk", "Conference talk")).toEqual(["9", undefined]);
});

test("rows without a date are unread too, at the end of the log as well", () => {
  const rows = Array.from({ length: 4 }, (_, index) => `2025-03-0${index + 1} | Booth | d${index}`);
  const input = inputOf({ Activities: ["Date | Activity | Contact", ...rows, " | Booth | late"].join("\n") });
  expect(card(input, "New contacts")).toEqual(["4", "1 of 5 unread"]);
});

test("dates are judged over the whole log, since nobody knows which of them lie in the period", () => {
  const dated = (dates: readonly string[]) =>
    inputOf({
      Activities: ["Date | Activity | Contact", ...dates.map((date, at) => `${date} | Booth | d${at}`)].join(
        "\n",
      ),
    });
  const months = Array.from({ length: 8 }, (_, index) => `2024-0${index + 1}-05`);
  expect(card(dated([...months, "2025-03-01", "soon"]), "New contacts")[1]).not.toMatch(/unread/);
  expect(card(dated([...months, "2025-03-01", "soon", "later"]), "New contacts")).toEqual([
    "1",
    "2 of 11 unread",
  ]);
});

test("events whose status nobody reads make the observed maturity say so, and blank once they are most", () => {
  const tables = (statuses: readonly string[]) =>
    inputOf({
      Activities: "Date | Activity\n2025-03-01 | Conference talk",
      Audit: "Date | Model | Practice | Answer\n2025-03-01 | Maturity | evangelism.talks | Yes",
      Events: [
        "Event | Start | Status",
        ...statuses.map((status, at) => `E${at} | 2025-02-0${at + 1} | ${status}`),
      ].join("\n"),
    });
  const talks = (input: ReturnType<typeof inputOf>) =>
    part(input, "Maturity", "Official beside actual").filter((line) => /In most months|Events/.test(line));
  expect(talks(tables(["Held", "so-so"]))).toEqual([
    "In 1 of 2 rows of Events, Status cannot be read. Check data in the sidebar has them.",
    "In most months we speak to a group of developers, on stage or online. |  |  |  |  | Declared but not seen | 1 | 0.2222 | -0.7778 | 3",
  ]);
  expect(talks(tables(["Held", "so-so", "hm"]))).toEqual([
    "In 2 of 3 rows of Events, Status cannot be read. Check data in the sidebar has them.",
    "In most months we speak to a group of developers, on stage or online. |  |  |  |  |  | 1 |  |  | 3",
  ]);
});

test("a team's rate is blank where most of its own leads have no status that can be read", () => {
  const lead = (kind: string, status: string) => `2025-03-01 | Talk | ${kind} | ${status}`;
  const input = inputOf({
    Activities: [
      "Date | Activity | DRQL | DRQL status",
      lead("Candidate", "Accepted"),
      lead("Candidate", "won"),
      lead("Candidate", "won"),
      ...Array.from({ length: 5 }, () => lead("Demo request", "Accepted")),
    ].join("\n"),
  });
  const lines = part(input, "DRQLs", "So far, by team");
  expect(lines.find((line) => line.startsWith("Sales"))).toBe("Sales | 5 | 1 |  | 0 | 0 | 5 | 0 | 0");
  expect(lines.find((line) => line.startsWith("Recruiting"))).toBe(
    "Recruiting | 3 |  |  | 0 | 0 | 1 | 0 | 0",
  );
  expect(lines).toContain("A rate is left blank where the status of most of those leads cannot be read.");
});

describe("where nothing can be read there is no figure, not even 0", () => {
  const figures = (input: ReturnType<typeof inputOf>) =>
    ["New contacts", "At Adoption", "DRQLs"].map((label) => headline(input, label).slice(0, 3));
  const ofAudit =
    "Maturity level: There is no Audit tab yet. Make or match one from the sidebar (Set up), then refresh again.";

  test("no date: a dash and how much is unread, no change, and nothing in History", () => {
    const input = inputOf({
      Activities:
        "Date | Activity | Contact | DRQL\n soon | Conference talk | ada | Beta tester\n later | First app | ben |",
      Journey: JOURNEY,
    });
    expect(figures(input)).toEqual([
      ["–", "since 2025-03-01", "2 of 2 unread"],
      ["–", "so far", "2 of 2 unread"],
      ["–", "since 2025-03-01", "1 of 1 unread"],
    ]);
    expect(part(input, "Scorecard", "What each team got")).toEqual([
      "1 of 1 unread, as said above.",
      "No date of a lead can be read, so nobody knows what each team got.",
    ]);
    const kept = addedBy(summaries(input)("History")).map(([, measure]) => measure);
    expect(kept).toEqual(["Measure", "Problems to mend"]);
  });

  test("no activity that the Journey knows: contacts are a dash, leads are counted all the same", () => {
    const input = inputOf({
      Activities: "Date | Activity | Contact | DRQL\n2025-03-01 | Talk | ada | Beta tester",
      Journey: JOURNEY,
    });
    expect(figures(input)).toEqual([
      ["–", "since 2025-03-01", "1 of 1 unread"],
      ["–", "so far", "1 of 1 unread"],
      ["1", "since 2025-03-01", undefined],
    ]);
  });

  test("a column that is missing: a dash, with the reason once for all figures that need it", () => {
    const input = inputOf({
      Activities: "Date | Activity | Contact\n2025-03-01 | Conference talk | ada",
      Journey: JOURNEY,
    });
    const lines = read(input, "Scorecard");
    expect(headline(input, "DRQLs")[0]).toBe("–");
    expect(lines.filter((line) => line.startsWith("DRQLs, ")).map((line) => line.split(" (")[0])).toEqual([
      "DRQLs, DRQLs accepted and Days to answer: Activities needs a column headed “DRQL”",
    ]);
    expect(lines).toContain(ofAudit);
  });

  test("where nothing happened, 0 is what there is", () => {
    const input = inputOf({
      Activities:
        "Date | Activity | Contact | DRQL\n2025-02-01 | Conference talk | ada | \n2025-03-01 | First app | ada |",
      Journey: JOURNEY,
    });
    expect(headline(input, "New contacts")[0]).toBe("0");
    expect(headline(input, "DRQLs")[0]).toBe("0");
  });
});
