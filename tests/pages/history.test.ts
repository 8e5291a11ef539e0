// History by hand: what is read back, when rows are added, and which old ones are kept.
import { describe, expect, it } from "vitest";
import { lastDifferent, readHistory, type Snapshot, withSnapshot } from "../../src/pages/history";
import { zone } from "../../src/reading/zone";

const local = (text: string) => Date.parse(`${text}Z`);
const snapshot = (time: string, leads: number): Snapshot => ({
  time: local(time),
  figures: new Map([["DRQLs", leads]]),
});
const times = (all: readonly Snapshot[]) => all.map(({ time }) => new Date(time).toISOString().slice(0, 16));

describe("reading History", () => {
  const utc = zone("Etc/UTC");
  const at = (text: string) => new Date(`${text}Z`);

  it("puts rows of one refresh together, oldest first, whatever stands above them and beside them", () => {
    const grid = [
      ["History", "", "", ""],
      ["Refreshed", "Measure", "Value", "Trend"],
      [at("2025-03-02T08:00:00.001"), "DRQLs", 7, 1],
      [at("2025-03-01T08:00"), "DRQLs", 5, ""],
      [at("2025-03-02T08:00"), "Contacts", 9, ""],
    ];
    expect(readHistory(grid, utc)).toEqual([
      { time: local("2025-03-01T08:00"), figures: new Map([["DRQLs", 5]]) },
      {
        time: local("2025-03-02T08:00"),
        figures: new Map([
          ["DRQLs", 7],
          ["Contacts", 9],
        ]),
      },
    ]);
  });

  it("passes over rows that somebody changed into something else", () => {
    const header = ["Refreshed", "Measure", "Value"];
    expect(
      readHistory([header, ["soon", "DRQLs", 1], [at("2025-03-01"), "DRQLs", "many"], ["", "", ""]], utc),
    ).toEqual([]);
    expect(readHistory([["nothing"]], utc)).toEqual([]);
    expect(readHistory(undefined, utc)).toEqual([]);
  });
});

describe("adding to History", () => {
  const first = snapshot("2025-03-01T08:00", 5);

  it("adds what a refresh found", () => {
    expect(withSnapshot([first], snapshot("2025-03-02T08:00", 6), undefined)).toHaveLength(2);
  });

  it("adds nothing where the last refresh found the same", () => {
    expect(withSnapshot([first], snapshot("2025-03-02T08:00", 5), undefined)).toEqual([first]);
  });

  it("keeps every refresh of a week, of earlier days the last one, and the baseline", () => {
    const old = [
      "2025-03-01T08:00",
      "2025-03-01T09:00",
      "2025-03-01T10:00",
      "2025-03-02T08:00",
      "2025-03-09T08:00",
    ];
    const history = old.map((time, index) => snapshot(time, index));
    const now = snapshot("2025-03-10T08:00", 99);
    expect(times(withSnapshot(history, now, undefined))).toEqual([...old.slice(2), "2025-03-10T08:00"]);
    expect(times(withSnapshot(history, now, local(old[0]!)))).toEqual([
      old[0],
      ...old.slice(2),
      "2025-03-10T08:00",
    ]);
  });

  it("compares with the last refresh that found something else", () => {
    const second = snapshot("2025-03-02T08:00", 6);
    expect(lastDifferent([first, second], snapshot("2025-03-03T08:00", 6))).toBe(first);
    expect(lastDifferent([first, second], snapshot("2025-03-03T08:00", 7))).toBe(second);
    expect(lastDifferent([first], snapshot("2025-03-03T08:00", 5))).toBeUndefined();
  });
});
