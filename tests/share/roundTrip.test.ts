// A file for a CRM opens again through Bring in with nothing changed: over the sample team, and over random people.
import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../../playground/samples/index";
import { loadSample } from "../../playground/samples/sample";
import { parse } from "../../sidebar/bringIn/parse";
import { crmCsv } from "../../sidebar/share/crmCsv";
import { heldIn } from "../../src/app/heldInWorkbook";
import { withBroughtIn } from "../../src/bringIn/broughtInColumn";
import { type Held, HOLDS_NOTHING } from "../../src/bringIn/held";
import { knownAs } from "../../src/bringIn/knownAs";
import { plan, UNDECIDED } from "../../src/bringIn/plan";
import { asksOf } from "../../src/bringIn/questions";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import type { Grid } from "../../src/reading/grid";
import type { Rows } from "../../src/reading/rows";
import type { Columns } from "../../src/reading/table";
import { zone } from "../../src/reading/zone";
import { CRM_FILES, type CrmFileName } from "../../src/share/crmFileNames";
import { CRM_FILE } from "../../src/share/crmFiles";
import { type CrmPerson, crmPeople } from "../../src/share/crmPeople";
import { crmRows } from "../../src/share/crmRows";
import { CONTACTS } from "../../src/tabs/contacts";
import { nameKey, peopleKey } from "../../src/words/text";
import { readTable } from "../../src/workbook/readTable";
import { workbookModel } from "../../src/workbook/workbookModel";

const UTC = zone("Etc/UTC");

/** Those who go into a file, and its text. */
function made(name: CrmFileName, grids: Record<string, Grid>): { taken: readonly CrmPerson[]; csv: string } {
  const declared = CRM_FILE[name];
  const columns = declared.columns();
  const { taken } = crmRows(declared, crmPeople(workbookModel(grids, UTC), () => false).people);
  const rows = taken.map((person) => columns.map(({ of }) => of(person)));
  return {
    taken,
    csv: crmCsv(
      columns.map(({ title }) => title),
      rows,
    ),
  };
}

/** What the text of a file gives, read as the sidebar reads one that somebody chose. */
function broughtFrom(csv: string) {
  const { rows, faults } = parse(csv);
  expect(faults).toEqual([]);
  const file = knownAs(rows, RECIPES)!;
  expect(file.recipe.name).toBe("CRM file");
  expect(asksOf(file)).toEqual([]);
  const { brought, leftOut } = readByRecipe(file, {}, UTC);
  expect(leftOut).toEqual([]);
  return brought;
}

/** What a Contacts tab holds. */
function heldOf(contacts: Grid): Held {
  const rows = readTable(withBroughtIn(CONTACTS), contacts, UTC) as unknown as Rows<Columns>;
  const tab = {
    ...{ table: "Contacts" as const, tab: 1, name: "Contacts", headerRow: 1, headers: [] },
    ...{ places: { ...rows.header.places } as Record<string, number>, height: 0, width: 0, rows },
  };
  return heldIn({ Contacts: tab }, [], UTC);
}

async function sampleGrids(): Promise<Record<string, Grid>> {
  const { tabs } = await loadSample(samples.find(({ name }) => name === "sample-team")!);
  const wanted = tabs.filter(({ name }) =>
    ["Activities", "Contacts", "Journey", "DRQL kinds"].includes(name),
  );
  return Object.fromEntries(
    wanted.map(({ name, rows }) => {
      const width = Math.max(...rows.map((row) => row.length));
      const line = (row: (typeof rows)[number]) =>
        Array.from({ length: width }, (_, column) => {
          const cell = row[column];
          if (!cell || cell.value === undefined || cell.value === null) return "";
          return cell.date ? new Date(Date.UTC(1899, 11, 30) + Number(cell.value) * 86_400_000) : cell.value;
        });
      return [name, rows.map(line)];
    }),
  );
}

test.each(CRM_FILES)("%s of the sample team: nothing is added, filled in or asked", async (name) => {
  const grids = await sampleGrids();
  const { taken, csv } = made(name, grids);
  expect(taken.length).toBeGreaterThan(80);
  const planned = plan(broughtFrom(csv), heldOf(grids.Contacts!), UNDECIDED);
  expect(planned.add).toEqual([]);
  expect(planned.fills).toEqual([]);
  expect(planned.joins).toEqual([]);
  expect(planned.known.Contacts).toBe(taken.length);
});

