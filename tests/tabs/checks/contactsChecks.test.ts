/** E-mail addresses that are most likely the same one, mistyped after the @. */
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
