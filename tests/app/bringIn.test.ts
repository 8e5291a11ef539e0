/** Bringing in through the built add-on: what is written, that it is written once, and that it is taken back to the last cell. */
import { describe, expect, it, test } from "vitest";
import type { WorkbookData } from "../../playground/workbook-data";
import type { Input } from "../../src/app/contract";
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import type { Receiving } from "../../src/bringIn/recipe";
import { bringIn } from "../bringIn/sample";
import { date, tab } from "../playground/open";
import { call, reply } from "./call";
import { openWorkbook } from "./host";
import { failing } from "./points";

const team: WorkbookData = {
  name: "Team",
  timeZone: "Europe/Berlin",
  locale: "en_US",
  tabs: [
    tab("Activities", [
      ["Date", "Activity", "Contact", "Notes"],
      [date(2025, 7, 1), "Conference talk", "ada@engines.example", "=1+1 as text"],
      [date(2025, 7, 2), "Blog post", null, null],
    ]),
    tab("Contacts", [
      ["Name", "Email", "Also known as", "Company"],
      ["Ada", "ada@engines.example", "ada-l", null],
      ["Zed", "zed@end.example", null, null],
    ]),
    tab("Events", [
      ["Event", "Start"],
      ["Docs days", date(2025, 1, 1)],
    ]),
  ],
};

type Host = Awaited<ReturnType<typeof openWorkbook>>;

const lumaRows = bringIn("Docs meetup - Guests - 2025-11-05.csv", {}, "Europe/Berlin").brought;
const hubspotRows = bringIn("hubspot-crm-exports-all-contacts.csv", {}, "Europe/Berlin").brought;
const run = (host: Host, rows: readonly BroughtRow[], more: Partial<Input<"bringIn">> = {}) =>
  call(host, "bringIn", {
    run: "",
    what: "guests.csv",
    rows: plain(rows),
    joins: [],
    make: [],
    ...more,
  });
const everything = (host: Host) => JSON.stringify(host.engine.save().tabs);
const rowsOf = (host: Host, name: string) =>
  host.texts(name, "A1:H20").filter((row) => row.some((cell) => cell !== ""));

