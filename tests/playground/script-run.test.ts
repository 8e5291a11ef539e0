/** google.script.run with its limits, as the sidebar meets them. */
import { expect, test } from "vitest";
import { open, tab } from "./open";

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
  const host = await workbook();
  let atOnce = 0;
  let most = 0;
  const release: (() => void)[] = [];
  host.beforeRpc = () => {
    atOnce++;
    most = Math.max(most, atOnce);
    return new Promise<void>((resolve) =>
      release.push(() => {
        atOnce--;
        resolve();
      }),
    );
  };
  const calls = Array.from({ length: 14 }, (_, index) => host.rpc("rpc", "save", index));
  await Promise.resolve();
  expect(atOnce).toBe(10);
  while (release.length > 0) {
    release.shift()!();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const results = (await Promise.all(calls)) as { payload: number }[];
  expect(results.map((result) => result.payload)).toEqual(Array.from({ length: 14 }, (_, index) => index));
  expect(most).toBe(10);
});

test("a test can make the n-th call fail", async () => {
  const host = await workbook();
  host.beforeRpc = (_name, count) => {
    if (count === 2) throw new Error("PERMISSION_DENIED");
  };
  await host.rpc("rpc", "save", 1);
  await expect(host.rpc("rpc", "save", 2)).rejects.toThrow("PERMISSION_DENIED");
  expect(await host.rpc("rpc", "save", 3)).toMatchObject({ payload: 3 });
});
