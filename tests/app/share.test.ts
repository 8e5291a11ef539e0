/** What Share asks of the built add-on: the digest with its links, and files for a CRM in portions, as they come in again. */
import { expect, test } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import { parse } from "../../sidebar/bringIn/parse";
import { crmCsv } from "../../sidebar/share/crmCsv";
import { knownAs } from "../../src/bringIn/knownAs";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import { zone } from "../../src/reading/zone";
import { tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";

const book = { name: "Team book", timeZone: "Etc/UTC", locale: "en_US" };
const openSample = async () =>
  openWorkbook(await loadSample(samples.find(({ name }) => name === "sample-team")!));

test("the digest links to the summary tabs by their names and ids, also where one was renamed", async () => {
  const host = await openSample();
  host.host.document.address = "https://docs.google.com/spreadsheets/d/abc/edit";
  expect((await call(host, "digest", {})).slack).not.toContain("*Tabs*");
  await call(host, "refresh", { make: true });
  host.engine.tabs.rename(host.engine.tabs.byName("Scorecard")!.key, "For the board");
  const { slack, refreshed } = await call(host, "digest", {});
  const { pages } = await call(host, "refreshStatus", {});
  const scorecard = pages.find(({ page }) => page === "Scorecard")!.tab;
  const address = /• For the board: (https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/edit#gid=\d+)\n/;
  expect(address.exec(slack)?.[1]?.split("#gid=")[1]).toBe(String(scorecard));
  expect(refreshed).toMatchObject({ isSame: true });
  host.setCell("Activities", "A3", "");
  expect((await call(host, "digest", {})).refreshed).toMatchObject({ isSame: false });
});

test("a spreadsheet without an address, as in the playground, gives no dead links and says why; which events were worth their money is in it", async () => {
  const host = await openSample();
  expect((await call(host, "digest", {})).missing.join()).not.toContain("Links");
  await call(host, "refresh", { make: true });
  const { slack, markdown, rich, missing, refreshed } = await call(host, "digest", {});
  for (const text of [slack, markdown, rich.slack]) expect(text).not.toMatch(/http|Tabs/);
  expect(missing).toContain(
    "Links to the summary tabs: this spreadsheet is only here and has no address that others could open. In Google Sheets they are in it.",
  );
  expect(refreshed).toMatchObject({ isSame: true });
});

test("while a tab is loading there is no digest, and no file where it is one of people's", async () => {
  const activities = tab("Activities", [
    ["Date", "Activity", "Contact"],
    ["2025-07-01", "Talk", "ada@x.example"],
  ]);
  const kpis = tab("KPIs", [
    ["Stage", "KPI", "Value", "Target"],
    ["Awareness", "Visitors", 1, 2],
  ]);
  const host = await openWorkbook({ ...book, tabs: [activities, kpis] });
  const input = { file: "HubSpot contacts", list: "people", from: 0 } as const;
  host.setCell("KPIs", "C2", "Loading...");
  expect(await reply(host, "digest", {})).toEqual({
    error: expect.stringMatching(/^KPIs is still loading \(cell C2\)/),
  });
  expect((await call(host, "crmFile", input)).total).toBe(1);
  host.setCell("Activities", "C3", "Loading...");
  expect(await reply(host, "crmFile", input)).toEqual({
    error: expect.stringMatching(/^Activities is still loading \(cell C3\)/),
  });
});

test("in a workbook without people a file says what is missing", async () => {
  const host = await openWorkbook({ ...book, tabs: [tab("Notes", [["Buy milk"]])] });
  expect(await reply(host, "crmFile", { file: "Salesforce leads", list: "people", from: 0 })).toEqual({
    error:
      "There is no Contacts tab and no Activities tab yet, so nobody can go to a CRM. Make or match one in Set up.",
  });
});

test("a file of the sample team is brought in again: every row of Contacts is as it was, and the file is the same", async () => {
  const host = await openSample();
  const input = { file: "HubSpot contacts", list: "people", from: 0 } as const;
  const file = await call(host, "crmFile", input);
  expect(file.total).toBe(file.rows.length);
  const before = host.texts("Contacts", "A1:Z200");
  const { rows } = parse(crmCsv(file.header, file.rows));
  const { brought } = readByRecipe(knownAs(rows, RECIPES)!, {}, zone(book.timeZone));
  const done = await call(host, "bringIn", {
    run: "",
    what: "hubspot-contacts.csv",
    rows: brought.map((row) => ({ ...row, cells: { ...row.cells } })),
    joins: [],
    make: [],
  });
  expect(done).toMatchObject({ added: { Contacts: 0 }, known: { Contacts: file.total }, filled: 0 });
  expect(host.texts("Contacts", "A1:Z200")).toEqual(before);
  expect(await call(host, "crmFile", input)).toEqual(file);
});

test("who was forgotten stays out, under the made-up id and where the address is written anew", async () => {
  const host = await openWorkbook({
    ...book,
    tabs: [
      tab("Activities", [
        ["Date", "Activity", "Contact"],
        ["2025-07-01", "Talk", "ada@x.example"],
        ["2025-07-02", "Talk", "ben@x.example"],
      ]),
    ],
  });
  await call(host, "forgetPerson", { id: "ada@x.example", stay: [] });
  host.setCell("Activities", "A4", "2025-07-03");
  host.setCell("Activities", "B4", "Talk");
  host.setCell("Activities", "C4", "Ada@X.example");
  const { rows, leftOut } = await call(host, "crmFile", {
    file: "HubSpot contacts",
    list: "people",
    from: 0,
  });
  expect(rows.map(([address]) => address)).toEqual(["ben@x.example"]);
  expect(leftOut).toEqual([
    { why: "Forgotten for good", count: 2, some: expect.arrayContaining(["Ada@X.example", "forgotten-1"]) },
  ]);
});

test("60,000 people come in two portions, which belong together as long as nobody changes the sheet", async () => {
  const contacts = Array.from({ length: 60_000 }, (_, row) => [
    `p${row}@people.example`,
    `Given${row} Family${row}`,
  ]);
  const host = await openWorkbook({ ...book, tabs: [tab("Contacts", [["Contact", "Name"], ...contacts])] });
  const portion = (from: number) =>
    call(host, "crmFile", { file: "Salesforce contacts", list: "people", from });
  const first = await portion(0);
  const second = await portion(first.rows.length);
  expect([first.total, first.rows.length, second.rows.length]).toEqual([60_000, 50_000, 10_000]);
  expect(second.mark).toBe(first.mark);
  const all = [...first.rows, ...second.rows].map(([address]) => address);
  expect(new Set(all).size).toBe(60_000);
  host.setCell("Contacts", "B2", "Another Name");
  expect((await portion(0)).mark).not.toBe(first.mark);
});
