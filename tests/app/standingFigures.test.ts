/** The figures of a refresh that brings rows in are those of the next one: what is planned in memory is what is read again from the cells. */
import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { CellData, TabData, WorkbookData } from "../../playground/workbook-data";
import type { Input } from "../../src/app/contract";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;
type Source = Omit<Input<"addStandingSource">, "tab"> & { tab: string };

const FORM: Source = {
  tab: "Form responses 1",
  about: "a list of answers to a Google Form",
  answers: { activity: "Signed up", source: "Form" },
};
const GUESTS: Source = {
  tab: "Guests",
  about: "the guest list of a Luma event",
  answers: { event: "Docs meetup", date: "2025-07-05", activity: "Attended meetup", source: "Luma" },
};
const GUEST_HEADERS = [
  "api_id",
  "name",
  "email",
  "created_at",
  "approval_status",
  "checked_in_at",
  "Company",
];

async function openWith(tabs: TabData[], sources: readonly Source[]): Promise<Host> {
  const data: WorkbookData = { name: "Team", timeZone: "America/New_York", locale: "en_US", tabs };
  const host = await openWorkbook(data);
  for (const { tab: name, ...source } of sources)
    await call(host, "addStandingSource", { tab: host.engine.tabs.byName(name)!.id, ...source });
  return host;
}

const refresh = (host: Host) => call(host, "refresh", { make: true });
/** What the summaries show, without when they were refreshed. */
const shown = (host: Host) =>
  host.engine
    .save()
    .tabs.filter(({ name }) =>
      ["Funnel", "Event returns", "Community", "History", "Problems"].includes(name),
    );

/** The refresh that brings rows in shows what the next one finds, which has nothing to change. */
async function expectSettled(host: Host) {
  const first = await refresh(host);
  const before = JSON.stringify(shown(host));
  await host.waitForCalculation();
  const second = await refresh(host);
  expect(second.pages.filter(({ state }) => state !== "unchanged")).toEqual([]);
  expect(JSON.stringify(shown(host))).toBe(before);
  return { first, second };
}

const days = fc.integer({ min: 0, max: 400 }).map((day): CellData => date(2025, 1, 1 + day));
const moments = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.nat(23))
  .map(([day, hour]) => date(2025, 1, 1 + day, hour));
const instants = fc
  .integer({ min: 0, max: 500 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString());
const ids = fc.constantFrom(
  "ada@x.example",
  "Ada@X.example",
  "bo@x.example",
  "cy@x.example",
  "di@x.example",
  "007",
);
const names = fc.constantFrom("=1+1", "Ada", "'tis", "3.5", "TRUE", "2025-07-01", " Bo  B ", "Zoë", "");
const companies = fc.constantFrom("", "Engines", "=A1", "1e3");
/** A tab of ours as teams have it: columns of their own, headers of their own, a format that is not that of days. */
const tables = fc.record({
  activities: fc.constantFrom<TabData[]>(
    [tab("Activities", [["Date", "Activity", "Contact"]])],
    [
      tab("Activities", [
        ["What we did in 2025"],
        ["Notes", "When [Date]", "Activity", "Who [Contact]", "Channel"],
        ["first", date(2025, 2, 1), "Conference talk", "ada@x.example", "Meetup"],
        [null, null, null, null, null],
        ["last", "2025-02-03", "Blog post", "bo@x.example", null],
      ]),
    ],
  ),
  contacts: fc.constantFrom<TabData[]>(
    [tab("Contacts", [["Contact"]])],
    [
      tab("Contacts", [
        ["Name", "Contact", "Company", "Joined", "Persona"],
        [null, "ada@x.example", null, null, "Builder"],
        ["Bo", "bo@x.example", "Navy", date(2025, 1, 5), null],
      ]),
    ],
  ),
});

test("whatever is new, and whatever the tabs are like, the next refresh finds nothing to change", {
  timeout: 300_000,
}, async () => {
  const answers = fc.array(fc.tuple(fc.oneof(days, moments), ids, names, companies), { maxLength: 6 });
  const guests = fc.array(fc.tuple(names, ids, instants, fc.option(instants), companies), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tables, answers, guests, async ({ activities, contacts }, form, luma) => {
      const host = await openWith(
        [
          ...activities,
          ...contacts,
          tab("Events", [["Event", "Start"]]),
          tab(FORM.tab, [["Timestamp", "Email Address", "Name", "Company"], ...form]),
          tab(GUESTS.tab, [
            GUEST_HEADERS,
            ...luma.map(([name, id, created, came, company], row) => [
              ...[`gst-${row}`, name, id, created, "approved", came, company],
            ]),
          ]),
        ],
        [FORM, GUESTS],
      );
      const { first } = await expectSettled(host);
      expect(first.well).toBe(true);
      host.close();
    }),
    { numRuns: 12, seed: 10 },
  );
});