describe("Bringing in", () => {
  it("adds rows below the others, in the tab's own columns, with source and key", async () => {
    const host = await openWorkbook(team);
    const done = await run(host, lumaRows);
    expect(done).toMatchObject({
      added: { Contacts: 2, Events: 1, Activities: 5 },
      known: { Contacts: 1, Events: 0, Activities: 0 },
      filled: 0,
    });
    expect(rowsOf(host, "Contacts")).toEqual([
      ["Name", "Email", "Also known as", "Company", "Source", "Brought in", "", ""],
      ["Ada", "ada@engines.example", "ada-l", "", "", "", "", ""],
      ["Zed", "zed@end.example", "", "", "", "", "", ""],
      ["Grace Hopper", "Grace@Navy.example", "", "", "Luma", "Luma guests: grace@navy.example", "", ""],
      ["Noor", "noor@orbit.example", "", "", "Luma", "Luma guests: noor@orbit.example", "", ""],
    ]);
    expect(host.texts("Events", "A3:C3")).toEqual([
      ["Docs meetup", "2025-11-05", "Luma guests: event docs meetup 2025-11-05"],
    ]);
    expect(host.texts("Activities", "A4:G5")).toEqual([
      [
        "2025-10-30 00:54",
        "Registered for event",
        "ada@engines.example",
        "",
        "Luma",
        "Docs meetup",
        "Luma guests: gst-001",
      ],
      [
        "2025-11-05 18:31",
        "Attended meetup",
        "ada@engines.example",
        "",
        "Luma",
        "Docs meetup",
        "Luma guests: gst-001 attended",
      ],
    ]);
    expect(host.engine.tabs.all().find(({ name }) => name === "Brought in")).toMatchObject({ hidden: true });
  });

  it("a second time changes nothing, nor does a newer file but for what is new", async () => {
    const host = await openWorkbook(team);
    await run(host, lumaRows);
    const once = everything(host);
    expect(await run(host, lumaRows)).toMatchObject({
      added: { Contacts: 0, Events: 0, Activities: 0 },
      known: { Contacts: 3, Events: 1, Activities: 5 },
    });
    expect(everything(host)).toBe(once);
    const newer = [...lumaRows, { ...lumaRows.at(-1)!, key: "Luma guests: gst-009" }];
    expect((await run(host, newer)).added).toEqual({ Contacts: 0, Events: 0, Activities: 1, Emails: 0 });
  });

  it("an edited row is not doubled, and a deleted one does not return", async () => {
    const host = await openWorkbook(team);
    await run(host, lumaRows);
    host.setCell("Contacts", "A4", "Admiral Hopper");
    host.setCells("Contacts", "A5", [[null, null, null, null, null, null]]);
    const before = everything(host);
    await run(host, lumaRows);
    expect(everything(host)).toBe(before);
  });

  it("fills what was blank of those who are there, and adds their other ids", async () => {
    const host = await openWorkbook(team);
    const done = await run(host, hubspotRows);
    expect(done.added.Contacts).toBe(1);
    expect(host.texts("Contacts", "A1:H4")).toEqual([
      ["Name", "Email", "Also known as", "Company", "Source", "Region", "Joined", "Brought in"],
      [
        "Ada",
        "ada@engines.example",
        "ada-l; hubspot 901",
        "Analytical Engines",
        "",
        "United Kingdom",
        "2024-03-15 14:30:00",
        "",
      ],
      ["Zed", "zed@end.example", "", "", "", "", "", ""],
      [
        "Katherine Johnson",
        "kj@orbit.example",
        "hubspot 902",
        "",
        "HubSpot",
        "USA",
        "2024-03-04 09:00",
        "HubSpot contacts: kj@orbit.example",
      ],
    ]);
  });

  it("fills a column of many contacts in as few calls as of two, and takes it back in as few", async () => {
    const callsFor = async (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `p${index}@x.example`);
      const contacts = tab("Contacts", [["Contact", "Company"], ...ids.map((id) => [id, null])]);
      const host = await openWorkbook({ ...team, tabs: [contacts] });
      const rows = ids.map(
        (id, index): BroughtRow => ({
          table: "Contacts",
          key: `X: ${id}`,
          row: index + 2,
          cells: { contact: id, company: `Company ${index}` },
        }),
      );
      host.calls.reset();
      const done = await run(host, rows);
      const forward = host.calls.total;
      expect(done).toMatchObject({ added: { Contacts: 0 }, filled: count });
      expect(host.values("Contacts", `B${count + 1}`)).toEqual([[`Company ${count - 1}`]]);
      host.calls.reset();
      expect(await call(host, "takeBack", { run: done.run, edited: "ask" })).toMatchObject({ cells: count });
      expect(host.values("Contacts", "A2:B2")).toEqual([["p0@x.example", null]]);
      return [forward, host.calls.total];
    };
    expect(await callsFor(300)).toEqual(await callsFor(2));
  });

  it("no text becomes a formula", async () => {
    const host = await openWorkbook(team);
    const texts = ["=1+1", "+1", "@x", "007", "2025-07-11", "TRUE", "'tis", '=HYPERLINK("x")'];
    const rows = texts.map(
      (text, index): BroughtRow => ({
        table: "Contacts",
        key: `=Trap: ${index}`,
        row: 2,
        cells: { contact: `p${index}@x.example`, name: text },
      }),
    );
    await run(host, rows);
    expect(host.values("Contacts", "A4:A11").flat()).toEqual(texts);
    expect(texts.map((_, index) => host.formula("Contacts", `A${index + 4}`)).join("")).toBe("");
    expect(host.formula("Contacts", "E4")).toBe("");
  });

  it("e-mails have their counts as numbers and their days as dates, beside one that was written down by hand", async () => {
    const emails = tab("Emails", [
      ["Date", "Subject", "Delivered", "Opened", "Notes"],
      [date(2025, 7, 8), "webhooks that retry, at last", 1740, 600, "By hand"],
    ]);
    const host = await openWorkbook({ ...team, tabs: [...team.tabs, emails] });
    const before = everything(host);
    const done = await run(host, bringIn("campaigns.csv", {}, "Europe/Berlin").brought);
    expect(done).toMatchObject({ added: { Emails: 1 }, known: { Emails: 1 } });
    expect(host.texts("Emails", "A2:J3")).toEqual([
      ["2025-07-08", "webhooks that retry, at last", "1740", "600", "By hand", "", "", "", "", ""],
      [
        ...["2025-08-12 00:05", "=Your first app in 5 minutes", "1781", "702", ""],
        ...["August newsletter", "All developers", "231", "0", "Mailchimp campaigns: 2ea0097713"],
      ],
    ]);
    expect(host.values("Emails", "C3:D3")).toEqual([[1781, 702]]);
    expect(host.formula("Emails", "B3")).toBe("");
    expect(await call(host, "takeBack", { run: done.run, edited: "ask" })).toMatchObject({ rows: 1 });
    expect(everything(host)).toBe(before);
  });

  it("nothing is added to a tab that a formula fills, which is told before anything is written", async () => {
    const filled = tab("Activities", [
      ['="Date"', "Activity", "Contact"],
      [date(2025, 7, 1), "Conference talk", "ada@engines.example"],
    ]);
    const host = await openWorkbook({ ...team, tabs: [filled, ...team.tabs.slice(1)] });
    await host.waitForCalculation();
    const before = everything(host);
    const rows = plain(lumaRows);
    expect(await reply(host, "bringIn", { run: "", what: "x", rows, joins: [], make: [] })).toEqual({
      error:
        "A formula fills the tab Activities, so no rows are added there. Rename that tab, say in Set up that it is not used, and bring in again: a tab of our own is made then.",
    });
    expect(everything(host)).toBe(before);
  });

  it("people are joined only where that was accepted", async () => {
    const host = await openWorkbook(team);
    const rows: BroughtRow[] = [
      {
        table: "Contacts",
        key: "X: 1",
        row: 2,
        cells: { contact: "9+ada-l@users.noreply.github.com", name: "A" },
      },
    ];
    const apart = await run(host, rows);
    expect(apart.added.Contacts).toBe(1);
    const other = await openWorkbook(team);
    const joined = await run(other, rows, {
      joins: [{ id: "9+ada-l@users.noreply.github.com", other: "ada@engines.example" }],
    });
    expect(joined).toMatchObject({ added: { Contacts: 0 }, filled: 1 });
    expect(other.texts("Contacts", "C2")).toEqual([["ada-l; 9+ada-l@users.noreply.github.com"]]);
  });
});

