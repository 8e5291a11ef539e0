/** A slow funnel that tries every possibility, to check the fast one against; it shares no code with it. */

/** One thing a person did; `at` counts minutes on the spreadsheet's wall clock, `stage` is -1 without a stage. */
export interface Activity {
  name: string;
  stage: number;
  at: number;
  values: Record<string, string>;
}

/** One person's whole history, in no particular order. */
export interface Person {
  id: string;
  values: Record<string, string>;
  activities: Activity[];
}

/** What is asked of the histories; times and the window in minutes, `until` is the first minute after the dates. */
export interface Question {
  order: "reached" | "ordered" | "strict" | "any";
  stages: number;
  window: number;
  from: number;
  until: number;
  exclude: string[];
}

/** How far a person came, and the activity counted for each step (for `reached`, for each stage it has). */
export interface Outcome {
  depth: number;
  steps: (Activity | undefined)[];
}

const NOWHERE: Outcome = { depth: 0, steps: [] };

/** The counted attempt of one person, or depth 0 if there is none or an excluded activity interferes. */
export function outcomeOf(person: Person, question: Question): Outcome {
  const entry = entryOf(person.activities, question);
  if (!entry || !isInDates(entry, question)) return NOWHERE;
  const attempts = everyAttempt(person.activities, question);
  const best = attempts.sort(betterFirst)[0] ?? NOWHERE;
  return isExcluded(person.activities, best, question) ? NOWHERE : best;
}

/** Contacts at each step, and the median days from the step before (undefined where nobody has both). */
export function tally(outcomes: Outcome[], question: Question) {
  const steps = Array.from({ length: question.stages }, (_, index) => index);
  return {
    counts: steps.map((step) => outcomes.filter((outcome) => outcome.depth > step).length),
    medians: steps.map((step) => median(outcomes.flatMap((outcome) => daysInto(outcome, step)))),
  };
}

function everyAttempt(activities: Activity[], question: Question): Outcome[] {
  switch (question.order) {
    case "reached":
      return reachedAttempt(activities, question);
    case "ordered":
      return startsOf(activities, 0).flatMap((start) => continuations([start], activities, question));
    case "strict":
      return orderings(activities).flatMap((sequence) => consecutiveRuns(sequence, question));
    case "any":
      return startsOf(activities).flatMap((start) => collections(start, activities, question));
  }
}

function reachedAttempt(activities: Activity[], question: Question): Outcome[] {
  const mapped = activities.filter(({ stage }) => stage >= 0).sort(earlierFirst);
  const start = mapped[0];
  if (!start) return [];
  const within = mapped.filter(({ at }) => at <= windowEnd(start.at, question.window));
  const depth = 1 + Math.max(...within.map(({ stage }) => stage));
  const steps = Array.from({ length: depth }, (_, stage) =>
    within.find((activity) => activity.stage === stage),
  );
  return [{ depth, steps }];
}

function continuations(steps: Activity[], activities: Activity[], question: Question): Outcome[] {
  const latest = Math.max(...steps.map(({ at }) => at));
  const next = activities.filter(
    ({ stage, at }) =>
      stage === steps.length && !isBefore(at, latest) && at <= windowEnd(steps[0]!.at, question.window),
  );
  return [
    { depth: steps.length, steps },
    ...next.flatMap((step) => continuations([...steps, step], activities, question)),
  ];
}

function consecutiveRuns(sequence: Activity[], question: Question): Outcome[] {
  return startsOf(sequence, 0).map((start) => {
    const rest = sequence.slice(sequence.indexOf(start));
    const isStep = (activity: Activity, place: number) =>
      activity.stage === place && activity.at <= windowEnd(start.at, question.window);
    const end = rest.findIndex((activity, place) => !isStep(activity, place));
    const steps = end < 0 ? rest : rest.slice(0, end);
    return { depth: steps.length, steps };
  });
}

function collections(start: Activity, activities: Activity[], question: Question): Outcome[] {
  const later = activities.filter(
    ({ at }) => !isBefore(at, start.at) && at <= windowEnd(start.at, question.window),
  );
  let found: Activity[][] = [[start]];
  for (let stage = 0; stage < question.stages; stage++) {
    if (stage === start.stage) continue;
    const choices = later.filter((activity) => activity.stage === stage);
    found = found.flatMap((steps) => [steps, ...choices.map((choice) => [...steps, choice])]);
  }
  return found.map((steps) => ({ depth: steps.length, steps: steps.sort(earlierFirst) }));
}

