/** Tabs that each refresh brings in first: what is new in them reaches the figures, once, and what goes wrong is told. */
import { expect, it } from "vitest";
import type { WorkbookData } from "../../playground/workbook-data";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const team: WorkbookData = {
  name: "Team",
  timeZone: "Europe/Berlin",
  locale: "en_US",
  tabs: [
    tab("Activities", [["Date", "Activity", "Contact"]]),
    tab("Contacts", [["Contact", "Name"]]),
    tab("Form responses 1", [
      ["Timestamp", "Email Address", "Name", "What do you think?"],
      [date(2025, 7, 1, 10), "ada@engines.example", "Ada Byron", "Good"],
      [date(2025, 7, 2, 11), null, "Nobody", "Bad"],
    ]),
  ],
};

type Host = Awaited<ReturnType<typeof openWorkbook>>;

async function openStanding() {
  const host = await openWorkbook(team);
  const source = (await call(host, "tabs", {})).find(({ name }) => name === "Form responses 1")!;
  const answers = { activity: "Gave product feedback", source: "Form" };
  await call(host, "addStandingSource", {
    tab: source.id,
    about: "a list of answers to a Google Form",
    answers,
  });
  return host;
}

const refresh = (host: Host) => call(host, "refresh", { make: true });
const adoption = (host: Host) => host.texts("Funnel", "A1:B20").find(([stage]) => stage === "Adoption")![1];

it("a refresh brings in new rows of the tab before it counts, and each only once", async () => {
  const host = await openStanding();
  expect((await refresh(host)).said).toMatch(
    /^From Form responses 1: 1 contact and 1 activity\. Brought up to date/,
  );
  expect(adoption(host)).toBe("1");
  expect(host.texts("Activities", "A2:D2")[0]!.slice(0, 3)).toEqual([
    "2025-07-01 10:00",
    "Gave product feedback",
    "ada@engines.example",
  ]);
  host.setCells("Form responses 1", "A4", [
    ["2025-07-03 12:00:00", "grace@navy.example", "Grace Hopper", ""],
  ]);
  expect((await refresh(host)).said).toMatch(/^From Form responses 1: 1 contact and 1 activity\./);
  expect(adoption(host)).toBe("2");
  expect((await refresh(host)).said).not.toContain("Form responses 1");
  expect(host.texts("Contacts", "A2:B4")).toEqual([
    ["ada@engines.example", "Ada Byron"],
    ["grace@navy.example", "Grace Hopper"],
    ["", ""],
  ]);
});

it("the tab itself stays as it is, and Home shows the last run with what it left out", async () => {
  const host = await openStanding();
  const before = host.texts("Form responses 1", "A1:G6");
  expect((await call(host, "home", {})).standing).toMatchObject([
    { name: "Form responses 1", at: null, said: "Brought in at the next refresh." },
  ]);
  await refresh(host);
  const { standing, others } = await call(host, "home", {});
  expect(standing).toMatchObject([
    {
      well: true,
      said: "Added 1 contact and 1 activity. Left out, or in part, 1 row: There is no Contact, as nothing stands in “Email Address”, “Email”, “Your email” or “E-mail” (1).",
    },
  ]);
  expect(standing[0]!.at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(others.map(({ name }) => name)).toContain("Form responses 1");
  expect(host.texts("Form responses 1", "A1:G6")).toEqual(before);
});

it("headers that changed keep no refresh from its end, and are told until mended", async () => {
  const host = await openStanding();
  host.setCell("Form responses 1", "B1", "Adresse");
  const { well, said } = await refresh(host);
  expect(well).toBe(false);
  expect(said).toContain("Form responses 1 no longer has the headers of a list of answers to a Google Form");
  expect(said).toContain("Brought up to date");
  expect((await call(host, "home", {})).standing).toMatchObject([{ well: false }]);
  host.setCell("Form responses 1", "B1", "Email Address");
  expect((await refresh(host)).well).toBe(true);
});

it("nothing is added to a tab of ours that a formula fills; the summaries are made all the same", async () => {
  const host = await openStanding();
  host.setCell("Activities", "A1", '="Date"');
  await host.waitForCalculation();
  const { well, said } = await refresh(host);
  expect(well).toBe(false);
  expect(said).toContain("A formula fills the tab Activities, so no rows are added there.");
  expect(said).toContain("Brought up to date");
  expect(host.texts("Contacts", "A2")).toEqual([[""]]);
  expect(host.engine.tabs.byName("Brought in")).toBeUndefined();
});

it("a tab that is gone is told, and keeps no other from being brought in", async () => {
  const host = await openStanding();
  await call(host, "addStandingSource", {
    tab: 4711,
    about: "a list of answers to a Google Form",
    answers: {},
  });
  const { well, said } = await refresh(host);
  expect(well).toBe(false);
  expect(said).toContain("From Form responses 1: 1 contact and 1 activity.");
  expect(said).toContain(
    "The tab that held a list of answers to a Google Form is gone, so nothing of it was brought in. Stop bringing it in on Home, or take another tab in Bring in.",
  );
  expect(said).toContain("Brought up to date");
});

it("who is to stay forgotten stays out, which is told without a word on who it is", async () => {
  const host = await openStanding();
  await call(host, "forgetPerson", { id: "ada@engines.example", stay: [] });
  // What a form collects goes on saying who answered: the team has to take it out there.
  host.setCell("Form responses 1", "B2", "Ada@Engines.example");
  expect((await refresh(host)).well).toBe(true);
  expect(host.texts("Contacts", "A2")).toEqual([[""]]);
  const { said } = (await call(host, "home", {})).standing[0]!;
  expect(said).toMatch(
    /^Nothing new\. .*Left out: 2 entries of people who are to stay forgotten, at their own wish\.$/,
  );
  expect(said).not.toMatch(/ada/i);
});

it("is stopped with its rows staying, and what it brought in can be taken back", async () => {
  const host = await openStanding();
  await refresh(host);
  const { standing } = await call(host, "home", {});
  await call(host, "dropStandingSource", { tab: standing[0]!.tab });
  expect((await call(host, "home", {})).standing).toEqual([]);
  expect(host.texts("Contacts", "A2")).toEqual([["ada@engines.example"]]);
  const [run] = await call(host, "runs", {});
  expect(run!.run).toContain("Form responses 1");
  expect(await call(host, "takeBack", { run: run!.run, edited: "ask" })).toMatchObject({ rows: 2 });
});

it("a tab that is still loading brings nothing in, so that no row comes in half", async () => {
  const host = await openStanding();
  host.setCell("Form responses 1", "C2", "Loading...");
  const result = await refresh(host);
  expect(result.well).toBe(false);
  expect(result.said).toContain(
    "Form responses 1 is still loading (cell C2), so nothing of it was brought in. Refresh again in a moment.",
  );
  expect(host.texts("Activities", "A2:C2")).toEqual([["", "", ""]]);
  host.setCell("Form responses 1", "C2", "Ada Byron");
  expect((await refresh(host)).said).toMatch(/^From Form responses 1: 1 contact and 1 activity\./);
});
