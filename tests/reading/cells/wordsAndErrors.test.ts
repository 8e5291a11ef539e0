// Yes/no cells, cells with a few choices, error cells, and cells read as text.
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/reading/cells/cellText";
import { errorFault, isErrorCell, isLoadingCell } from "../../../src/reading/cells/errorCell";
import { readYesNo } from "../../../src/reading/cells/yesNo";
import { choiceReader } from "../../../src/reading/rows";
import { zone } from "../../../src/reading/zone";
import { AUDIT } from "../../../src/tabs/audit";
import { JOURNEY } from "../../../src/tabs/journey";

describe("A yes/no cell", () => {
  it.each([true, "TRUE", "true", "yes", "Yes ", "Y", "x", "X", 1, "1"])("with %j says yes", (cell) => {
    expect(readYesNo(cell)).toBe(1);
  });

  it.each([false, "FALSE", "no", " No", "n", 0, "0"])("with %j says no", (cell) => {
    expect(readYesNo(cell)).toBe(0);
  });

  it.each(["", " ", null, undefined])("with %j says nothing", (cell) => expect(readYesNo(cell)).toBeNaN());

  it.each(["maybe", "2", 2, -1, "yes!", "ja", "constructor", "__proto__", "toString"])(
    "with %j is a fault",
    (cell) => {
      expect(readYesNo(cell)).toMatchObject({ problem: `“${cell}” is neither yes nor no.` });
    },
  );

  it("with a date says what belongs there", () => {
    const fault = readYesNo(new Date("2025-07-11"));
    expect(fault).toMatchObject({ kind: "dateNotText", problem: expect.stringContaining("yes or no") });
  });

  it("with an error is a fault of its own", () => {
    expect(readYesNo(" maybe ")).toMatchObject({ problem: "“maybe” is neither yes nor no." });
    expect(readYesNo("#VALUE!")).toMatchObject({ problem: "The cell shows the error #VALUE!." });
  });
});

describe("A cell with a few choices", () => {
  const { choices } = AUDIT.columns.answer;
  const read = choiceReader(choices, zone("Etc/UTC"));
  const chosen = (cell: unknown) => choices[read(cell)]?.name;

  it.each([
    ["Yes", "Yes"],
    [" yes ", "Yes"],
    ["N/A", "N/A"],
    ["n/a", "N/A"],
    ["na", "N/A"],
    ["Not applicable", "N/A"],
    ["PARTIALLY", "Partly"],
    ["partial", "Partly"],
    ["No.", "No"],
  ])("takes %j as %s", (cell, name) => expect(chosen(cell)).toBe(name));

  it.each(["", "Maybe", "Y", 1, true, null, "constructor"])("does not know %j", (cell) => {
    expect(chosen(cell)).toBeUndefined();
  });

  it("takes what Sheets made a time of as it was typed, and no number", () => {
    const reach = choiceReader(JOURNEY.columns.reach.choices, zone("Etc/UTC"));
    expect(reach(new Date("1899-12-30T01:01Z"))).toBe(reach("1:1"));
    expect(reach("1:1")).toBe(0);
    expect(reach(11)).toBeNaN();
  });

  it("never takes the error #N/A for the answer N/A", () => {
    expect(chosen("#N/A")).toBeUndefined();
  });
});

describe("Error cells", () => {
  it.each([
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#ERROR!",
    "#SPILL!",
    "#CALC!",
    "#N/A ",
    "Loading...",
    "Loading…",
  ])("such as %s are recognised", (text) => expect(isErrorCell(text)).toBe(true));

  it.each([
    "",
    "#",
    "#devrel",
    "N/A",
    "#1",
    "see #N/A",
    " #N/A",
    "#devrel #N/A",
    "#N/A again",
    "Loading",
    "Loading bay...",
  ])("%j is none", (text) => expect(isErrorCell(text)).toBe(false));
});

it("what is wrong with an error cell is the error that it shows, or that it is not done yet", () => {
  expect(errorFault("#N/A ")).toMatchObject({ kind: "errorCell", problem: "The cell shows the error #N/A." });
  expect(errorFault("Loading... ")).toMatchObject({
    kind: "loading",
    problem: "The cell shows “Loading...”: its formula is not done yet.",
  });
  expect(errorFault("N/A")).toBeUndefined();
});

describe("A cell whose formula is not done yet", () => {
  it.each(["Loading...", "Loading…", "Loading... "])("shows %j", (text) =>
    expect(isLoadingCell(text)).toBe(true),
  );

  it.each(["#N/A", "Loading", "Lisbon", "", " Loading..."])("does not show %j", (text) =>
    expect(isLoadingCell(text)).toBe(false),
  );
});

it("reads any cell as the text that a person sees", () => {
  const utc = zone("Etc/UTC");
  const cells = [
    " a ",
    12,
    0.5,
    true,
    false,
    new Date("2025-07-11T14:30Z"),
    "",
    null,
    undefined,
    new Date(Number.NaN),
  ];
  const seen = ["a", "12", "0.5", "TRUE", "FALSE", "2025-07-11 14:30", "", "", "", ""];
  expect(cells.map((cell) => readText(cell, utc))).toEqual(seen);
});