/** Every sequence that respects the times, activities at one instant in every order, those without a time at every instant of their day. */
function orderings(activities: Activity[]): Activity[][] {
  return choicesOfTimes(activities).flatMap((chosen) => {
    const instants = [...new Set(chosen.map(({ at }) => at))].sort((a, b) => a - b);
    return instants.reduce<Activity[][]>(
      (sequences, instant) => {
        const tied = chosen.filter(({ at }) => at === instant).map(({ activity }) => activity);
        return sequences.flatMap((sequence) => permutations(tied).map((some) => [...sequence, ...some]));
      },
      [[]],
    );
  });
}

function choicesOfTimes(activities: Activity[]): { activity: Activity; at: number }[][] {
  return activities.reduce<{ activity: Activity; at: number }[][]>(
    (choices, activity) => {
      const onDay = activities.filter(({ at }) => dayOf(at) === dayOf(activity.at)).map(({ at }) => at);
      const instants = isWholeDay(activity.at) ? [...new Set(onDay)] : [activity.at];
      return choices.flatMap((chosen) => instants.map((at) => [...chosen, { activity, at }]));
    },
    [[]],
  );
}

const MINUTES_A_DAY = 1440;

function dayOf(at: number): number {
  return Math.floor(at / MINUTES_A_DAY);
}

/** Midnight stands for a day without a time. */
function isWholeDay(at: number): boolean {
  return at % MINUTES_A_DAY === 0;
}

/** A day without a time is neither before nor after a time of that day. */
export function isBefore(at: number, other: number): boolean {
  const isOpen = dayOf(at) === dayOf(other) && (isWholeDay(at) || isWholeDay(other));
  return at < other && !isOpen;
}

/** The last minute of the window; from a day without a time so many whole days. */
export function windowEnd(at: number, window: number): number {
  if (!isWholeDay(at) || window === Number.POSITIVE_INFINITY) return at + window;
  return at + (dayOf(window) + 1) * MINUTES_A_DAY - 1;
}

function permutations<T>(items: T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function startsOf(activities: Activity[], stage?: number): Activity[] {
  return activities.filter((activity) =>
    stage === undefined ? activity.stage >= 0 : activity.stage === stage,
  );
}

/** A person's very first step, which alone must lie in the dates. */
function entryOf(activities: Activity[], { order }: Question): Activity | undefined {
  const isSequence = order === "ordered" || order === "strict";
  return startsOf(activities, isSequence ? 0 : undefined).sort(earlierFirst)[0];
}

function isInDates({ at }: Activity, { from, until }: Question): boolean {
  return at >= from && at < until;
}

function isExcluded(activities: Activity[], attempt: Outcome, question: Question): boolean {
  if (attempt.depth === 0) return false;
  const start = attempt.steps.flatMap((step) => step ?? []).sort((a, b) => a.at - b.at)[0]!;
  const end = attempt.depth === question.stages ? attempt.steps.at(-1)!.at : Number.POSITIVE_INFINITY;
  const isOnTheWay = (at: number) =>
    isBefore(start.at, at) && isBefore(at, end) && at <= windowEnd(start.at, question.window);
  return activities.some(({ name, at }) => question.exclude.includes(name) && isOnTheWay(at));
}

/** Deeper attempts first, then those that start earlier, then those whose next steps come earlier. */
function betterFirst(one: Outcome, other: Outcome): number {
  if (one.depth !== other.depth) return other.depth - one.depth;
  const place = one.steps.findIndex((step, index) => step?.at !== other.steps[index]?.at);
  return place < 0 ? 0 : one.steps[place]!.at - other.steps[place]!.at;
}

function earlierFirst(one: Activity, other: Activity): number {
  return one.at - other.at || one.stage - other.stage;
}

function daysInto({ depth, steps }: Outcome, step: number): number[] {
  const [before, here] = [steps[step - 1], steps[step]];
  if (depth <= step || !before || !here || isBefore(here.at, before.at)) return [];
  if (isWholeDay(before.at) || isWholeDay(here.at)) return [dayOf(here.at) - dayOf(before.at)];
  return [(here.at - before.at) / MINUTES_A_DAY];
}

function median(values: number[]): number | undefined {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sorted.length === 0 ? undefined : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
