/** Asks the functions about a team's tabs, and lists where they differ from what truly counts or are silent about what does not. */
import { callFunction } from "../../src/app/callFunction";
import type { Question } from "../funnel/oracle";
import { cohortSizes, countByPersona, funnelFigures, leadFigures, observedFigures } from "./figures";
import { STATUSES, type TeamYear } from "./team";
import type { Cell } from "./ways";
import type { Written } from "./writeDown";

/** Kinds of problems with cells that can be read, as their sentences begin or go on. */
const BESIDE = [
  "looks like the same person",
  "says the same as row",
  "stands in row",
  "is rare and looks like",
  "more than a year later",
  "is not on the Events tab",
  "Answered on is filled in but",
  "Answered on is earlier",
  "is counted as a stage of its own",
  "is listed again",
];

/** One sentence for each difference; none where all is well. */
export function differences(year: TeamYear, written: Written): string[] {
  const found: string[] = [];
  const grids = Object.fromEntries(written.sheets.map(({ table, grid }) => [table, grid]));
  const grid = (table: string): Cell[][] | "" => grids[table] ?? "";
  const ask = (name: string, ...args: unknown[]): unknown[][] => {
    try {
      return callFunction(name, args, { timeZone: () => year.timeZone }) as unknown[][];
    } catch (error) {
      return [[(error as Error).message]];
    }
  };
  const expectSame = (what: string, asked: unknown, truth: unknown) => {
    const [one, other] = [asked, truth].map((value) => JSON.stringify(value, rounded));
    if (one !== other) found.push(`${what}: ${one} instead of ${other}`);
  };
  const { counted } = written;
  const tabs = [grid("Activities"), grid("Journey"), grid("Contacts")];
  for (const order of ["reached", "ordered", "strict", "any"] as const)
    for (const window of [undefined, 7, 90]) {
      const options = `order=${order}${window ? `; window=${window}` : ""}`;
      compareFunnel(order, window, options);
    }

  function compareFunnel(order: Question["order"], window: number | undefined, options: string) {
    const truth = funnelFigures(counted, order, window);
    const funnel = ask("DEVREL_FUNNEL", ...tabs, options).slice(1);
    expectSame(
      `FUNNEL ${options}`,
      funnel.map((row) => row[1]),
      truth.counts,
    );
    expectSame(
      `Median days of FUNNEL ${options}`,
      funnel.map((row) => row[5]),
      truth.medians.map((days) => days ?? ""),
    );
    const journeys = ask("DEVREL_JOURNEYS", ...tabs, options).slice(1);
    const depths = truth.outcomes.map(({ depth }) => depth).sort();
    const labels = ["", ...funnel.map((row) => row[0])];
    expectSame(`JOURNEYS ${options}`, journeys.map((row) => labels.indexOf(row[1])).sort(), depths);
    if (window !== undefined || order !== "reached" || grid("Contacts") === "") return;
    const byPersona = ask("DEVREL_FUNNEL", ...tabs, "by=Persona").slice(1);
    const firsts = byPersona.filter((row) => keyOf(row[1]) === keyOf(truth.stages[0]) && row[2] !== 0);
    expectSame(
      "FUNNEL by Persona",
      firsts.map((row) => [keyOf(row[0]), row[2]] as const).sort(),
      Object.entries(countByPersona(truth.outcomes))
        .map(([value, count]) => [keyOf(value), count] as const)
        .sort(),
    );
  }

  const cohorts = ask("DEVREL_COHORTS", ...tabs).slice(1);
  expectSame(
    "COHORTS",
    cohorts.filter((row) => row[1] !== 0).map((row) => [row[0], row[1]]),
    Object.entries(cohortSizes(counted)).sort(),
  );
  expectSame(
    "DRQL",
    ask("DEVREL_DRQL", grid("Activities"), grid("DRQL kinds")).slice(1),
    leadFigures(counted, STATUSES).map(({ team, byStatus, total, rate, days }) => [
      team,
      ...byStatus,
      total,
      rate ?? "",
      days ?? "",
    ]),
  );
  const observed = ask(
    "DEVREL_MATURITY_OBSERVED",
    grid("Activities"),
    grid("Journey"),
    grid("Events"),
    grid("Contacts"),
    grid("DRQL kinds"),
  ).slice(1);
  const practices = observedFigures(counted);
  const seen = observed.filter((row) => !String(row[2]).startsWith("Cannot be seen"));
  for (const row of seen) expectSame(`MATURITY_OBSERVED ${row[0]}`, row[3], practices[String(row[0])] ?? "");
  expectTold();
  return found;

  function expectTold() {
    for (const { table } of written.sheets) {
      const problems = ask(
        "DEVREL_CHECK",
        grid(table),
        table,
        grid("Journey"),
        grid("DRQL kinds"),
        grid("Events"),
      )
        .slice(1)
        .filter(([row]) => row !== "");
      const places = problems.map(([row, header]) => `${row} ${header}`);
      const mayBeTold = new Set<string>();
      for (const { table: of, cells } of written.tellings) {
        if (of !== table) continue;
        const names = cells.map(({ row, header }) => `${row} ${header}`);
        for (const name of names) mayBeTold.add(name);
        if (!names.some((name) => places.includes(name)))
          found.push(`${table}: nothing is told of ${names.join(" or ")}`);
      }
      const ours = new Set(written.sheets.find((each) => each.table === table)!.ours);
      for (const [row, header, value, problem] of problems)
        if (
          ours.has(String(header)) &&
          !mayBeTold.has(`${row} ${header}`) &&
          !BESIDE.some((words) => String(problem).includes(words))
        )
          found.push(`${table} ${row} ${header}: “${value}” can be read, but: ${problem}`);
    }
  }
}

/** A name whatever its spelling. */
function keyOf(name: unknown): string {
  return String(name)
    .normalize("NFKC")
    .replace(/[\u200b\ufeff]/g, "")
    .trim()
    .toLowerCase();
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}
