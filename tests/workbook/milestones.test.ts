// Dates in Contacts that say the same twice count once, in whichever order the rows stand.
import { expect, it } from "vitest";
import { askTable } from "../functions/ask";

const HEADER = ["Contact", "Signed up", "First app"];
const at = (time: string) => new Date(`2025-03-01T${time}Z`);

/** Ann signed up at 9 and 10 o'clock, says one row each, and built her first app at 12. */
const nine = ["ann", at("09:00"), ""];
const ten = ["ann", at("10:00"), at("12:00")];

it.each([
  ["first", [nine, ten]],
  ["last", [ten, nine]],
])("of two times of one milestone on one day the earlier counts, where its row stands %s", (_, rows) => {
  const table = askTable("DEVREL_FUNNEL", [
    [["Date", "Activity", "Contact"]],
    [
      ["Activity", "Stage"],
      ["Signed up", "Consideration"],
      ["First app", "Adoption"],
    ],
    [HEADER, ...rows],
    "order=ordered",
  ]);
  expect(table.slice(1).map(([stage, contacts, , , , days]) => [stage, contacts, days])).toEqual([
    ["Consideration", "1", ""],
    ["Adoption", "1", "0.125"],
  ]);
});
