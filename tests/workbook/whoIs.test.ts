/** Who somebody is in Contacts. */
import { expect, test } from "vitest";
import { zone } from "../../src/reading/zone";
import { CONTACTS } from "../../src/tabs/contacts";
import { readTable } from "../../src/workbook/readTable";
import { contactsLike, whoIs } from "../../src/workbook/whoIs";

const contacts = readTable(
  CONTACTS,
  [
    ["Our people"],
    ["Email", "Name", "Also known as", "User ID", "Internal"],
    ["Ada@example.com", "Ada Lovelace", "ada-l, info@x.org", "u1", ""],
    ["grace@x.org", "Grace Hopper", "info@x.org", "", "yes"],
    ["ada@work.example", "Ada L.", "ada@example.com", "", ""],
    ["other@example.com", "ada lovelace", "", "", ""],
  ],
  zone("UTC"),
);

const spelt = (id: string) => id.toLowerCase();

test("a person has all ids and names of all their rows, but for aliases that others have too", () => {
  const ada = {
    ids: ["Ada@example.com", "ada-l", "u1", "ada@work.example"],
    names: [
      { name: "Ada Lovelace", isOfOthersToo: true },
      { name: "Ada L.", isOfOthersToo: false },
    ],
    rows: [3, 5],
    isInternal: false,
  };
  for (const id of ["ada@example.com", "ADA-L", "Ada <ada@work.example>", "u1"]) {
    const found = whoIs(contacts, id);
    expect({ ...found, ids: found.ids.map(spelt).sort() }).toEqual({
      ...ada,
      ids: ada.ids.map(spelt).sort(),
    });
    expect(found.ids[0]).toBe(ada.ids[0]);
  }
  expect(whoIs(contacts, "grace@x.org")).toMatchObject({ ids: ["grace@x.org"], rows: [4], isInternal: true });
});

test("an id that Contacts does not know is all there is of a person", () => {
  const nobody = { ids: ["linus"], names: [], rows: [], isInternal: false };
  expect(whoIs(contacts, "linus")).toEqual(nobody);
  expect(whoIs(undefined, "linus")).toEqual(nobody);
  expect(whoIs(contacts, "n/a").ids).toEqual([]);
});

test("contacts are offered by a part of their id, name or alias", () => {
  expect(contactsLike(contacts, "LOVE").map(({ id }) => id)).toEqual([
    "Ada@example.com",
    "other@example.com",
  ]);
  expect(contactsLike(contacts, "ada-l")).toEqual([{ id: "Ada@example.com", name: "Ada Lovelace" }]);
  expect(contactsLike(contacts, " ")).toEqual([]);
});
