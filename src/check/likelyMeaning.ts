/** What a team's own word most likely means: proposed, and counted only once somebody says so. */
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import type { DrqlKind } from "../definitions/drqls";
import { LEAVING_ACTIVITIES } from "../definitions/leavingActivities";
import {
  ACTIVITY_WORDS,
  EVENT_STATUS_WORDS,
  FILLERS,
  KIND_WORDS,
  LEAD_STATUS_WORDS,
  WORD_FORMS,
} from "../definitions/otherWords";
import { readNumber } from "../reading/cells/number";
import type { Choice } from "../reading/table";
import { meaningFinder } from "../words/meaning";
import { nameKey } from "../words/text";
import type { JourneyPlan, Step } from "../workbook/journeyPlan";

/** The step of the journey that an activity is most likely like: one of the team's own, else a built-in one at a stage that the team has, else a way to leave. */
export function activityMeaning({ steps }: JourneyPlan): (word: string) => Step | undefined {
  const stages = new Set(steps.map(({ stage }) => stage && nameKey(stage)));
  const own = new Set(steps.map(({ activity }) => nameKey(activity)));
  const builtIn = DEFAULT_JOURNEY.filter(
    ({ activity, stage }) => !own.has(nameKey(activity)) && (!stage || stages.has(nameKey(stage))),
  );
  const leaving = LEAVING_ACTIVITIES.map((activity) => ({ activity }));
  const all: readonly Step[] = [...steps, ...builtIn, ...leaving];
  const find = meaningFinder(
    all.map(({ activity }) => ({ name: activity, others: ACTIVITY_WORDS[activity] })),
    WORD_FORMS,
    FILLERS,
  );
  return (word) => {
    const name = find(word);
    return name === undefined ? undefined : all.find(({ activity }) => activity === name);
  };
}

/** The kind of lead that is most likely meant. */
export function kindMeaning(kinds: readonly DrqlKind[]): (word: string) => DrqlKind | undefined {
  const meanings = kinds.map(({ kind }) => ({ name: kind, others: KIND_WORDS[kind] }));
  const find = meaningFinder(meanings, WORD_FORMS, FILLERS);
  return (word) => {
    const name = find(word);
    return name === undefined ? undefined : kinds.find(({ kind }) => kind === name);
  };
}

/** The choice that is most likely meant, with what teams write for those of leads and events. */
export function choiceMeaning(choices: readonly Choice[]): (word: string) => string | undefined {
  const others: Readonly<Record<string, readonly string[]>> = { ...LEAD_STATUS_WORDS, ...EVENT_STATUS_WORDS };
  return meaningFinder(
    choices.map(({ name, aliases = [] }) => ({ name, others: [...aliases, ...(others[name] ?? [])] })),
    {},
    FILLERS,
  );
}

const ABOUT =
  /^(?:about|approximately|approx\.?|around|circa|ca\.?|roughly|almost|nearly|over|under|~|≈|<|>)\s*/i;
const AFTER = /\s*(?:\+|\?|(?:people|persons|attendees|developers|devs|pax|guests|seats)\.?)+$/i;
const THOUSANDS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };
const FOR_NOTHING = /^(?:free|gratis|no cost|for free)$/i;

/** The number that a text most likely means: `about 50`, `50+`, `1.2k`. */
export function numberMeaning(word: string): number | undefined {
  const text = word.trim();
  if (FOR_NOTHING.test(text)) return 0;
  const bare = text.replace(ABOUT, "").replace(AFTER, "");
  const unit = THOUSANDS[bare.slice(-1).toLowerCase()];
  const number = readNumber(unit === undefined ? bare : bare.slice(0, -1).trim());
  return typeof number === "number" && Number.isFinite(number) ? number * (unit ?? 1) : undefined;
}
