/** Dates as other languages write them: counted by the functions, clean in Check data, brought in; and those of two digits' year are asked about. */
import { expect, test } from "vitest";
import { knownAs } from "../../src/bringIn/knownAs";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import { zone } from "../../src/reading/zone";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Team", timeZone: "Europe/Berlin", locale: "de_DE" };
/** All of them are of March, April or May 2025. */
const WRITTEN = [
  "14. März 2025",
  "Freitag, 14. März 2025",
  "14 mars 2025",
  "14 de marzo de 2025",
  "1º de março de 2025",
  "14/mar/2025",
  "2025年3月14日",
  "Apr 2, 2025",
  "2 April 2025",
  "15.05.25",
];
const logOf = (dates: readonly string[]) =>
  tab("Activities", [
    ["Date", "Activity", "Contact"],
    ...dates.map((value, index) => [{ value }, "Conference talk", `dev${index}@example.com`]),
  ]);

test("functions count them, and Check data finds nothing to mend", async () => {
  const figure = tab("Out", [['=DEVREL_FUNNEL(Activities!A:C, "", "", "from=2025-03-01; to=2025-05-31")']]);
  const host = await openWorkbook({ ...book, tabs: [logOf(WRITTEN), figure] });
  await host.waitForCalculation();
  expect(host.texts("Out", "A2:B2")).toEqual([["Awareness", String(WRITTEN.length)]]);
  const [data] = await call(host, "checkData", {});
  expect(data!.groups.filter(({ column }) => column === "Date")).toEqual([]);
});

test("a year of two digits that may stand first or last is asked about, and written as a day once it is settled", async () => {
  const host = await openWorkbook({ ...book, tabs: [logOf(["25-07-11", "2025-07-12"])] });
  const [data] = await call(host, "checkData", {});
  const { problems } = await call(host, "problems", { tab: data!.tab, key: null, from: 0, most: 10 });
  expect(problems.map(({ row, problem, mend, fix }) => [row, problem, mend, fix])).toEqual([
    [
      2,
      "“25-07-11” has a year of two digits, which may stand first or last.",
      "Type the year with four digits, such as 2025-07-11 if it stands first.",
      { kind: "day", row: 2, column: 1, from: "25-07-11", choices: ["2025-07-11"] },
    ],
  ]);
  const change = { row: 2, column: 1, from: "25-07-11", to: "2025-07-11", isDay: true };
  await call(host, "change", { tab: data!.tab, changes: [change] });
  expect(typeof host.cell("Activities", "A2")).toBe("number");
  expect((await call(host, "checkData", {}))[0]!.groups).toEqual([]);
});

test("an export's dates are brought in as days", () => {
  const rows = [["Timestamp", "Email Address"], ...WRITTEN.map((date, at) => [date, `dev${at}@example.com`])];
  const file = knownAs(rows, RECIPES)!;
  const { brought, leftOut } = readByRecipe(file, { activity: "Webinar", source: "Form" }, zone("Etc/UTC"));
  const dates = brought.flatMap(({ table, cells }) => (table === "Activities" ? [cells.date] : []));
  const march = "2025-03-14";
  expect(dates).toEqual([
    ...[march, march, march, march, "2025-03-01", march, march, "2025-04-02", "2025-04-02", "2025-05-15"],
  ]);
  expect(leftOut).toEqual([]);
});