it("two sources with new people in one refresh add each once, in the order of the sources", async () => {
  const host = await openWith(
    [
      tab("Activities", [["Date", "Activity", "Contact"]]),
      tab("Contacts", [["Contact", "Name", "Company"]]),
      tab("Events", [["Event", "Start"]]),
      tab(FORM.tab, [
        ["Timestamp", "Email Address", "Company"],
        [date(2025, 7, 1, 9), "ada@x.example", "Engines"],
      ]),
      tab(GUESTS.tab, [
        GUEST_HEADERS,
        ["gst-1", "A. Byron", "ada@x.example", "2025-07-02T10:00:00Z", "approved", null, null],
        ["gst-2", "Bo", "bo@x.example", "2025-07-02T11:00:00Z", "approved", "2025-07-05T22:00:00Z", null],
      ]),
    ],
    [FORM, GUESTS],
  );
  const { first } = await expectSettled(host);
  expect(first.said).toMatch(
    /^From Form responses 1: 1 contact and 1 activity\. From Guests: 1 contact, 1 event, 3 activities and 1 filled cell\. /,
  );
  expect(host.texts("Contacts", "A1:E3")).toEqual([
    ["Contact", "Name", "Company", "Source", "Brought in"],
    ["ada@x.example", "A. Byron", "Engines", "Form", "Google Form: ada@x.example"],
    ["bo@x.example", "Bo", "", "Luma", "Luma guests: bo@x.example"],
  ]);
  expect(host.texts("Activities", "A2:B6")).toEqual([
    ["2025-07-01 09:00", "Signed up"],
    ["2025-07-02 06:00", "Registered for event"],
    ["2025-07-02 07:00", "Registered for event"],
    ["2025-07-05 18:00", "Attended meetup"],
    ["", ""],
  ]);
});

it("every tab is read once, and nothing is read once a cell is written", async () => {
  const host = await openWith(
    [
      tab("Activities", [["Date", "Activity", "Contact"]]),
      tab("Contacts", [["Contact"], ["bo@x.example"]]),
      tab(FORM.tab, [
        ["Timestamp", "Email Address", "Name"],
        [date(2025, 7, 1, 9), "ada@x.example", "Ada"],
        [date(2025, 7, 1, 9), "bo@x.example", "Bo"],
      ]),
    ],
    [FORM],
  );
  const order: string[] = [];
  host.calls.reset();
  host.calls.beforeCall = (name) => order.push(name);
  await refresh(host);
  host.calls.beforeCall = null;
  const first = order.findIndex((name) => /^Range\.(set|copyTo|clear)/.test(name));
  const reads = order.slice(first).filter((name) => /\.(get|is|can|find)[A-Z]?/.test(name));
  expect(reads.filter((name) => name !== "Sheet.getRange")).toEqual([]);
  expect(order.slice(first)).toContain("Sheet.insertRowsBefore");
  expect(host.calls.byName.get("Range.getValues")).toBe(3);
});

