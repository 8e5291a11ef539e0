/** The schedule: one owner, taken over, stopped, and everything that may go wrong said where people look. */
import { expect, onTestFinished, test } from "vitest";
import { HOUR, NOW, type Opened, openTeam } from "./open";

const DAY = 24 * HOUR;

async function scheduled(): Promise<Opened> {
  const host = await openTeam();
  onTestFinished(() => host.close());
  host.ann.refresh(NOW, true);
  host.ann.schedule("Ann");
  return host;
}

const handlers = (host: Opened) => host.host.document.triggers.map(({ user, handler }) => [user, handler]);

/** The texts of the Scorecard's first column. */
const scorecard = (host: Opened) => host.texts("Scorecard", "A1:A9").flat().join("\n");

test("one trigger, one owner, and everybody sees whose it is", async () => {
  const host = await scheduled();
  expect(handlers(host)).toEqual([["Ann", "refreshOnSchedule"]]);
  expect(host.host.document.triggers[0]!.schedule).toEqual({ everyDays: 1, atHour: 7 });
  const schedule = { name: "Ann", words: "every day between 7:00 and 8:00", trouble: null, last: null };
  expect(host.ann.status().schedule).toMatchObject({ ...schedule, isMine: true });
  expect(host.as("Bob").status().schedule).toMatchObject({ ...schedule, isMine: false });
});

test("setting it again changes it and leaves one trigger", async () => {
  const host = await scheduled();
  host.ann.schedule("Ann", NOW, "hour");
  expect(host.host.document.triggers.map(({ schedule }) => schedule)).toEqual([{ everyHours: 1 }]);
});

test("a scheduled refresh tells when it ran and how it ended", async () => {
  const host = await scheduled();
  host.setCells("Activities", "A12", [[null, "Ran workshop"]]);
  host.ann.trigger(NOW + DAY);
  expect(host.as("Bob").status(NOW + DAY).schedule).toMatchObject({
    last: { at: "2025-07-15 11:30", well: true, said: expect.stringContaining("Brought up to date") },
    trouble: null,
  });
  expect(scorecard(host)).toContain("Refreshes every day between 7:00 and 8:00; set up by Ann.");
  expect(host.recorder.toasts.map(({ message }) => message)).toEqual([
    "Writing Scorecard, History and Problems…",
  ]);
});

test("who takes it over owns it, and the former owner's trigger ends itself without refreshing", async () => {
  const host = await scheduled();
  host.as("Bob").schedule("Bob", NOW, "week");
  expect(handlers(host)).toHaveLength(2);
  const before = host.ann.status().last;
  host.ann.trigger(NOW + DAY);
  expect(handlers(host)).toEqual([["Bob", "refreshOnSchedule"]]);
  expect(host.ann.status(NOW + DAY).last).toEqual(before);
  expect(host.ann.status().schedule).toMatchObject({ name: "Bob", isMine: false });
});

test("after somebody else stopped it the owner's trigger ends itself", async () => {
  const host = await scheduled();
  host.as("Bob").run("endSchedule");
  expect(host.ann.status().schedule).toBeNull();
  host.ann.trigger(NOW + DAY);
  expect(handlers(host)).toEqual([]);
});

test("where permission was lost nothing is tried, the sidebar says so, and so does the next Scorecard", async () => {
  const host = await scheduled();
  host.host.document.refusedScopes.set(
    "Ann",
    new Set(["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"]),
  );
  host.calls.reset();
  host.ann.trigger(NOW + DAY);
  expect([...host.calls.byName.keys()].filter((name) => name.startsWith("Range."))).toEqual([]);
  const bob = host.as("Bob");
  expect(bob.status(NOW + DAY).schedule!.last).toMatchObject({
    well: false,
    said: expect.stringContaining("Google no longer lets the add-on work"),
  });
  bob.refresh(NOW + DAY);
  expect(scorecard(host)).toContain(
    "The scheduled refresh of 2025-07-15 11:30 had trouble: Google no longer lets",
  );
  expect(() => host.ann.schedule("Ann")).toThrow("Specified permissions are not sufficient");
});

test("a schedule is found by its own trigger's id among those of other spreadsheets, which stay", async () => {
  const host = await scheduled();
  const { triggers } = host.host.document;
  const [own] = triggers;
  triggers.unshift({ ...own!, id: "elsewhere", schedule: { everyHours: 1 } });
  expect(host.ann.status().schedule!.trouble).toBeNull();
  triggers.splice(1, 1);
  expect(host.ann.status().schedule!.trouble).toBe("Google no longer has your schedule. Set it again.");
});

test("a trigger of an earlier version, whose id was not kept, counts and is replaced", async () => {
  const host = await scheduled();
  const { stores, triggers } = host.host.document;
  const { person } = stores.get("user:Ann");
  stores.set("user:Ann", { person: person! });
  expect(host.ann.status().schedule!.trouble).toBeNull();
  host.ann.schedule("Ann", NOW, "hour");
  expect(triggers.map(({ schedule }) => schedule)).toEqual([{ everyHours: 1 }]);
});

