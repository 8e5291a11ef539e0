// Every example in the registry is true on the example tabs.
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { ask } from "./ask";
import { expectToGive, readCall } from "./exampleTabs";

describe.each(FUNCTIONS.map(({ name, examples, params }) => ({ name, examples, params })))(
  "$name",
  ({ name, examples, params }) => {
    it("has an example, and every example calls this function with no more arguments than it takes", () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const { call } of examples) {
        expect(readCall(call).name).toBe(name);
        expect(readCall(call).args.length).toBeLessThanOrEqual(params.length);
      }
    });

    it.each(examples)("$call gives $gives", ({ call, gives }) => {
      expectToGive(ask(name, readCall(call).args), gives);
    });
  },
);

it("a call is read as Sheets reads it: ranges, texts with commas and signs, arguments left out", () => {
  const { name, args } = readCall(
    "=DEVREL_DRQL(Activities!A:B, 'DRQL kinds'!A:A, , \"exclude=a, b; x=(1)\")",
  );
  expect(name).toBe("DEVREL_DRQL");
  expect(args.slice(1)).toEqual([
    [["Kind"], ["Beta tester"], ["Product feedback"], ["Case study"]],
    "",
    "exclude=a, b; x=(1)",
  ]);
  expect((args[0] as unknown[][])[0]).toEqual(["Date", "Activity"]);
  expect(() => readCall("=DEVREL_DRQL(Nowhere!A:B)")).toThrow("Nowhere!A:B is no range of the example tabs.");
});
