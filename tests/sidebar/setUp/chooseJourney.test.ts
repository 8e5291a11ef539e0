/** Which journey a tab holds, and what has to change for another one: never where rows are the team's own. */
import { describe, expect, it } from "vitest";
import { changesTo, isEmpty, journeyIn, stagesShown } from "../../../sidebar/setUp/chooseJourney";
import { knownJourneys } from "../../../src/definitions/knownJourneys";

const NAMES = ["activity", "stage", "by", "reach", "purpose", "need", "weight", "worth"] as const;
const [aida, pirates, , chaoss] = knownJourneys();
const cellsOf = ({ steps }: NonNullable<typeof aida>) =>
  steps.map((step) => NAMES.map((name) => (name === "worth" ? "" : String(step[name] ?? ""))));
const tabWith = (cells: string[][]) => ({
  tab: 7,
  name: "Journey",
  headerRow: 1,
  columns: Object.fromEntries(NAMES.map((name, at) => [name, at])),
  cells,
  filledBy: null,
});

describe("A Journey tab", () => {
  it.each(knownJourneys())("with the rows of $name holds that journey", (journey) => {
    expect(journeyIn(tabWith(cellsOf(journey)), knownJourneys())?.name).toBe(journey.name);
  });

  it("in which one cell was changed, or a worth was filled in, or a row was added, is the team's own", () => {
    const changed = cellsOf(aida!);
    changed[3]![1] = "Adoption";
    expect(journeyIn(tabWith(changed), knownJourneys())).toBeUndefined();
    const worth = cellsOf(aida!);
    worth[3]![7] = "800";
    expect(journeyIn(tabWith(worth), knownJourneys())).toBeUndefined();
    const more = [...cellsOf(aida!), ["Knitting", "", "", "", "", "", "", ""]];
    expect(journeyIn(tabWith(more), knownJourneys())).toBeUndefined();
    expect(isEmpty(tabWith(more))).toBe(false);
  });

  it("changes cell by cell into another journey, and back again to what it was", () => {
    const cells = cellsOf(aida!);
    const changes = changesTo(tabWith(cells), chaoss!.steps);
    const changed: string[][] = chaoss!.steps.map((_, at) => [...(cells[at] ?? NAMES.map(() => ""))]);
    for (const { row, column, from, to } of changes) {
      expect(changed[row - 2]![column - 1]).toBe(from);
      changed[row - 2]![column - 1] = to;
    }
    expect(journeyIn(tabWith(changed), knownJourneys())?.name).toBe("CHAOSS");
    for (const { row, column, from } of changes) changed[row - 2]![column - 1] = from;
    expect(changed.slice(0, cells.length)).toEqual(cells);
    expect(changesTo(tabWith(cells), aida!.steps)).toEqual([]);
  });

  it("without rows is filled whole", () => {
    const empty = tabWith([]);
    expect(isEmpty(empty)).toBe(true);
    const filled = changesTo(empty, pirates!.steps);
    expect(filled.filter(({ column }) => column === 1)).toHaveLength(pirates!.steps.length);
    expect(filled.every(({ from }) => from === "")).toBe(true);
    expect(filled.filter(({ isNumber }) => isNumber).every(({ column }) => column === 7)).toBe(true);
  });
});

it("shows each stage with the number of its activities and a few that developers do", () => {
  expect(stagesShown(chaoss!)).toEqual([
    { stage: "D0", count: 3, such: ["Starred repository", "Watched repository", "Forked repository"] },
    { stage: "D1", count: 5, such: ["Reported bug", "Requested feature", "Opened issue"] },
    { stage: "D2", count: 1, such: ["Merged pull request"] },
  ]);
});
