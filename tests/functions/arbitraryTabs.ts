/** Random tabs of a table: known headers and odd ones, good cells and odd ones, in rows of any length. */
import fc from "fast-check";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS } from "../../src/definitions/drqls";
import type { Column, Table } from "../../src/reading/table";

const ACTIVITIES = DEFAULT_JOURNEY.map(({ activity }) => activity);
const PRACTICES = Object.values(AUDIT_MODELS).flatMap((practices) => practices.map(({ id }) => id));
const WORDS: Record<string, readonly string[]> = {
  Activity: ACTIVITIES,
  Practice: PRACTICES,
  DRQL: DRQL_KINDS.map(({ kind }) => kind),
  Kind: DRQL_KINDS.map(({ kind }) => kind),
  Contact: ["ann", "ANN ", "bob; ann", "cid@x.example", "101"],
  "Also known as": ["bob, cid", "ann; dan"],
  Scope: ["Company"],
};

const days = fc.date({ min: new Date("2024-06-01"), max: new Date("2025-12-31"), noInvalidDate: true });
const odd = fc.constantFrom<unknown>(
  "",
  " ",
  null,
  undefined,
  0,
  -1,
  1e300,
  0.5,
  true,
  false,
  new Date(Number.NaN),
  new Date(0),
  new Date(8.64e15),
  "#N/A",
  "#REF!",
  "🎉",
  "=1+1",
  "a\nb\nc",
  "; , >",
  "constructor",
  "__proto__",
  "03/04/2025",
  "4Q20",
  "1,200",
  "x".repeat(300),
);

/** A cell that belongs into the column, or now and then one that does not. */
function cellOf({ title, kind, choices, example }: Column): fc.Arbitrary<unknown> {
  const good: fc.Arbitrary<unknown> =
    kind === "date"
      ? fc.oneof(
          days,
          days.map((day) => day.toISOString().slice(0, 10)),
        )
      : kind === "number"
        ? fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.constantFrom("1 200", "12%"))
        : kind === "yesNo"
          ? fc.constantFrom(true, false, "yes", "no", "x")
          : choices.length > 0
            ? fc.constantFrom(...choices.map(({ name }) => name))
            : fc.constantFrom<unknown>(...(WORDS[title] ?? ["North", "south ", 7, example]));
  return fc.oneof(
    { weight: 6, arbitrary: good },
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: odd },
  );
}

/** A tab with its required columns, some of the others and some of the team's own, in any order. */
export function tabOf(table: Table, rows = 12): fc.Arbitrary<unknown[][]> {
  const columns = Object.values(table.columns);
  const required = columns.filter((column) => column.required);
  const others = columns.filter((column) => !column.required);
  return fc
    .tuple(fc.shuffledSubarray(others), fc.constantFrom([], ["Mood"], ["", "#REF!"]))
    .chain(([chosen, own]) => {
      const all = [...required, ...chosen];
      const cells = fc.tuple(...all.map(cellOf), ...own.map(() => odd));
      const header = [...all.map(({ title }) => title), ...own];
      const ragged = fc
        .tuple(cells, fc.nat(40))
        .map(([row, cut]) => (cut < row.length / 2 ? row.slice(0, cut) : row));
      return fc.array(ragged, { maxLength: rows }).map((body) => [header, ...body]);
    });
}

/** A grid of anything at all. */
export const anyGrid: fc.Arbitrary<unknown[][]> = fc.array(
  fc.array(
    fc.oneof(
      odd,
      fc.string(),
      fc.double(),
      days,
      fc.constantFrom(...ACTIVITIES, "Date", "Activity", "Contact", "Event", "Start", "Practice"),
    ),
    { maxLength: 6 },
  ),
  { minLength: 1, maxLength: 8 },
);

const OPTIONS = [
  "by=Persona",
  "by=Channel",
  "by=Kind",
  "by=Mood",
  "by=Contact",
  "by=Date",
  "by=hour",
  "compare=Clicked",
  "as of=2025-03-31",
  "interval=yes",
  "order=ordered",
  "order=strict",
  "order=any",
  "window=30",
  "touch=last",
  "touch=all",
  "exclude=Joined",
  "stages=Adoption > Awareness",
  "period=month",
  "period=week",
  "period=year",
  "from=2025-01-01",
  "to=2025-06-30",
  "status=Accepted",
  "days=90",
  "as of=2025-06-30",
  "scope=Company",
  "date=2025-01-01",
  "met=0.5",
  "evangelism.talks=2",
  "quantified.funnel=100",
];

/** Options, most of them refused by most functions. */
export const someOptions: fc.Arbitrary<string> = fc
  .subarray(OPTIONS, { maxLength: 3 })
  .map((pairs) => pairs.join("; "));
