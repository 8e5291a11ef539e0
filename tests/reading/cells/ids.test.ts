// Cells that name several people, and the users of GitHub's addresses.
import { expect, it } from "vitest";
import { gitHubUser } from "../../../src/reading/cells/gitHubUser";
import { BETWEEN_ALIASES, BETWEEN_PEOPLE, namesSeveral, splitIds } from "../../../src/reading/cells/ids";

it("people stand between semicolons and line breaks; a comma is part of an id, but not of an alias", () => {
  expect(splitIds("ada; ben；cleo\r\ndan", "people")).toEqual(["ada", "ben", "cleo", "dan"]);
  expect(splitIds("Lovelace, Ada; ben", "people")).toEqual(["Lovelace, Ada", "ben"]);
  expect(splitIds("ada, ben，cleo; dan", "aliases")).toEqual(["ada", "ben", "cleo", "dan"]);
});

it("what is blank or an error is nobody", () => {
  expect(splitIds(" ; ada ;; #N/A ; ", "people")).toEqual(["ada"]);
  expect(splitIds("", "aliases")).toEqual([]);
});

it("several signs in a row stand between two ids once", () => {
  expect("ada;\r\nben".split(BETWEEN_PEOPLE)).toEqual(["ada", "ben"]);
  expect("ada,;ben".split(BETWEEN_ALIASES)).toEqual(["ada", "ben"]);
});

it("a key with a semicolon names several", () => {
  expect(namesSeveral("ada;ben")).toBe(true);
  expect(namesSeveral("ada, ben")).toBe(false);
});

it.each([
  ["ada@users.noreply.github.com", "ada"],
  ["123+Ada@users.noreply.github.com", "ada"],
  ["Ada", "ada"],
])("the GitHub user of %s is %s", (id, user) => expect(gitHubUser(id)).toBe(user));

it.each([
  "ada@example.org",
  "x+ada@users.noreply.github.com",
  "1+a+b@users.noreply.github.com",
  "ada@users.noreply.github.com.example.org",
  "ada@usersxnoreply.github.com",
])("%s is no address of GitHub's", (id) => expect(gitHubUser(id)).toBeUndefined());
