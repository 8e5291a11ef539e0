/** The rows of a tab as columns: which there are, which count, and what single cells say. */
import { describe, expect, it } from "vitest";
import { rowCounter } from "../../src/reading/rowCounter";
import { readRows } from "../../src/reading/rows";
import { type Columns, column, type Table } from "../../src/reading/table";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { TABLES } from "../../src/tabs/tables";

const read = <C extends Columns>(table: Table<C>, ...grid: unknown[][]) =>
  readRows(table, grid, zone("Etc/UTC"), TABLES);
const at = (day: string) => Date.parse(day);
const NONE = Number.NaN;

/** Read anew by each test. */
const tab = () =>
  read(
    ACTIVITIES,
    ["Our activities"],
    ["Date", "Activity", "Contact", "Cost", "Mood", "DRQL status"],
    ["2025-01-01", "Talk", "Ann; bob", "€5", "n/a", "Accepted"],
    ["soon", "Talk", "ann", 7, "good", "maybe"],
    [new Date("2025-01-03"), "", "bob", "$9", "Good", "passed"],
    ["", "", "", "", "", ""],
    ["2025-01-05", "talk", "#N/A", "a lot", 5, ""],
    ["", "Workshop", "eve", 3, "bad", ""],
    ["", "", "", "", "", ""],
  );

describe("The rows of a tab", () => {
  it("reach to the last one with its first required cell; those that are filled go on to the last one with anything in it", () => {
    const activities = tab();
    expect(activities.count).toBe(5);
    expect(activities.filled).toBe(6);
    expect(activities.rowNumber(0)).toBe(3);
    expect([0, 3].map(activities.isBlank)).toEqual([false, true]);
    expect(activities.cell(1, 3)).toBe(7);
  });

  it("are none where nothing stands below the header", () => {
    const none = read(ACTIVITIES, ["Date", "Activity"], ["", ""], [" ", null]);
    expect([none.count, none.filled]).toEqual([0, 0]);
    expect([...none.counted()]).toEqual([]);
  });

  it("count where every required cell can be read", () => {
    const activities = tab();
    expect([...activities.counted()]).toEqual([1, 0, 0, 0, 1]);
    const isCounted = rowCounter(activities, "date");
    expect([0, 2, 3, 4].map(isCounted)).toEqual([true, false, false, true]);
    const byActivity = rowCounter(activities, "activity");
    expect([0, 1, 2, 4, 5].map(byActivity)).toEqual([true, false, true, true, false]);
  });

  it("count by three required columns where a table has so many", () => {
    const kpis = TABLES.find(({ name }) => name === "KPIs")!;
    const rows = read(
      kpis as Table,
      ["Stage", "KPI", "Value"],
      ["Try", "Apps", 5],
      ["Try", "", 5],
      ["Try", "Apps", ""],
      ["", "Apps", 5],
    );
    expect([0, 1, 2, 3].map(rowCounter(rows, "stage"))).toEqual([true, false, false, true]);
    expect([...rows.counted()]).toEqual([1, 0, 0]);
  });

  it("say where a column is, and nothing where the tab does not have it", () => {
    const activities = tab();
    expect(activities.place("contact")).toBe(2);
    expect(activities.place("event")).toBeUndefined();
    expect([activities.has("contact"), activities.has("event")]).toEqual([true, false]);
    expect([...activities.texts("event").codes]).toEqual([0, 0, 0, 0, 0]);
    expect([...activities.dates("passedOn")]).toEqual(Array(5).fill(NONE));
    expect(activities.numericReader("passedOn")(0)).toBeNaN();
  });

  it("count by whoever a table may need, and have as many columns of money as it has", () => {
    const details = { about: "", example: "" };
    const gifts = {
      name: "Gifts",
      about: "",
      columns: {
        what: column("What", "text", { ...details, required: true }),
        who: column("Who", "people", { ...details, required: true }),
        price: column("Price", "number", { ...details, isMoney: true }),
        postage: column("Postage", "number", { ...details, isMoney: true }),
      },
    };
    const rows = read(
      gifts,
      ["What", "Who", "Price", "Postage"],
      ["Cap", "no", "€5", "$1"],
      ["Cap", "ann", "€5", "$1"],
    );
    expect([0, 1].map(rowCounter(rows, "what"))).toEqual([false, true]);
    expect([...rows.counted()]).toEqual([0, 1]);
    expect([...rows.numbers("price")]).toEqual([5, 5]);
    expect([...rows.numbers("postage")]).toEqual([1, 1]);
    expect(rows.currencies("postage")).toMatchObject({ common: "USD", cells: 2 });
  });

  it("of a range that is none are refused", () => {
    for (const range of ["Activities!A:C", [], ["Date"]])
      expect(() => readRows(ACTIVITIES, range as never, zone("Etc/UTC"), TABLES)).toThrow(
        /^Activities should be a range with its header row/,
      );
  });

  it("of a tab whose required column is named twice are refused at once, those of another only when it is asked for", () => {
    expect(() => read(ACTIVITIES, ["Date", "Activity", "When"])).toThrow(/all mean “Date”/);
    const twice = read(ACTIVITIES, ["Date", "Activity", "Cost", "cost"], ["2025-01-01", "Talk", 1, 2]);
    expect([...twice.counted()]).toEqual([1]);
    expect(() => twice.numbers("cost")).toThrow(/all mean “Cost”/);
  });
});

