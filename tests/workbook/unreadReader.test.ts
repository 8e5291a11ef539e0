/** Looking for what cannot be read changes nothing of what is read. */
import { expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";
import { workbookModel } from "../../src/workbook/workbookModel";

it("a row below the last one with a date has no say in how a contact is spelt, however the workbook is looked at before", () => {
  const grid = [
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Workshop", "ann@x.org; bob"],
    ["", "Workshop", "Bob"],
    ["", "Workshop", "#N/A"],
  ];
  const model = workbookModel({ [ACTIVITIES.name]: grid }, zone("Etc/UTC"));
  expect([...model.unread(ACTIVITIES, "contact")]).toEqual([0, 0, 1]);
  expect([...model.filled(ACTIVITIES, "contact")]).toEqual([1, 1, 0]);
  const { people, peopleOf } = model.log();
  expect(peopleOf(0).map((person) => people.name(person))).toEqual(["ann@x.org", "bob"]);
});
