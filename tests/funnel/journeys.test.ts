/** DEVREL_JOURNEYS by hand: the whole table of who got how far, when, by which rows and why no further. */
import { describe, expect, it } from "vitest";
import { askTable, lines, refusal } from "../functions/ask";
import { activitiesGrid, journeyGrid, tableGrid } from "./grids";

const journey = journeyGrid({ A: "A", B: "B", C: "C" });
const journeys = (activities: string, options = "", contacts: unknown = "") =>
  askTable("DEVREL_JOURNEYS", [activitiesGrid(activities), journey, contacts, options]);

describe("DEVREL_JOURNEYS", () => {
  it("shows who came deepest first, then by name, with the dates, touches and rows of each", () => {
    const activities = `
      Zoe: A 1, B 2
      Bob: B 3, X 4, B 5
      Ann: X 1
      Cid: A 2, A 3`;
    expect(journeys(activities)).toEqual(
      lines(`
        Contact | Stage | A          | B          | C | Touches | Rows | Stopped because
        Bob     | B     |            | 2025-01-03 |   | 2       | 4    | No C activity
        Zoe     | B     | 2025-01-01 | 2025-01-02 |   | 2       | 2, 3 | No C activity
        Cid     | A     | 2025-01-02 |            |   | 2       | 8    | No B activity
        Ann     |       |            |            |   | 0       |      | No activity at any stage of this funnel`),
    );
  });

  it("shows a date below its own stage in any order, and nothing of steps that are not counted", () => {
    expect(journeys("Ann: C 1, A 2\nBob: B 1", "order=any").slice(1)).toEqual(
      lines(`
        Ann | At least 2 stages | 2025-01-02 |            | 2025-01-01 | 2 | 2, 3 | No activity at another stage
        Bob | At least 1 stage  |            | 2025-01-01 |            | 1 | 4    | No activity at another stage`),
    );
    expect(journeys("Ann: A 1", "from=2025-01-05").slice(1)).toEqual(
      lines("Ann | | | | | 1 | | First step on 2025-01-01 is before the dates asked for"),
    );
  });

  it("shows a contact's value where it is counted, with touch=all a row for each value by its name", () => {
    const activities = `
      Ann: A 1 @Talk, B 2 @Blog
      Bob: A 1 @Blog, B 2 @Talk
      Cid: A 1
      Dan: X 1 @Blog`;
    const values = (options: string) =>
      journeys(activities, `by=Channel; ${options}`)
        .slice(1)
        .map(([contact, value]) => `${contact}: ${value}`);
    expect(values("touch=first")).toEqual(["Ann: Talk", "Bob: Blog", "Cid: (none)", "Dan: "]);
    expect(values("touch=all")).toEqual([
      "Ann: Blog",
      "Ann: Talk",
      "Bob: Blog",
      "Bob: Talk",
      "Cid: (none)",
      "Dan: ",
    ]);
  });

  it("with a unit puts whoever has none last, and says so", () => {
    const contacts = tableGrid(`
      Contact | Company
      Ann     | Acme
      Bob     |`);
    expect(journeys("Bob: A 1, B 2\nAnn: A 3", "unit=Company", contacts).slice(1)).toEqual(
      lines(`
        Acme | A | 2025-01-03 | | | 1 | 4 | No B activity
        Bob  |   |            | | |   |   | No Company, so it is left out`),
    );
  });

  it("names the option that excludes what nobody knows, and what is known in the order of the alphabet", () => {
    const activities = activitiesGrid("Ann: Above 1, A 2");
    expect(refusal("DEVREL_JOURNEYS", [activities, journey, "", "exclude=Knitting"])).toBe(
      "The option exclude names “Knitting”, which is not known. Choose from: A, Above, B, C.",
    );
  });
});