test("how a schedule stands is asked of Google once: the permission, what is kept, and the triggers", async () => {
  const host = await scheduled();
  const asked = ["ScriptApp.getAuthorizationInfo", "Spreadsheet.getId", "ScriptApp.getProjectTriggers"];
  const calls = () => {
    host.calls.reset();
    host.ann.status();
    return [...asked, "ScriptApp.getUserTriggers"].map((name) => host.calls.byName.get(name) ?? 0);
  };
  expect(calls()).toEqual([1, 1, 1, 0]);
  const { stores } = host.host.document;
  const { person } = stores.get("user:Ann");
  stores.set("user:Ann", { person: person! });
  expect(calls()).toEqual([1, 1, 0, 1]);
});

test("without the permission to run by the clock a schedule can be seen and stopped, and its refresh goes on", async () => {
  const host = await scheduled();
  host.host.document.refusedScopes.set("Ann", new Set(["script.scriptapp"]));
  expect(host.ann.status()).toMatchObject({
    noSchedule: expect.stringContaining("does not let the add-on run by the clock for you"),
    schedule: { name: "Ann", isMine: true, trouble: null },
  });
  expect(() => host.ann.schedule("Ann")).toThrow("Extensions > DevRel Ledger > Permissions");
  host.setCells("Activities", "A12", [[null, "Ran workshop"]]);
  host.ann.trigger(NOW + DAY);
  expect(host.ann.status(NOW + DAY).schedule!.last).toMatchObject({ well: true });
  host.ann.run("endSchedule");
  expect(host.ann.status().schedule).toBeNull();
  host.ann.trigger(NOW + 2 * DAY);
  expect(handlers(host)).toHaveLength(1);
});

test("an owner who is gone shows as a schedule that has fallen silent", async () => {
  const host = await scheduled();
  host.host.document.triggers.length = 0;
  const bob = host.as("Bob");
  expect(bob.status(NOW + DAY).schedule!.trouble).toBeNull();
  expect(bob.status(NOW + 3 * DAY).schedule!.trouble).toContain("It has not run for a long time.");
  bob.refresh(NOW + 3 * DAY);
  expect(scorecard(host)).toContain("The schedule has not run since 2025-07-14 11:30.");
  expect(host.ann.status(NOW + DAY).schedule!.trouble).toBe(
    "Google no longer has your schedule. Set it again.",
  );
});

test("a trigger without a spreadsheet changes nothing and is told to its owner", async () => {
  const host = await scheduled();
  host.ann.trigger(NOW + DAY, { withoutDocument: true });
  expect(host.ann.status(NOW + DAY).schedule!.trouble).toContain("without this spreadsheet");
  expect(host.as("Bob").status(NOW + DAY).schedule!.trouble).toBeNull();
  host.ann.trigger(NOW + 2 * DAY);
  expect(host.ann.status(NOW + 2 * DAY).schedule!.trouble).toBeNull();
});

test("a scheduled refresh that meets somebody else's is told and not thrown", async () => {
  const host = await scheduled();
  host.host.document.lockedElsewhere = true;
  host.ann.trigger(NOW + DAY);
  host.host.document.lockedElsewhere = false;
  expect(host.ann.status(NOW + DAY).schedule!.last).toMatchObject({
    well: false,
    said: expect.stringContaining("Somebody else is writing"),
  });
});

test("a refresh that was cut off says so", async () => {
  const host = await scheduled();
  let isOver = false;
  host.calls.beforeCall = (name) => {
    isOver ||= name === "Range.getValues";
    if (isOver) throw new Error("Exceeded maximum execution time");
  };
  expect(() => host.ann.refresh(NOW + HOUR)).toThrow();
  host.calls.beforeCall = null;
  expect(host.ann.status(NOW + HOUR).last).toEqual({
    at: "2025-07-14 12:30",
    well: false,
    said: "It was cut off before its end.",
  });
});

test("a schedule needs a name", async () => {
  const host = await scheduled();
  expect(() => host.as("Bob").schedule("  ")).toThrow("Give a name");
});

test("a baseline is one of the refreshes in History, and only such a one", async () => {
  const host = await scheduled();
  const choose = (at: string | null, name: string) => host.ann.run("chooseBaseline", { at, name, now: NOW });
  expect(() => choose("2020-01-01 00:00", "Ann")).toThrow("The History tab has no refresh of that time.");
  host.ann.run("choosePeriod", { period: "This month" });
  expect(host.ann.status()).toMatchObject({ period: "This month", baseline: null, baselineSet: null });
  host.setCells("History", "A3", [[{ value: 45_800.5, date: true }, "DRQLs", 7]]);
  const [at] = host.ann.status().history;
  expect(at).toBe("2025-05-23 12:00");
  expect(() => choose(at!, " ")).toThrow("Give a name");
  choose(at!, "Ann");
  const set = { by: "Ann", at: "2025-07-14 11:30" };
  expect(host.as("Bob").status()).toMatchObject({ baseline: at, baselineSet: set });
  choose(null, "");
  expect(host.ann.status()).toMatchObject({ baseline: null, baselineSet: null });
});