test("a tab is read in portions, none of which reads the others", async () => {
  const host = await openWorkbook({ ...team, tabs: [...team.tabs, tab("Nothing", [])] });
  const ids = new Map((await call(host, "tabs", {})).map(({ name, id }) => [name, id]));
  const part = (name: string, from: number, most: number) =>
    call(host, "tabRows", { tab: ids.get(name)!, from, most });
  expect(await part("Contacts", 0, 2)).toEqual({
    total: 3,
    rows: [
      ["Name", "Email", "Also known as", "Company"],
      ["Ada", "ada@engines.example", "ada-l", ""],
    ],
  });
  host.calls.reset();
  expect(await part("Contacts", 2, 2)).toEqual({ total: 3, rows: [["Zed", "zed@end.example", "", ""]] });
  expect(host.calls.byName.get("Sheet.getDataRange")).toBeUndefined();
  expect(await part("Contacts", 3, 2)).toEqual({ total: 3, rows: [] });
  expect(await part("Nothing", 0, 2)).toEqual({ total: 0, rows: [] });
});

describe("Taking back", () => {
  const back = (host: Host, of: string, edited: "ask" | "remove" | "keep" = "ask") =>
    call(host, "takeBack", { run: of, edited });

  it("gives the old workbook to the last cell, format and tab", async () => {
    const host = await openWorkbook(team);
    const before = everything(host);
    const luma = await run(host, lumaRows);
    const hubspot = await run(host, hubspotRows, { what: "contacts.csv" });
    expect(await call(host, "runs", {})).toMatchObject([
      { run: hubspot.run, added: { Contacts: 1, Events: 0, Activities: 0 } },
      { run: luma.run, added: { Contacts: 2, Events: 1, Activities: 5 } },
    ]);
    await back(host, hubspot.run);
    expect(await back(host, luma.run)).toEqual({ rows: 8, cells: 0, edited: [] });
    expect(everything(host)).toBe(before);
    expect(await call(host, "runs", {})).toEqual([]);
  });

  it("takes back a tab that was made for it, and the rows can be brought in again", async () => {
    const host = await openWorkbook({ ...team, tabs: [tab("Sheet1", [])] });
    const before = everything(host);
    const make = (["Contacts", "Events", "Activities"] as const).map(plainTab);
    const { run: of } = await run(host, lumaRows, { make });
    const names = () => host.engine.tabs.all().map(({ name }) => name);
    expect(names()).toEqual(["Sheet1", "Brought in", "Contacts", "Events", "Activities"]);
    await back(host, of);
    expect(everything(host)).toBe(before);
    expect((await run(host, lumaRows, { make })).added).toEqual({
      Contacts: 3,
      Events: 1,
      Activities: 5,
      Emails: 0,
    });
  });

  it("finds its rows after a sort, and asks about those that were changed", async () => {
    const host = await openWorkbook(team);
    const { run: of } = await run(host, lumaRows);
    const [first, ...others] = host.values("Contacts", "A2:F5");
    host.setCells("Contacts", "A2", [...others.reverse(), first!]);
    host.setCell("Contacts", "A2", "Noor, whom we met");
    const asked = await back(host, of);
    expect(asked).toMatchObject({
      rows: 7,
      edited: [{ name: "Contacts", row: 2, key: "Luma guests: noor@orbit.example" }],
    });
    expect(rowsOf(host, "Contacts").map(([name]) => name)).toEqual([
      "Name",
      "Noor, whom we met",
      "Zed",
      "Ada",
    ]);
    const kept = await back(host, of, "keep");
    expect(kept).toEqual({ rows: 0, cells: 0, edited: [] });
    expect(await call(host, "runs", {})).toEqual([]);
    const noor = lumaRows.filter(({ cells }) => cells.contact === "noor@orbit.example");
    expect((await run(host, noor)).added.Contacts).toBe(0);
  });

  it("takes changed rows too where that is said", async () => {
    const host = await openWorkbook(team);
    const before = everything(host);
    const { run: of } = await run(host, lumaRows);
    host.setCell("Activities", "D4", "Good questions");
    expect((await back(host, of)).edited).toHaveLength(1);
    expect(await back(host, of, "remove")).toMatchObject({ rows: 1, edited: [] });
    expect(everything(host)).toBe(before);
  });

  it("leaves a cell that was filled and then changed", async () => {
    const host = await openWorkbook(team);
    const { run: of } = await run(host, hubspotRows);
    host.setCell("Contacts", "D2", "Difference Engines");
    await back(host, of);
    expect(host.texts("Contacts", "A2:D2")).toEqual([
      ["Ada", "ada@engines.example", "ada-l", "Difference Engines"],
    ]);
  });

  it("of something that is not there is told", async () => {
    const host = await openWorkbook(team);
    expect(await reply(host, "takeBack", { run: "nothing", edited: "ask" })).toEqual({
      error: "That is no longer there to be taken back. Look again to see what is.",
    });
  });
});

