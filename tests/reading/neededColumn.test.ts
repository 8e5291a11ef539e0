/** Columns that a range may lack, but not for a measure that counts by them. */
import { expect, it } from "vitest";
import { needColumn } from "../../src/reading/neededColumn";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";
import { readTable } from "../../src/workbook/readTable";

const rows = readTable(ACTIVITIES, [["Date", "Activity", "Wer"]], zone("Etc/UTC"));

it("are asked for with what was found, and what to write", () => {
  expect(() => needColumn(rows, "contact")).toThrow(
    /^Activities needs a column headed “Contact” \(or .*\)\. Row 1 of the range has “Date”, “Activity”, “Wer”\. Write \[Contact\] behind the header that means it, such as “Wer \[Contact\]”\.$/,
  );
});

it("are not asked for where they are there", () => {
  expect(() => needColumn(rows, "activity")).not.toThrow();
});
