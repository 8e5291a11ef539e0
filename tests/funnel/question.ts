/** Puts a call of the function to the oracle instead. */
import type { FunnelCall } from "./call";
import type { Cell, Grid } from "./grids";
import { historiesOf, valuesOf } from "./histories";
import { outcomeOf, type Question, tally } from "./oracle";

const DAY = 1440;

/** What the oracle makes of a call: every person's outcome, and the counts and medians over all or per value. */
export function askOracle(call: FunnelCall) {
  const options = readOptions(call.options ?? "");
  const journey = Object.fromEntries((call.journey ?? []).slice(1)) as Record<string, string>;
  const stages = options.stages?.split(">").map((stage) => stage.trim()) ?? stagesOf(journey);
  const question = questionOf(options, stages.length);
  const contacts = call.contacts ?? [["Contact"]];
  const timeZone = call.timeZone ?? "Etc/UTC";
  const people = historiesOf({ activities: call.activities, contacts, journey, stages, timeZone });
  const outcomes = people.map((person) => ({ person, ...outcomeOf(lowerCased(person), question) }));
  const column = options.by && columnOf(options.by, [call.activities, contacts]);
  const blocks = new Map<string, typeof outcomes>();
  for (const outcome of outcomes.filter(({ depth }) => column && depth > 0)) {
    const { person, steps } = outcome;
    for (const value of valuesOf(person, steps, column!, options.touch ?? "first", question.window)) {
      blocks.set(value, [...(blocks.get(value) ?? []), outcome]);
    }
  }
  return {
    outcomes,
    overall: tally(outcomes, question),
    blocks: new Map([...blocks].map(([value, some]) => [value, tally(some, question)])),
  };
}

function questionOf(options: Record<string, string>, stages: number): Question {
  return {
    order: (options.order ?? "reached") as Question["order"],
    stages,
    window: options.window ? Number(options.window) * DAY : Number.POSITIVE_INFINITY,
    from: options.from ? minutes(options.from) : Number.NEGATIVE_INFINITY,
    until: options.to ? minutes(options.to) + DAY : Number.POSITIVE_INFINITY,
    exclude: (options.exclude ?? "").split(",").map((name) => name.trim().toLowerCase()),
  };
}

function readOptions(text: string): Record<string, string> {
  const pairs = text.split(";").map((pair) => pair.split("=").map((part) => part.trim()));
  return Object.fromEntries(pairs.filter((pair) => pair.length === 2));
}

function stagesOf(journey: Record<string, string>): string[] {
  const builtIn = ["Awareness", "Consideration", "Adoption", "Advocacy"];
  const named = [...new Set(Object.values(journey))];
  return named.every((stage) => builtIn.includes(stage))
    ? builtIn.filter((stage) => named.includes(stage))
    : named;
}

function columnOf(by: string, grids: Grid[]): string {
  const headers = grids.flatMap(([header = []]) => header.map((title: Cell) => String(title)));
  return headers.find((title) => title.toLowerCase() === by.toLowerCase()) ?? by;
}

function minutes(date: string): number {
  return Date.parse(date) / 60_000;
}

function lowerCased<Named extends { activities: { name: string }[] }>(person: Named): Named {
  for (const activity of person.activities) activity.name = activity.name.toLowerCase();
  return person;
}
