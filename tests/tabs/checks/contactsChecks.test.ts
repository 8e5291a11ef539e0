/** What is told of Contacts beyond single cells: addresses that are most likely the same one mistyped, and contacts without a company. */
import { expect, test } from "vitest";
import { checkTables } from "../../../src/check/checkTables";
import { zone } from "../../../src/reading/zone";
import { CONTACTS } from "../../../src/tabs/contacts";
import { workbookModel } from "../../../src/workbook/workbookModel";

function alike(one: string, other: string): boolean {
  const workbook = workbookModel({ Contacts: [["Contact"], [one], [other]] }, zone("Etc/UTC"));
  const [checked] = checkTables([{ table: CONTACTS }], workbook);
  return checked!.problems.some(({ sameAs }) => sameAs === one);
}

test.each([
  ["ada@example.com", "ada@exmaple.com"],
  ["ada@gmail.com", "ada@gmaill.com"],
  ["ada.lovelace@gmail.com", "Ada.Lovelace@gmial.com"],
  ["ada@example.com", "ada+news@example.com"],
])("%s and %s are proposed as one person", (one, other) => expect(alike(one, other)).toBe(true));

test.each([
  ["ada@example.com", "adam@example.com"],
  ["info@company-a.com", "info@company-b.com"],
  ["dev1@example.com", "dev2@example.com"],
  ["ada", "dad"],
])("%s and %s are not", (one, other) => expect(alike(one, other)).toBe(false));

test("says once how many contacts have no company; what no figure suffers from is harmless", () => {
  const problems = (...rows: string[][]) => {
    const grid = [["Contact", "Company", "Internal"], ...rows];
    const [checked] = checkTables([{ table: CONTACTS }], workbookModel({ Contacts: grid }, zone("Etc/UTC")));
    return checked!.problems.map(({ kind, row, problem }) => `${kind} ${row}: ${problem}`);
  };
  const some = [
    ["ada", "Acme", ""],
    ["bob", "", ""],
    ["cid", "-", ""],
    ["dee", "", "yes"],
  ];
  expect(problems(...some)).toEqual([
    "withoutCompany 3: 2 of 3 contacts have no Company, this one first: where companies are counted in place of contacts (unit=Company), they are left out.",
  ]);
  expect(
    problems(...some, ["bob", "Birch", ""], ["cid", "Birch", ""]).filter((each) =>
      each.startsWith("without"),
    ),
  ).toEqual([]);
  expect(problems(["ada", "", ""], ["bob", "", ""])).toEqual([]);
});
