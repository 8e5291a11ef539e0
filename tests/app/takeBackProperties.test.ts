/** Over made-up files and workbooks: what is brought in and taken back leaves the old workbook, no text becomes a formula, and rows that somebody moved or changed are told apart. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellData, WorkbookData } from "../../playground/workbook-data";
import type { Input } from "../../src/app/contract";
import { date, tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;
type Row = Input<"bringIn">["rows"][number];

const bring = (host: Host, rows: Row[]) =>
  call(host, "bringIn", { run: "", what: "file.csv", rows, joins: [], make: [] });
const back = (host: Host, run: string, edited: "ask" | "keep" | "remove" = "ask") =>
  call(host, "takeBack", { run, edited });
const everything = (host: Host) => JSON.stringify(host.engine.save().tabs);
/** The same but for the date format that Sheets leaves to a blank cell in which a date stood. */
const allFilled = (host: Host) =>
  JSON.stringify(host.engine.save().tabs, (name, value) => {
    if (name !== "rows") return value;
    const rows = value as readonly (readonly (CellData | null)[])[];
    return rows.map((cells) => {
      const filled = cells.map((cell) => (cell?.value === undefined && !cell?.formula ? null : cell));
      while (filled.length > 0 && filled.at(-1) === null) filled.pop();
      return filled;
    });
  });