describe("A column", () => {
  it("of dates is local times, none where a cell is blank or no date", () => {
    const activities = tab();
    expect([...activities.dates("date")]).toEqual([
      at("2025-01-01"),
      NONE,
      at("2025-01-03"),
      NONE,
      at("2025-01-05"),
    ]);
    const dateAt = activities.numericReader("date");
    expect([2, 5].map(dateAt)).toEqual([at("2025-01-03"), NONE]);
    expect([
      ...read(ACTIVITIES, ["Date", "Activity"], [null, "Talk"], ["2025-01-01", "Talk"]).dates("date"),
    ]).toEqual([NONE, at("2025-01-01")]);
  });

  it("of days in a row is the first of them where the column takes them", () => {
    const events = read(EVENTS, ["Event", "Start", "End"], ["A", "12-13 March 2026", "12-13 March 2026"]);
    expect([...events.dates("start")]).toEqual([at("2026-03-12")]);
    expect([...events.dates("end")]).toEqual([NONE]);
  });

  it("of amounts leaves out those in another currency", () => {
    const activities = tab();
    expect([...activities.numbers("cost")]).toEqual([5, 7, NONE, NONE, NONE]);
    expect(activities.currencies("cost")).toMatchObject({ common: "EUR", cells: 1 });
    const without = read(ACTIVITIES, ["Date", "Activity"]).currencies("cost");
    expect(without).toMatchObject({ common: undefined, cells: undefined });
    expect(without.otherOf("$5")).toBeUndefined();
    const named = read(ACTIVITIES, ["Date", "Activity", "Cost ($)"], ["2025-01-01", "Talk", "€5"]);
    expect(named.currencies("cost")).toMatchObject({ common: "USD", cells: undefined });
  });

  it("of numbers takes any currency where it is none of money", () => {
    const reach = read(CONTACTS, ["Contact", "Reach"], ["ann", "€5"], ["bob", "$7"], ["cid", 9]);
    expect([...reach.numbers("reach")]).toEqual([5, 7, 9]);
  });

  it("of choices is their places", () => {
    const activities = tab();
    expect([...activities.choices("status")]).toEqual([2, NONE, 1, NONE, NONE]);
  });

  it("of yes and no is 1 and 0", () => {
    const contacts = read(CONTACTS, ["Contact", "Partner"], ["ann", "yes"], ["bob", false], ["cid", "so so"]);
    expect([...contacts.yesNo("partner")]).toEqual([1, 0, NONE]);
  });

  it("of people compares addresses, one of names whole texts", () => {
    const activities = tab();
    const rows = read(
      ACTIVITIES,
      ["Date", "Activity", "Contact", "Worked with", "Owner"],
      ["2025-01-01", "Talk", ...Array(3).fill("Ann <ann@x.org>")],
      ["2025-01-02", "Talk", ...Array(3).fill("mailto:ann@x.org")],
    );
    for (const name of ["contact", "workedWith"] as const) {
      expect([...rows.texts(name).codes]).toEqual([1, 1]);
      expect(rows.texts(name).names).toEqual(["", "ann@x.org"]);
    }
    expect([...rows.texts("owner").codes]).toEqual([1, 2]);
    expect([...activities.texts("activity").codes]).toEqual([1, 1, 0, 0, 1]);
    expect(activities.texts("activity").names).toEqual(["", "Talk"]);
  });

  it("that the team made itself is read by its place, as texts or as dates", () => {
    const activities = tab();
    const { codes, names } = activities.textsAt(4);
    expect([...codes]).toEqual([0, 1, 1, 0, 2]);
    expect(names).toEqual(["", "Good", "5"]);
    expect([...activities.datesAt(4)]).toEqual(Array(5).fill(NONE));
    expect([...activities.datesAt(0)]).toEqual([...activities.dates("date")]);
  });

  it("of regions has NA as a value, whether it is ours or the team's own", () => {
    const contacts = read(CONTACTS, ["Contact", "Region"], ["ann", "NA"], ["bob", "n/a"]);
    expect([...contacts.texts("region").codes]).toEqual([1, 0]);
    const own = read(
      ACTIVITIES,
      ["Date", "Activity", "Country (of them)", "City"],
      ["2025-01-01", "Talk", "NA", "NA"],
    );
    expect([...own.textsAt(2).codes]).toEqual([1]);
    expect([...own.textsAt(3).codes]).toEqual([0]);
  });

  it("is read cell by cell where few are needed, also below the last row that counts", () => {
    const activities = tab();
    const texts = activities.textReader(2);
    expect([5, 1, 4].map(texts.at)).toEqual([1, 2, 0]);
    expect(texts.names).toEqual(["", "eve", "ann"]);
    expect(activities.numericReader("cost")(5)).toBe(3);
  });

  it("of a table's names passes over the examples of the template", () => {
    const examples = read(CONTACTS, ["Contact", "Name"], ["Example: ann", "Ann"], ["bob", "Example: Bob"]);
    expect([...examples.texts("contact").codes]).toEqual([0, 1]);
    expect([...examples.counted()]).toEqual([0, 1]);
    expect(examples.texts("name").names).toEqual(["", "Ann", "Example: Bob"]);
  });
});

describe("What a header says of every row", () => {
  it("stands in the empty cells of its filled rows alone, in columns of ours", () => {
    const rows = read(
      ACTIVITIES,
      ["Our talks", "", "", ""],
      ["Date = 2025-01-01", "Activity = Talk", "Mood = fine", "Contact"],
      ["", "", "", ""],
      [" ", "Workshop", "", ""],
      ["2025-01-03", null, false, " "],
      ["", "", false, ""],
    );
    expect(rows.grid).toStrictEqual([
      ["Our talks", "", "", ""],
      ["Date = 2025-01-01", "Activity = Talk", "Mood = fine", "Contact"],
      ["", "", "", ""],
      ["2025-01-01", "Workshop", "", ""],
      ["2025-01-03", "Talk", false, " "],
      ["", "", false, ""],
    ]);
    expect(rows.count).toBe(3);
  });
});
