/** google.script.run with its limits, as the sidebar meets them. */
import { expect, test } from "vitest";
import { scriptRun } from "../../../playground/apps-script/script-run";
import { open, tab } from "../open";

const workbook = () => open([tab("Data", [["a"]])]);

test("a call runs the function in a fresh script and brings its result", async () => {
  const host = await workbook();
  const result = await host.rpc("rpc", "save", { answer: "Partly" });
  expect(result).toEqual({ method: "save", payload: { answer: "Partly" }, isArray: false, loads: 1 });
});

test("undefined in an array arrives as null, an array as an array of the script's realm", async () => {
  const host = await workbook();
  expect(await host.rpc("rpc", "save", [1, undefined])).toMatchObject({ payload: [1, null], isArray: true });
});

test("a thrown error arrives at the failure handler with its message", async () => {
  const host = await workbook();
  const failure = await new Promise<Error>((resolve) => {
    host.google.script.run.withFailureHandler!(resolve).rpc("fail", "no such practice");
  });
  expect(failure.message).toBe("Refused: no such practice");
});

test.each([
  ["a Date", { when: new Date(0) }],
  ["a function", [() => 1]],
  ["a Map", new Map()],
])("%s anywhere in a payload fails the whole call", async (_what, payload) => {
  const host = await workbook();
  await expect(host.rpc("rpc", "save", payload)).rejects.toThrow(
    "Failed due to illegal value in property: 1",
  );
});

test("a Date in a result leaves null", async () => {
  const host = await workbook();
  expect(await host.rpc("rpc", "date")).toBe(null);
});

test("names that end in an underscore and unknown names are not there", async () => {
  const host = await workbook();
  expect(host.google.script.run.secret_).toBe(undefined);
  expect(host.google.script.run.nothing).toBe(undefined);
  expect(() => host.host.runForSidebar("secret_", "[]", "a user")).toThrow(
    "Script function not found: secret_",
  );
});

test("ten calls run at once, the others wait their turn", async () => {
  const waiting: (() => void)[] = [];
  const run = scriptRun(
    ["rpc"],
    (_name, json) => new Promise((resolve) => waiting.push(() => resolve(json))),
  );
  const arrived: unknown[] = [];
  for (let i = 0; i < 14; i++) run.withSuccessHandler!((result: unknown) => arrived.push(result)).rpc(i);
  expect(waiting).toHaveLength(10);
  waiting.shift()!();
  await expect.poll(() => waiting.length).toBe(10);
  while (waiting.length > 0) {
    waiting.shift()!();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(arrived).toEqual(Array.from({ length: 14 }, (_, index) => [index]));
});