/** Texts that a cell could take for something else. */
const text = fc
  .tuple(fc.constantFrom("", "=", "+", "-", "@", "'", "=1+", "0", "1e", "TRUE", "2025-01-0"), fc.string())
  .map(([start, end]) => (start + end).trim())
  .filter((all) => all !== "");
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, "0")}`);
const moments = fc.tuple(days, fc.integer({ min: 10, max: 23 })).map(([day, hour]) => `${day} ${hour}:30`);
const when = fc.oneof(days, moments);
const ids = fc.constantFrom("ada@x.example", "ADA@x.example", "bo@x.example", "cy", "=di", "007");

const cellsFor = {
  Contacts: fc.record(
    { contact: ids, name: text, company: text, joined: when },
    { requiredKeys: ["contact"] },
  ),
  Events: fc.record(
    { event: text, start: when, attendees: fc.nat(500).map(String) },
    { requiredKeys: ["event", "start"] },
  ),
  Activities: fc.record(
    { date: when, activity: text, contact: ids, notes: text },
    { requiredKeys: ["date", "activity"] },
  ),
  Emails: fc.record({ sent: when, subject: text, delivered: fc.nat(5000).map(String) }),
} as const;

const rowOf = (table: Row["table"]) =>
  fc
    .tuple(
      cellsFor[table] as fc.Arbitrary<Record<string, string>>,
      fc.nat(30),
      fc.constantFrom("=Trap", "Luma"),
    )
    .map(
      ([cells, number, source]): Row => ({ table, key: `${source}: ${table} ${number}`, row: number, cells }),
    );
const files = fc.uniqueArray(
  fc.oneof(rowOf("Contacts"), rowOf("Events"), rowOf("Activities"), rowOf("Emails")),
  { maxLength: 14, selector: ({ key }) => key },
);

const workbooks = fc.constantFrom<WorkbookData["tabs"]>(
  [
    tab("Activities", [["Date", "Activity"]]),
    tab("Contacts", [["Contact"]]),
    tab("Events", [["Event", "Start"]]),
    tab("Emails", [["Sent", "Subject", "Delivered"]]),
  ],
  [
    tab("Activities", [
      ["Our year"],
      ["Notes", "Date", "Activity", "Who [Contact]"],
      ["=1+1", date(2025, 1, 2), "Conference talk", "ada@x.example"],
    ]),
    tab("Contacts", [
      ["Name", "Contact", "Company", "Joined"],
      [null, "ada@x.example", null, null],
      ["Bo", "bo@x.example", null, date(2025, 1, 5)],
    ]),
    tab("Events", [
      ["Event", "Start", "Attendees", "Total"],
      ["Docs day", date(2025, 3, 1), 40, "=C2*2"],
    ]),
    tab("Emails", [
      ["Sent", "Subject", "Delivered"],
      [date(2025, 3, 1), "News", 100],
    ]),
  ],
);
const open = (tabs: WorkbookData["tabs"]) =>
  openWorkbook({ name: "Team", timeZone: "Europe/Berlin", locale: "en_US", tabs });

test("bringing in twice changes nothing, and taking back gives the old workbook to the last cell", {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, files, async (tabs, rows) => {
      const host = await open(tabs);
      await host.waitForCalculation();
      const before = allFilled(host);
      const { run } = await bring(host, rows);
      const once = everything(host);
      await bring(host, rows);
      expect(everything(host)).toBe(once);
      if ((await call(host, "runs", {})).length > 0) {
        expect((await back(host, run)).edited).toEqual([]);
        await host.waitForCalculation();
      }
      expect(allFilled(host)).toBe(before);
      host.close();
    }),
    { numRuns: 25, seed: 10 },
  );
});

test("whatever a text looks like, its cell holds that text and no formula", {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(text, { minLength: 1, maxLength: 30 }), async (texts) => {
      const host = await open([tab("Contacts", [["Contact", "Name"]])]);
      await bring(
        host,
        texts.map((name, row) => ({
          table: "Contacts",
          key: `${name.slice(0, 20)} ${row}`,
          row,
          cells: { contact: `p${row}@x.example`, name },
        })),
      );
      const last = texts.length + 1;
      expect(host.values("Contacts", `B2:B${last}`).flat()).toEqual(texts);
      for (let row = 2; row <= last; row++)
        for (const column of ["A", "B", "C"]) expect(host.formula("Contacts", `${column}${row}`)).toBe("");
      host.close();
    }),
    { numRuns: 10, seed: 10 },
  );
});

test("after sorting and editing, what nobody touched goes, what was changed is asked about, and nothing of it comes twice", {
  timeout: 300_000,
}, async () => {
  const names = fc.constantFrom("Ada Byron", "Grace Hopper", "Noor");
  const people = fc.uniqueArray(fc.tuple(fc.nat(1000), names), {
    minLength: 1,
    maxLength: 10,
    selector: ([number]) => number,
  });
  await fc.assert(
    fc.asyncProperty(people, fc.infiniteStream(fc.nat()), async (found, chance) => {
      const next = () => chance.next().value as number;
      const own = [
        ["zoe@own.example", "Zoe"],
        ["yan@own.example", "Yan"],
      ];
      const host = await open([tab("Contacts", [["Contact", "Name", "Brought in"], ...own])]);
      const rows = found.map(
        ([number, name], row): Row => ({
          table: "Contacts",
          key: `Luma: ${number}`,
          row,
          cells: { contact: `p${number}@x.example`, name },
        }),
      );
      const { run } = await bring(host, rows);
      const isEdited = found.map(() => next() % 3 === 0);
      const cells = host.values("Contacts", `A2:C${found.length + 3}`).map((line) => {
        const at = rows.findIndex(({ key }) => key === line[2]);
        const mine = at >= 0 && isEdited[at] ? [line[0]!, "Changed", line[2]!] : line;
        return { mine, at: next() };
      });
      const sorted = cells.sort((a, b) => a.at - b.at).map(({ mine }) => mine);
      host.setCells("Contacts", "A2", sorted);
      const changed = rows.filter((_, index) => isEdited[index]);
      const asked = await back(host, run);
      expect(asked.rows).toBe(rows.length - changed.length);
      expect(asked.edited.map(({ key }) => key).sort()).toEqual(changed.map(({ key }) => key).sort());
      const left = host
        .values("Contacts", `A2:A${found.length + 3}`)
        .flat()
        .filter(Boolean)
        .sort();
      const kept = [...own.map(([id]) => id!), ...changed.map(({ cells }) => cells.contact!)].sort();
      expect(left).toEqual(kept);
      if (changed.length > 0) await back(host, run, "keep");
      expect((await bring(host, changed)).added.Contacts).toBe(0);
      host.close();
    }),
    { numRuns: 20, seed: 10 },
  );
});