it("as many calls bring in a hundred rows as two", async () => {
  const callsFor = async (count: number) => {
    const host = await openWith(
      [
        tab("Activities", [["Date", "Activity", "Contact"]]),
        tab("Contacts", [["Contact"], ["new1@x.example"]]),
        tab(FORM.tab, [
          ["Timestamp", "Email Address", "Name"],
          ...Array.from({ length: count }, (_, row) => [
            date(2025, 7, 1, 9),
            `new${row}@x.example`,
            `N${row}`,
          ]),
        ]),
      ],
      [FORM],
    );
    host.calls.reset();
    await refresh(host);
    return host.calls.total;
  };
  expect(await callsFor(100)).toBe(await callsFor(2));
});

it("where nothing is new a standing source takes few calls", async () => {
  const tabs = [
    tab("Activities", [["Date", "Activity", "Contact"]]),
    tab("Contacts", [["Contact"]]),
    tab(FORM.tab, [
      ["Timestamp", "Email Address"],
      [date(2025, 7, 1, 9), "ada@x.example"],
    ]),
  ];
  const callsOfSecond = async (sources: readonly Source[]) => {
    const host = await openWith(tabs, sources);
    await refresh(host);
    host.calls.reset();
    await refresh(host);
    return host.calls.total;
  };
  const more = (await callsOfSecond([FORM])) - (await callsOfSecond([]));
  console.log(`a standing source with nothing new: ${more} calls more, at most 20`);
  expect(more).toBeLessThanOrEqual(20);
});

it("says that formulas follow new rows at the next refresh, which is the only thing that may differ", async () => {
  const host = await openWith(
    [
      tab("Activities", [["Date", "Activity", "Contact"]]),
      tab("Contacts", [["Contact"]]),
      tab("KPIs", [
        ["Stage", "KPI", "Value", "Target"],
        ["Awareness", "People", "=COUNTA(Contacts!A:A)-1", 10],
      ]),
      tab(FORM.tab, [
        ["Timestamp", "Email Address"],
        [date(2025, 7, 1, 9), "ada@x.example"],
      ]),
    ],
    [FORM],
  );
  await host.waitForCalculation();
  const { said, well } = await refresh(host);
  expect(well).toBe(true);
  expect(said).toContain("What formulas on KPIs make of the new rows is counted at the next refresh.");
  expect((await refresh(host)).said).not.toContain("formulas");
});

it("where writing rows fails, no summary is changed and each is told why; the next refresh completes it", async () => {
  const host = await openWith(
    [
      tab("Activities", [["Date", "Activity", "Contact"]]),
      tab("Contacts", [["Contact"]]),
      tab(FORM.tab, [
        ["Timestamp", "Email Address"],
        [date(2025, 7, 1, 9), "ada@x.example"],
      ]),
    ],
    [FORM],
  );
  await call(host, "dropStandingSource", { tab: host.engine.tabs.byName(FORM.tab)!.id });
  await refresh(host);
  const before = JSON.stringify(shown(host));
  const { tab: name, ...source } = FORM;
  await call(host, "addStandingSource", { tab: host.engine.tabs.byName(name)!.id, ...source });
  host.calls.beforeCall = (call) => {
    if (call !== "Sheet.insertRowsBefore") return;
    host.calls.beforeCall = null;
    throw new Error("Service Spreadsheets failed while accessing document.");
  };
  const { well, said, pages } = await refresh(host);
  expect(well).toBe(false);
  expect(said).toContain(
    "Bringing in what is new in Form responses 1 stopped in the middle (Service Spreadsheets failed while accessing document.), so no summary was changed. Refresh again in a moment: nothing is written twice, and what is missing is added.",
  );
  expect(pages.map(({ state }) => state)).not.toContain("written");
  expect(JSON.stringify(shown(host))).toBe(before);
  expect((await call(host, "home", {})).standing).toMatchObject([
    { well: false, said: expect.stringContaining("stopped in the middle") },
  ]);
  const { first } = await expectSettled(host);
  expect(first).toMatchObject({ well: true, said: expect.stringMatching(/^From Form responses 1: /) });
  expect(host.texts("Contacts", "A2:A3")).toEqual([["ada@x.example"], [""]]);
  expect(host.texts("Activities", "C2:C3")).toEqual([["ada@x.example"], [""]]);
});