/** A tab with the table's headers and nothing else. */
function plainTab(name: Receiving): Input<"bringIn">["make"][number] {
  const headers = {
    Contacts: ["Contact", "Name", "Source", "Brought in"],
    Events: ["Event", "Start", "Brought in"],
    Activities: ["Date", "Activity", "Contact", "Channel", "Event", "Brought in"],
    Emails: ["Sent", "Subject", "Delivered", "Brought in"],
  }[name];
  const nothing = {
    notes: [],
    grey: [],
    strong: [],
    formats: [],
    looks: [],
    widths: [],
    choices: [],
    formulas: [],
  };
  return { name, cells: [headers], headerRow: 1, ...nothing };
}

describe("A failure at any call", () => {
  /** What people see, without blank rows. */
  const seen = (host: Host) => ["Activities", "Contacts", "Events"].map((name) => rowsOf(host, name));

  /** Keys that the ledger takes for those of a run that is still under way. */
  const unsettled = (host: Host) =>
    host.engine
      .save()
      .tabs.find(({ name }) => name === "Brought in")!
      .rows.flatMap(([key, , became]) => (became?.value === "adding" ? [key?.value] : []));

  async function undisturbed() {
    const host = await openWorkbook(team);
    const before = seen(host);
    host.calls.reset();
    const { run: of } = await run(host, [...lumaRows, ...hubspotRows]);
    const calls = host.calls.total;
    const after = seen(host);
    host.calls.reset();
    await call(host, "takeBack", { run: of, edited: "ask" });
    return { before, after, calls, callsBack: host.calls.total };
  }

  const failAt = (host: Host, at: number) => {
    host.calls.reset();
    host.calls.beforeCall = failing(at, false);
  };

  it("loses and doubles nothing: the next try completes it, and it can be taken back", {
    timeout: 600_000,
  }, async () => {
    const { before, after, calls } = await undisturbed();
    expect(calls).toBeLessThan(150);
    for (let at = 1; at <= calls; at += 3) {
      const host = await openWorkbook(team);
      failAt(host, at);
      await reply(host, "bringIn", {
        run: "",
        what: "x",
        joins: [],
        make: [],
        rows: plain([...lumaRows, ...hubspotRows]),
      });
      host.calls.beforeCall = null;
      await run(host, [...lumaRows, ...hubspotRows]);
      expect(seen(host), `call ${at} of ${calls}`).toEqual(after);
      expect(unsettled(host), `call ${at} of ${calls}`).toEqual([]);
      for (const { run: of } of await call(host, "runs", {}))
        await call(host, "takeBack", { run: of, edited: "ask" });
      expect(seen(host), `taken back after call ${at}`).toEqual(before);
      host.close();
    }
  });

  it("while taking back, the next try completes it", { timeout: 600_000 }, async () => {
    const { before, callsBack } = await undisturbed();
    for (let at = 1; at <= callsBack; at += 3) {
      const host = await openWorkbook(team);
      const { run: of } = await run(host, [...lumaRows, ...hubspotRows]);
      failAt(host, at);
      await reply(host, "takeBack", { run: of, edited: "ask" });
      host.calls.beforeCall = null;
      await reply(host, "takeBack", { run: of, edited: "ask" });
      expect(seen(host), `call ${at} of ${callsBack}`).toEqual(before);
      expect(await call(host, "runs", {})).toEqual([]);
      host.close();
    }
  });
});

function plain(rows: readonly BroughtRow[]): Input<"bringIn">["rows"] {
  return rows.map((row) => ({ ...row, cells: { ...row.cells } }));
}
