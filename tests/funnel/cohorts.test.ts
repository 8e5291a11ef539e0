// DEVREL_COHORTS by hand: who joined in which month, how many went on, and whether all had the window's days.
import { describe, expect, it } from "vitest";
import { askTable, lines, refusal } from "../functions/ask";
import { activitiesGrid, journeyGrid, tableGrid } from "./grids";

const journey = journeyGrid({ Meet: "Heard", Try: "Tried", Build: "Built" });
/** January: Ann, Bob, Cid; none in February; March: Dee and Eve. Eve builds in April. */
const activities = activitiesGrid(`
  Ann: Meet 2025-01-05, Try 2025-01-10, Build 2025-03-01
  Bob: Meet 2025-01-31, Try 2025-02-20
  Cid: Try 2025-01-02
  Dee: Meet 2025-03-10
  Eve: Meet 2025-03-31, Build 2025-04-30
`);
const cohorts = (options = "", ...ranges: unknown[]) =>
  askTable("DEVREL_COHORTS", [activities, journey, ranges[0], options]);

describe("DEVREL_COHORTS", () => {
  it("shows each month's conversion to every later stage, and months in which nobody came", () => {
    expect(cohorts()).toEqual(
      lines(`
        Month   | Contacts | Tried  | Built  | Complete
        2025-01 | 3        | 1      | 0.3333 |
        2025-02 | 0        |        |        |
        2025-03 | 2        | 0.5    | 0.5    |
      `),
    );
  });

  it("counts only steps within the window, and says which cohorts had all of its days", () => {
    expect(cohorts("window=30")).toEqual(
      lines(`
        Month   | Contacts | Tried | Built | Complete
        2025-01 | 3        | 1     | 0     | Yes
        2025-02 | 0        |       |       | Yes
        2025-03 | 2        | 0.5   | 0.5   | Yes
      `),
    );
  });

  it("calls a cohort complete on the day on which the window of its last possible member ends, not before", () => {
    const march = (asOf: string) => cohorts(`window=30; as of=${asOf}`)[3]!.at(-1);
    expect([march("2025-04-29"), march("2025-04-30")]).toEqual(["No", "Yes"]);
  });

  it("closes the last cohort where the option to ends it", () => {
    const january = (options: string) => cohorts(`window=7; ${options}`)[1]!;
    expect(january("as of=2025-01-20")).toEqual(["2025-01", "3", "0.6667", "0", "No"]);
    expect(january("as of=2025-01-20; to=2025-01-13")).toEqual(["2025-01", "2", "1", "0", "Yes"]);
    expect(january("as of=2025-01-19; to=2025-01-13").at(-1)).toBe("No");
  });

  it("groups by quarter, in the order asked for, and names the column after the period", () => {
    expect(cohorts("period=quarter; order=ordered")).toEqual(
      lines(`
        Quarter | Contacts | Tried | Built | Complete
        2025 Q1 | 4        | 0.5   | 0.25  |
      `),
    );
  });

  it("groups by the quarters of a year that starts in February", () => {
    expect(
      cohorts("period=quarter; year starts=February").map(([quarter, contacts]) => [quarter, contacts]),
    ).toEqual([
      ["Quarter", "Contacts"],
      ["2024/25 Q4", "3"],
      ["2025/26 Q1", "2"],
    ]);
  });

  it("starts a contact's cohort at its milestone where that came first", () => {
    const contacts = tableGrid(`
      Contact | Try
      Dee     | 2024-12-31
    `);
    expect(cohorts("", contacts).slice(1, 3)).toEqual(
      lines(`
        2024-12 | 1 | 1 | 0 |
        2025-01 | 3 | 1 | 0.3333 |
      `),
    );
  });

  it("puts the last evening of a month into that month in the spreadsheet's zone", () => {
    const late = activitiesGrid("Ann: Meet 2025-02-01T03:00Z");
    const month = (zone: string) => askTable("DEVREL_COHORTS", [late, journey], zone)[1]![0];
    expect([month("Etc/UTC"), month("America/New_York")]).toEqual(["2025-02", "2025-01"]);
  });

  it("with touch=all counts a contact in the cohorts of each of its values", () => {
    const channels = activitiesGrid(
      "Ann: Meet 2025-01-05 @Blog, Try 2025-01-10 @Talk\nBob: Meet 2025-01-06 @Talk",
    );
    expect(askTable("DEVREL_COHORTS", [channels, journey, "", "by=Channel; touch=all"]).slice(1)).toEqual(
      lines(`
        Talk | 2025-01 | 2 | 0.5 | 0 |
        Blog | 2025-01 | 1 | 1   | 0 |
      `),
    );
  });

  it("gives only the header where nobody took a step", () => {
    expect(askTable("DEVREL_COHORTS", [activitiesGrid("Ann: Other 2025-01-01"), journey])).toEqual(
      lines("Month | Contacts | Tried | Built | Complete"),
    );
  });

  it("names the odd date that would make thousands of weeks", () => {
    const odd = activitiesGrid("Ann: Meet 1975-01-01\nBob: Meet 2025-01-01");
    expect(refusal("DEVREL_COHORTS", [odd, journey, "", "period=week"])).toBe(
      "The first steps are dated from 1975-01-01 to 2025-01-01, which is more than 600 weeks. Mend the odd date, or narrow it with from and to.",
    );
  });
});
