/** How wide cards ask their columns to be, by what they show. */
import { describe, expect, it } from "vitest";
import { askForCardWidths, shownText } from "../../src/pages/columnWidths";

describe("A number is measured as it is shown", () => {
  it.each([
    [2352, '+#,##0" on last period";-#,##0" on last period";"as at last period"', "+2,352 on last period"],
    [-68, '+#,##0" on last period";-#,##0" on last period";"as at last period"', "-68 on last period"],
    [0, '+#,##0" on last period";-#,##0" on last period";"as at last period"', "as at last period"],
    [0.2345, "0%", "23%"],
    [-0.5, "0%", "-50%"],
    [1234567, "#,##0", "1,234,567"],
    [10.46, "0.0", "10.5"],
    [3, undefined, "3"],
  ])("%d in %j is %j", (value, format, text) => {
    expect(shownText(format === undefined ? { value } : { value, format })).toBe(text);
  });
});

describe("The columns of cards", () => {
  const widthsOf = (...texts: (string | number)[]) => {
    const asked: number[] = [];
    askForCardWidths(
      asked,
      texts.map((value) => ({ value, look: "quiet" })),
    );
    return asked;
  };

  it("are as wide as their texts, the last of which runs on", () => {
    const [short, long, last] = widthsOf("so far", "2,216 of 18,181 unread", "Evangelism, score 3.5 of 5");
    expect(short).toBeLessThan(50);
    expect(long).toBeGreaterThan(120);
    expect(last).toBeUndefined();
  });

  it("have room for a number in the last one, which Sheets would show as ###", () => {
    expect(widthsOf("so far", 123456789)[1]).toBeGreaterThan(60);
  });

  it("never get narrower than they were", () => {
    const asked = [200];
    askForCardWidths(asked, [{ value: "so far" }, { value: "" }]);
    expect(asked[0]).toBe(200);
  });
});
