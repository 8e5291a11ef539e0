// Options: one text or a range of two columns, the same for every function.
import { describe, expect, it } from "vitest";
import {
  between,
  choice,
  day,
  fraction,
  isBetween,
  names,
  optionalChoice,
  positive,
  readOptions,
  text,
} from "../../src/reading/options";
import { zone } from "../../src/reading/zone";

const DECLARED = {
  order: choice(["reached", "ordered"], "How."),
  period: optionalChoice(["month", "year"], "Which."),
  window: positive(undefined, "Days."),
  met: fraction(0.75, "From when on."),
  by: text("a header", "Which column."),
  exclude: names(",", "A, B", "Left out."),
  stages: names(">", "A > B", "In order."),
  "as of": day("Until."),
  ...between("things"),
};
const DEFAULTS = { order: "reached", period: undefined, window: undefined, met: 0.75, by: undefined };

const read = (given: unknown, timeZone = "Etc/UTC") => readOptions(DECLARED, given, zone(timeZone));
const refusal = (given: unknown) => {
  try {
    read(given);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("was not refused");
};
const JULY_11 = Date.UTC(2025, 6, 11);

it("An option says of what kind it is, and what it does", () => {
  const kinds = Object.entries(DECLARED).map(([name, { kind }]) => `${name}: ${kind}`);
  expect(kinds.join(", ")).toBe(
    "order: choice, period: choice, window: number, met: number, by: text, exclude: text, stages: text, as of: date, from: date, to: date",
  );
  expect(DECLARED.from.about).toBe("Only things on or after this day.");
  expect(DECLARED.to.about).toBe("Only things on or before this day.");
  expect(DECLARED.by.allows).toEqual(["a header"]);
  expect(positive(365, "Days.").allows).toEqual(["365, or another number above 0"]);
});

describe("Options given as one text", () => {
  it.each<[string, object]>([
    ["by=Persona; window=90", { by: "Persona", window: 90 }],
    ["by=Persona\nwindow=90", { by: "Persona", window: 90 }],
    [" BY = Persona ;; Window=0.5; ", { by: "Persona", window: 0.5 }],
    ["order=ORDERED;period=Month", { order: "ordered", period: "month" }],
    ["met=75%", { met: 0.75 }],
    ["met=1", { met: 1 }],
    ["window=1 200", { window: 1200 }],
    ["by=a=b", { by: "a=b" }],
    ["exclude=Talk, Booth ,", { exclude: ["Talk", "Booth"] }],
    ["stages=Adoption > Advocacy", { stages: ["Adoption", "Advocacy"] }],
    ["as of=2025-07-11", { "as of": JULY_11 }],
    ["As-Of=11 Jul 2025 14:30", { "as of": JULY_11 }],
    ["by=; window=", {}],
    ["windw=; by=A; by=", { by: "A" }],
    ["by=A; ; window=90", { by: "A", window: 90 }],
    ["exclude= Talk , Booth ; by= A ", { exclude: ["Talk", "Booth"], by: "A" }],
    ["by='A; B'; window=90", { by: "A; B", window: 90 }],
    ['by="A; B"\nwindow="90"', { by: "A; B", window: 90 }],
    ["by=“A, B > C”; as of='2025-07-11'", { by: "A, B > C", "as of": JULY_11 }],
    ["by='from=A'", { by: "from=A" }],
    ["by=''", {}],
    ["by=O'Brien's team; exclude=O'Brien, Booth", { by: "O'Brien's team", exclude: ["O'Brien", "Booth"] }],
    ["by='O''Brien'", { by: "O'Brien" }],
    ["exclude='Demo, customer', Raffle", { exclude: ["Demo, customer", "Raffle"] }],
    ["exclude='Demo, customer'", { exclude: ["Demo, customer"] }],
    [
      "exclude=Raffle, \"Demo; O'Brien's\" ; window=90",
      { exclude: ["Raffle", "Demo; O'Brien's"], window: 90 },
    ],
    ["exclude='O'Brien, Pat', 'Booth'", { exclude: ["O'Brien, Pat", "Booth"] }],
    ["stages='Lead > MQL' > Customer", { stages: ["Lead > MQL", "Customer"] }],
    ["", {}],
  ])("%j", (given, expected) => {
    expect(read(given)).toMatchObject({ ...DEFAULTS, ...expected });
  });
});

describe("Options given as a range of two columns", () => {
  it("may hold numbers, dates and blank rows, and a third column that is not looked at", () => {
    const range = [
      ["by", "Persona", "note"],
      ["", "", ""],
      ["", "written beside them", ""],
      ["window", 90, "note"],
      ["as of", new Date("2025-07-11T00:00Z"), ""],
      ["period", "", ""],
    ];
    expect(read(range)).toMatchObject({ ...DEFAULTS, by: "Persona", window: 90, "as of": JULY_11 });
  });

  it("take quotes as in one text", () => {
    const range = [
      ["by", "A; B"],
      ["exclude", "'Demo, customer', Raffle"],
      ["stages", '"Lead > MQL"'],
    ];
    expect(read(range)).toMatchObject({
      by: "A; B",
      exclude: ["Demo, customer", "Raffle"],
      stages: ["Lead > MQL"],
    });
  });

  it("take a date cell as the day of the spreadsheet", () => {
    expect(read([["as of", new Date("2025-07-10T18:30Z")]], "Asia/Kolkata")).toMatchObject({
      "as of": JULY_11,
    });
  });

  it("or of one column, with a pair in each cell", () => {
    expect(read([["by=Persona; met=0.5"], [""], ["window=90"]])).toMatchObject({
      by: "Persona",
      window: 90,
      met: 0.5,
    });
  });

  it.each([[undefined], [null], [[["", ""]]], [[[]]]])("%j leaves every option at its default", (given) => {
    expect(read(given)).toMatchObject(DEFAULTS);
  });
});

describe("A mistake is one sentence that lists what is allowed", () => {
  it.each<[unknown, string]>([
    [
      "windw=90",
      "There is no option “windw” here. Did you mean window? The options are: window, order, period, met, by, exclude, stages, as of, from, to.",
    ],
    ["constructor=1", "There is no option “constructor” here."],
    ["by", "The options hold “by”, which is not a pair."],
    ["by=A; window ", "The options hold “window”, which is not a pair."],
    ["by=A; windw = 90", "There is no option “windw” here."],
    ["window= soon ; by=A", "The option window is “soon”"],
    ["=90", "There is no option “” here."],
    [90, "The options hold “90”, which is not a pair."],
    [true, "The options hold “TRUE”, which is not a pair."],
    ["order=fast", "The option order is “fast”, but it should be reached or ordered."],
    ["period=day", "The option period is “day”, but it should be month or year."],
    ["window=0", "The option window is “0”, but it should be a number above 0."],
    ["window=-1", "The option window is “-1”"],
    ["window=soon", "The option window is “soon”"],
    ["window=1,200", "The option window is “1,200”"],
    ["met=75", "The option met is “75”, but it should be 0.75, or another number above 0, up to 1."],
    ["met=0", "The option met is “0”"],
    ["as of=03/04/2025", "The option as of is “03/04/2025”, but it should be a date, such as 2025-07-11."],
    ["from=2025", "The option from is “2025”"],
    ["exclude=,", "The option exclude is “,”, but it should be names with “,” between them, such as A, B."],
    [
      "window=90; by='Persona",
      "The options hold “'Persona”, which begins with a quote that does not end. Put ' behind the value or the name, or leave the quote out.",
    ],
    [
      'exclude=Raffle, "Demo, customer',
      'The options hold “"Demo, customer”, which begins with a quote that does not',
    ],
    [
      [["stages", "'Lead > MQL"]],
      "The options hold “'Lead > MQL”, which begins with a quote that does not end.",
    ],
    ["by=A; BY=B", "The option “by” is given twice."],
    [[["from", 45849]], "The option from is “45849”"],
    [[["window", "#N/A"]], "The option window is “#N/A”"],
    [[["window", new Date(JULY_11)]], "The option window is “2025-07-11”"],
  ])("%j", (given, sentence) => expect(refusal(given)).toContain(sentence));
});

describe("from and to", () => {
  it("include both days to the last moment", () => {
    const within = isBetween({ from: JULY_11, to: JULY_11 });
    const day = 86_400_000;
    expect([JULY_11 - 1, JULY_11, JULY_11 + day - 1, JULY_11 + day].map(within)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("left out leave the range open, but never take in what has no date", () => {
    const open = isBetween({ from: undefined, to: undefined });
    expect([-1e15, 0, 1e15, Number.NaN].map(open)).toEqual([true, true, true, false]);
  });

  it("the wrong way round are refused with both days", () => {
    expect(() => isBetween({ from: JULY_11 + 1e9, to: JULY_11 })).toThrow(
      "The option from (2025-07-22 13:46:40) is later than to (2025-07-11)",
    );
  });
});
