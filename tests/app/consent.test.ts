/** Every choice among Google's three permissions: what each leaves to use works, and what it takes away is said where one meets it. */
import { describe, expect, test } from "vitest";
import type { Scope } from "../../playground/apps-script/scopes";
import { date, tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";

const ALL: readonly Scope[] = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"];

/** All eight, as what is refused. */
const SUBSETS = Array.from({ length: 8 }, (_, bits) => ALL.filter((_scope, index) => bits & (1 << index)));

async function openRefusing(refused: readonly Scope[]) {
  const host = await openWorkbook({
    name: "Consent",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tabs: [
      tab("Activities", [
        ["Date", "Activity", "Contact"],
        [date(2025, 7, 1), "Attended talk", "ann"],
      ]),
      tab("Figures", [["=DEVREL_FUNNEL(Activities!A:C)"]]),
    ],
  });
  host.host.document.refusedScopes.set(host.user, new Set(refused));
  host.recorder.answer = "YES";
  const asked = (run: () => unknown) => {
    host.host.document.askedScopes.length = 0;
    let error = "";
    try {
      run();
    } catch (thrown) {
      error = (thrown as Error).message;
    }
    return { error, scopes: [...host.host.document.askedScopes] };
  };
  return { host, asked, refuses: (scope: Scope) => refused.includes(scope) };
}

const GOOGLE_ASKS = "Authorization is required to perform that action.";
const NO_SPREADSHEET = /^Google does not let the add-on see or change this spreadsheet for you/;
const NO_CLOCK = /^Google does not let the add-on run by the clock for you/;

describe.each(SUBSETS.map((refused) => ({ refused, what: refused.join(" and ") || "nothing" })))(
  "With $what refused",
  ({ refused }) => {
    test("the menu is there and formulas in cells work", async () => {
      const { host } = await openRefusing(refused);
      host.open();
      expect(host.recorder.menus[0]!.items.map(({ label }) => label)).toEqual([
        "Open sidebar",
        "Refresh summaries",
        "Permissions",
      ]);
      await host.waitForCalculation();
      expect(host.values("Figures", "A2:B2")).toEqual([["Awareness", 1]]);
    });

    test("the sidebar opens, or Google asks for what that needs and for no more", async () => {
      const { host, asked, refuses } = await openRefusing(refused);
      const { error, scopes } = asked(() => host.run("showSidebar"));
      const isRefused = refuses("script.container.ui");
      expect(host.recorder.sidebars).toHaveLength(isRefused ? 0 : 1);
      expect({ error, scopes }).toEqual(
        isRefused ? { error: GOOGLE_ASKS, scopes: ["script.container.ui"] } : { error: "", scopes: [] },
      );
    });

    test("Home shows the tabs, or says what is not allowed and how to allow it", async () => {
      const { host, refuses } = await openRefusing(refused);
      for (const method of ["home", "refreshStatus", "audits", "checkData"] as const) {
        const answer = await reply(host, method, {});
        if (!refuses("spreadsheets.currentonly")) expect(answer).toHaveProperty("output");
        else {
          expect(answer).toEqual({ error: expect.stringMatching(NO_SPREADSHEET) });
          expect(answer).toEqual({ error: expect.stringContaining("DevRel Ledger > Permissions") });
        }
      }
    });

    test("the menu refreshes the summaries, or Google asks; where no question can be asked a note says so", async () => {
      const { host, asked, refuses } = await openRefusing(refused);
      const { error, scopes } = asked(() => host.run("refreshSummaries"));
      const isMade = () => host.engine.tabs.byName("Scorecard") !== undefined;
      if (refuses("spreadsheets.currentonly")) {
        expect({ error, scopes }).toEqual({ error: GOOGLE_ASKS, scopes: ["spreadsheets.currentonly"] });
        expect(isMade()).toBe(false);
        return;
      }
      expect({ error, scopes }).toEqual({ error: "", scopes: [] });
      expect(isMade()).toBe(!refuses("script.container.ui"));
      if (!refuses("script.container.ui")) return;
      expect(host.recorder.toasts.map(({ message }) => message)).toEqual([
        expect.stringContaining("The add-on may not ask you here."),
      ]);
      await call(host, "refresh", { make: true });
      expect(asked(() => host.run("refreshSummaries"))).toEqual({ error: "", scopes: [] });
      expect(isMade()).toBe(true);
    });

    test("a schedule is set and runs, or the screen says why it cannot be", async () => {
      const { host, asked, refuses } = await openRefusing(refused);
      const set = await reply(host, "setSchedule", { name: "Ann", every: "day", day: "Monday", hour: 7 });
      if (refuses("spreadsheets.currentonly")) {
        expect(set).toEqual({ error: expect.stringMatching(NO_SPREADSHEET) });
        return;
      }
      if (refuses("script.scriptapp")) {
        expect(set).toEqual({ error: expect.stringMatching(NO_CLOCK) });
        const status = await call(host, "refreshStatus", {});
        expect(status).toMatchObject({ noSchedule: expect.stringMatching(NO_CLOCK), schedule: null });
        expect(await call(host, "stopSchedule", {})).toMatchObject({ schedule: null });
        return;
      }
      expect(set).toMatchObject({ output: { noSchedule: null, schedule: { name: "Ann", isMine: true } } });
      expect(asked(() => host.trigger("refreshOnSchedule"))).toEqual({ error: "", scopes: [] });
      expect(await call(host, "refreshStatus", {})).toMatchObject({ schedule: { last: { well: true } } });
    });

    test("the menu's Permissions has Google ask for what was refused, or says that all is there", async () => {
      const { host, asked } = await openRefusing(refused);
      const { error, scopes } = asked(() => host.run("askForPermissions"));
      expect(scopes).toEqual(refused);
      expect(error).toBe(refused.length > 0 ? GOOGLE_ASKS : "");
    });
  },
);

test("a schedule whose owner refuses the spreadsheet later says so to everybody, and sends no mail", async () => {
  const { host } = await openRefusing([]);
  await call(host, "setSchedule", { name: "Ann", every: "day", day: "Monday", hour: 7 });
  host.host.document.refusedScopes.set(host.user, new Set(ALL));
  host.trigger("refreshOnSchedule");
  const other = host.asUser("Bob");
  const status = JSON.parse((await other.rpc("rpc", "refreshStatus", "{}")) as string).output;
  expect(status.schedule).toMatchObject({
    name: "Ann",
    isMine: false,
    last: { well: false, said: expect.stringContaining("Google no longer lets the add-on work") },
  });
});