const word = fc.oneof(
  fc.constantFrom(
    "Ada",
    "李",
    "Na",
    "None",
    "O'Brien",
    "José",
    "van",
    "=1+1",
    "@ada",
    "-",
    "'=x",
    "Müller-Lüdenscheidt",
  ),
  fc.string({ unit: fc.constantFrom(..."aZé,;|\"'=+-@(!. \n\t"), maxLength: 8 }),
);
const words = fc.array(word, { maxLength: 4 }).map((some) => some.join(" "));
const person = fc.record({
  name: words,
  company: words,
  champion: fc.constantFrom("yes", "no", ""),
  alias: fc.constantFrom("", "", "gh:one", "second@id.example"),
  done: fc.boolean(),
});
const people = fc.array(person, { minLength: 1, maxLength: 12 });

function workbookOf(
  all: readonly { [Key in "name" | "company" | "champion" | "alias"]: string }[],
  done: boolean[],
) {
  const id = (index: number) => `p${index}@people.example`;
  const contacts = [
    ["Contact", "Name", "Also known as", "Company", "Champion"],
    ...all.map(({ name, company, champion, alias }, index) => [
      id(index),
      name,
      alias === "" ? "" : `${index}${alias}`,
      company,
      champion,
    ]),
  ];
  const activities = [
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Talk", id(0)],
    ...done.flatMap((is, index) => (is ? [["2025-02-03", "Forum answer", id(index)]] : [])),
  ];
  return { Contacts: contacts, Activities: activities };
}

test.each(CRM_FILES)(
  "%s of random people: nothing is changed, and into an empty workbook they come as they were",
  (name) => {
    let tried = 0;
    fc.assert(
      fc.property(people, (all) => {
        const grids = workbookOf(
          all,
          all.map(({ done }) => done),
        );
        const { taken, csv } = made(name, grids);
        if (taken.length === 0) return;
        tried += taken.length;
        const brought = broughtFrom(csv);
        const { add, fills, joins, known } = plan(brought, heldOf(grids.Contacts), UNDECIDED);
        expect([add, fills, joins]).toEqual([[], [], []]);
        expect(known.Contacts).toBe(taken.length);

        const fresh = plan(brought, HOLDS_NOTHING, UNDECIDED).add;
        const cellsOf = new Map(fresh.map(({ cells }) => [peopleKey(cells.contact!), cells]));
        for (const { address, name: full, company, isChampion } of taken) {
          const cells = cellsOf.get(peopleKey(address))!;
          expect(nameKey(cells.name ?? "")).toBe(nameKey(full));
          expect(nameKey(cells.company ?? "")).toBe(nameKey(company));
          expect(cells.champion ?? "").toBe(isChampion ? "yes" : "no");
        }
      }),
      { numRuns: 300 },
    );
    console.log(`${name}: ${tried} random people came in again as they went out`);
    expect(tried).toBeGreaterThan(200);
  },
);

test("a cell that a spreadsheet would run is guarded in the file", () => {
  const grids = workbookOf(
    [{ name: '=HYPERLINK("http://x.example") Ada', company: "@SUM(1)", champion: "", alias: "" }],
    [true],
  );
  const { csv } = made("HubSpot contacts", grids);
  expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")",Ada,"'@SUM(1)"`);
  expect(broughtFrom(csv)[0]!.cells).toMatchObject({
    name: '=HYPERLINK("http://x.example") Ada',
    company: "@SUM(1)",
  });
});

test("somebody whom Activities alone names becomes a contact, and then nothing more is added", () => {
  const activities = [
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Talk", "ada@x.example"],
  ];
  const contacts = [
    ["Contact", "Name"],
    ["ben@x.example", "Ben"],
  ];
  const { csv } = made("HubSpot contacts", { Activities: activities, Contacts: contacts });
  const { add } = plan(broughtFrom(csv), heldOf(contacts), UNDECIDED);
  expect(add.map(({ cells }) => cells)).toEqual([{ contact: "ada@x.example" }]);
  const after = [...contacts, ["ada@x.example", ""]];
  expect(made("HubSpot contacts", { Activities: activities, Contacts: after }).csv).toBe(csv);
  expect(plan(broughtFrom(csv), heldOf(after), UNDECIDED).add).toEqual([]);
});
