/** The contacts behind the funnel, one row each: how far each got, when, by which rows, and why no further. */
import { unreadSentences } from "../problems/unreadSentences";
import { alphabetically } from "../words/alphabetically";
import { breakdownOf } from "./breakdown";
import type { Journeys } from "./journeys";
import { whyStopped } from "./whyStopped";

export interface JourneyRow {
  contact: string;
  /** The value of the breakdown column, for a contact that is counted. */
  value: string | undefined;
  /** Undefined for a contact that is not counted. */
  stage: string | undefined;
  /** For each stage when it was done, a local time; undefined where it was not. */
  dates: readonly (number | undefined)[];
  /** How many of the contact's activities are at any of the stages; undefined where the contact itself is left out. */
  touches: number | undefined;
  /** The rows of the steps in their ranges: `2, 5, Contacts 3`. */
  rows: string;
  stoppedBecause: string;
}

/** One row for each contact with at least one activity that counts, the deepest first; with `touch=all` one for each of its values. Contacts that no company stands for come last. */
export function journeyRows(journeys: Journeys): JourneyRow[] {
  return [...countedRows(journeys), ...leftOutRows(journeys)];
}

/** With `unit`, those who have no value there. */
function leftOutRows({ log }: Journeys): JourneyRow[] {
  const { column, contacts } = log.leftOut() ?? { column: "", contacts: [] };
  return contacts.map((contact) => ({
    contact,
    value: undefined,
    stage: undefined,
    dates: [],
    touches: undefined,
    rows: "",
    stoppedBecause: unreadSentences.withoutUnit(column),
  }));
}

function countedRows(journeys: Journeys): JourneyRow[] {
  const { log, by, depths } = journeys;
  const { starts } = journeys.histories();
  const valuesOf = by && breakdownOf(journeys, by);
  const found: { person: number; code: number | undefined }[] = [];
  for (let person = 0; person < depths.length; person++) {
    if (starts[person] === starts[person + 1]) continue;
    const codes = valuesOf && depths[person]! > 0 ? valuesOf(person) : undefined;
    if (typeof codes === "object") found.push(...codes.map((code) => ({ person, code })));
    else found.push({ person, code: codes });
  }
  return found
    .map(({ person, code }) => ({ person, value: code === undefined ? undefined : by!.name(code) }))
    .sort(
      (a, b) =>
        depths[b.person]! - depths[a.person]! ||
        alphabetically(log.people.name(a.person), log.people.name(b.person)) ||
        alphabetically(a.value ?? "", b.value ?? ""),
    )
    .map(({ person, value }) => ({ ...rowOf(journeys, person), value }));
}

function rowOf(journeys: Journeys, person: number): Omit<JourneyRow, "value"> {
  const { log, labels, stages, rules } = journeys;
  const steps = countedSteps(journeys, person);
  const dates = stages.map((_, stage) => {
    const step = steps.find((entry) => rules.stageOf[log.activities[entry]!] === stage);
    return step === undefined ? undefined : log.times[step]!;
  });
  return {
    contact: log.people.name(person),
    stage: labels[journeys.depths[person]! - 1],
    dates,
    touches: touchesOf(journeys, person),
    rows: [...new Set(steps.map((entry) => rowName(journeys, entry)))].join(", "),
    stoppedBecause: whyStopped(journeys, person),
  };
}

/** The entries that serve a contact's steps, in order of time. */
function countedSteps({ log, steps, depths, rules }: Journeys, person: number): number[] {
  if (depths[person] === 0) return [];
  const taken = [...steps.subarray(person * rules.stages, (person + 1) * rules.stages)];
  return taken.filter((entry) => entry >= 0).sort((a, b) => log.times[a]! - log.times[b]! || a - b);
}

function touchesOf(journeys: Journeys, person: number): number {
  const { starts, stages } = journeys.histories();
  let touches = 0;
  for (let place = starts[person]!; place < starts[person + 1]!; place++) if (stages[place]! >= 0) touches++;
  return touches;
}

function rowName({ log }: Journeys, entry: number): string {
  const milestone = log.milestone(entry);
  return milestone
    ? `Contacts ${log.contacts!.rowNumber(milestone.contactsRow)}`
    : String(log.rows.rowNumber(entry));
}
