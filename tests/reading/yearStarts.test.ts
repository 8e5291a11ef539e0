/** With which month a team's year begins. */
import { expect, it } from "vitest";
import { readOptions } from "../../src/reading/options";
import { yearStarts } from "../../src/reading/yearStarts";
import { zone } from "../../src/reading/zone";

const read = (value: unknown) =>
  readOptions({ "year starts": yearStarts }, [["year starts", value]], zone("Etc/UTC"))["year starts"];

it("is one of twelve choices", () => {
  expect([yearStarts.kind, yearStarts.allows.length]).toEqual(["choice", 12]);
});

it.each([
  ["April", "April"],
  ["apr", "April"],
  ["SEPT", "September"],
  ["Jun", "June"],
  ["4", "April"],
  [12, "December"],
  [1, "January"],
  ["", "January"],
])("%j is %s", (value, month) => expect(read(value)).toBe(month));

it.each(["Ju", "J", "Aprilis", "0", "13", 2.5, "spring"])(
  "%j is no month, and refused with some that are",
  (value) => {
    expect(() => read(value)).toThrow(
      /^The option year starts is “.*”, but it should be (April, )?January, February/,
    );
  },
);
