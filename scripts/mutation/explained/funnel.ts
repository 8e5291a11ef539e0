/** Changes in src/funnel that no test notices. */

import type { ExplainedIn } from "./explanation";
import * as reasons from "./reasons";

const DEEP_ENOUGH =
  "A shortcut: no later attempt is deeper, and of attempts of one depth the earliest is kept.";
const MORE_ROOM =
  "How much room is kept; nothing is read from what is left over, and more is made where it is needed.";
const ASKED_AGAIN = "Whether it is of the step's moment and stage is asked again where a value is chosen.";
const WITHIN_ANYHOW = "A shortcut: whether it is in time is asked for each activity anyhow.";

export const FUNNEL: ExplainedIn = {
  "src/funnel/any.ts": [
    ["to > 0", "true", reasons.BEFORE_THE_FIRST],
    ["to > 0", "to >= 0", reasons.BEFORE_THE_FIRST],
    ["deepest === stages || windowDays === undefined", "false", DEEP_ENOUGH],
    [
      "deepest === stages || windowDays === undefined",
      "deepest === stages && windowDays === undefined",
      DEEP_ENOUGH,
    ],
    ["deepest === stages", "false", DEEP_ENOUGH],
    ["windowDays === undefined", "false", DEEP_ENOUGH],
  ],
  "src/funnel/attemptRules.ts": [
    ["256 * stages", "256 / stages", MORE_ROOM],
    ["next.length < (end - start) * stages", "true", MORE_ROOM],
    ["next.length < (end - start) * stages", "next.length <= (end - start) * stages", MORE_ROOM],
    ["end - start", "end + start", MORE_ROOM],
    ["stage >= 0", "true", reasons.NO_PLACE_BELOW],
    ["place < end", "true", reasons.NEVER_USED],
    ["place < end", "place <= end", reasons.NEVER_USED],
    ["stage < stages", "stage <= stages", reasons.PAST_THE_END],
  ],
  "src/funnel/breakdown.ts": [
    ["depth > 0", "true", "The values of contacts who do not count are not read."],
    ["depth > 0", "depth >= 0", "The values of contacts who do not count are not read."],
    ["by.isOfContacts", "false", reasons.SHORTCUT],
    ["-1", "+1", "A value of the contact asks for no row, and a contact that is not counted for no value."],
    ['"first"', '""', "Whatever is not last is taken as first."],
    ["person < depths.length", "person <= depths.length", reasons.PAST_THE_END],
    ["depths[person] === 0", "false", "Nobody asks for the value of a contact that is not counted."],
    ["tie < ties.people.length", "tie <= ties.people.length", reasons.PAST_THE_END],
    ["step < 0", "false", "Where there is no step, no moment is the same as its moment."],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
    ["[]", '["Stryker was here"]', "Every contact that is counted has a step, and so a value or (none)."],
  ],
  "src/funnel/cohorts.ts": [
    ['"no"', '""', "Journeys do not look at the interval."],
    [
      "[]",
      '["Stryker was here"]',
      "A text is nobody, and one more in every group leaves their order as it is.",
    ],
    ["person < depths.length", "person <= depths.length", reasons.PAST_THE_END],
    ["() => 0", "() => undefined", "Of a cohort of nobody no share is taken."],
  ],
  "src/funnel/drivers.ts": [
    ["times[begin - 1]! >= day", "true", reasons.SHORTCUT],
    ["person < persons", "person <= persons", reasons.PAST_THE_END],
    ["times[place]! < end", "true", WITHIN_ANYHOW],
    ["times[place]! < end", "times[place]! <= end", WITHIN_ANYHOW],
    ["times[place]! < goal", "true", WITHIN_ANYHOW],
    ["times[place]! < goal", "times[place]! <= goal", WITHIN_ANYHOW],
  ],
  "src/funnel/exclusion.ts": [
    ["excluded.size === 0", "false", reasons.SHORTCUT],
    ["entry < log.entries", "entry <= log.entries", reasons.PAST_THE_END],
  ],
  "src/funnel/funnel.ts": [
    ["person < depths.length", "person <= depths.length", reasons.PAST_THE_END],
    ['""', '"Stryker was here!"', "Where the funnel is not broken down no value is shown."],
    ["before === undefined", "false", "What is taken from nothing is no number, and blank as nothing is."],
  ],
  "src/funnel/journeyRows.ts": [
    ['""', '"Stryker was here!"', reasons.NEVER_USED],
    ["step === undefined", "false", "Where there is no step there is no time of it either."],
  ],
  "src/funnel/journeys.ts": [
    ['"histories"', '""', "What is remembered may have any name."],
    ["person < people", "person <= people", reasons.PAST_THE_END],
    ["person < depths.length", "person <= depths.length", reasons.PAST_THE_END],
    ["times[tied] === times[place]", "true", ASKED_AGAIN],
    ["stages[tied] === stages[place]", "true", ASKED_AGAIN],
  ],
  "src/funnel/ordered.ts": [
    [
      "times[place]! > times[last]!",
      "times[place]! >= times[last]!",
      "The same comes after all activities of one moment.",
    ],
    ["deepest === stages || windowDays === undefined", "false", DEEP_ENOUGH],
    [
      "deepest === stages || windowDays === undefined",
      "deepest === stages && windowDays === undefined",
      DEEP_ENOUGH,
    ],
    ["deepest === stages", "false", DEEP_ENOUGH],
    ["windowDays === undefined", "false", DEEP_ENOUGH],
  ],
  "src/funnel/reached.ts": [
    ["time === first[at]", "true", ASKED_AGAIN],
    ["entry < activities.length", "entry <= activities.length", reasons.PAST_THE_END],
    ["person < NOBODY", "true", "An activity of nobody has no people."],
    ["person < NOBODY", "person <= NOBODY", "An activity of nobody has no people."],
    ["person < depths.length", "person <= depths.length", reasons.PAST_THE_END],
    ["first[at]! < begin", "first[at]! <= begin", reasons.EQUAL],
  ],
  "src/funnel/steps.ts": [
    ["stepTimes[at]! < first", "stepTimes[at]! <= first", reasons.EQUAL],
    ["chosen < 0", "chosen <= 0", reasons.NOBODY_IS_0],
  ],
  "src/funnel/strict.ts": [
    ["[0, 0, 0, 0]", "[]", reasons.NOT_READ],
    ["depth + 1 < stages", "true", "A shortcut: nothing is at a stage behind the last."],
    ["depth + 1 < stages", "depth + 1 <= stages", "A shortcut: nothing is at a stage behind the last."],
    ["depth + 1", "depth - 1", "A shortcut: nothing is at a stage behind the last."],
    ["place >= 0", "place > 0", "A moment after another does not begin at the very first place."],
    ["times[next]! <= latest", "true", WITHIN_ANYHOW],
    ["placeIn(day, next, 0) < 0", "false", reasons.SHORTCUT],
    ["deepest < stages", "true", DEEP_ENOUGH],
    ["deepest < stages", "deepest <= stages", DEEP_ENOUGH],
  ],
  "src/funnel/whyStopped.ts": [
    ["steps[at]! >= 0", "true", "Where there is no step, no stage is noted."],
    [
      "time > latest",
      "time >= latest",
      "What was done in the last moment of the window is a step, and not among the others.",
    ],
    [
      "first < (options.from ?? Number.NEGATIVE_INFINITY)",
      "first <= (options.from ?? Number.NEGATIVE_INFINITY)",
      "Whoever began at that very moment is counted, and not asked why not.",
    ],
  ],
};
