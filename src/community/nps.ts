/** The net promoter score: how many would recommend the product, less how many would not. */
import { Z_95 } from "../arithmetic/wilson";
import { choice } from "../reading/options";

export const npsOptions = {
  interval: choice(
    ["no", "yes"],
    "yes gives a table: the score, the ends of its 95 % interval, and how many answered.",
  ),
};

export interface Nps {
  /** From -100 to 100; undefined without answers. */
  score: number | undefined;
  low: number | undefined;
  high: number | undefined;
  answers: number;
  /** Whether the interval is asked for. */
  isWithInterval: boolean;
}

/** From this answer on somebody is a promoter, up to that one a detractor. */
const PROMOTER = 9;
const DETRACTOR = 6;
const HIGHEST = 10;

/** Of three answers added for the interval, how many count on either side. */
const ADDED = { answers: 3, onEachSide: 0.75 };

/**
 * Whole numbers from 0 to 10 are answers, and nothing else is. The interval is the adjusted Wald one: three answers are added, ¾ of one
 * as promoter and as detractor each ("Confidence intervals for Net Promoter Scores", MeasuringU).
 */
export function npsOf(cells: Iterable<number>, isWithInterval: boolean): Nps {
  let [answers, promoters, detractors] = [0, 0, 0];
  for (const answer of cells) {
    if (!Number.isInteger(answer) || answer < 0 || answer > HIGHEST) continue;
    answers++;
    if (answer >= PROMOTER) promoters++;
    else if (answer <= DETRACTOR) detractors++;
  }
  if (answers === 0) return { score: undefined, low: undefined, high: undefined, answers, isWithInterval };
  const whole = answers + ADDED.answers;
  const [p, d] = [promoters, detractors].map((count) => (count + ADDED.onEachSide) / whole) as [
    number,
    number,
  ];
  const half = Z_95 * Math.sqrt((p + d - (p - d) ** 2) / whole);
  return {
    score: ((promoters - detractors) / answers) * 100,
    low: Math.max(-1, p - d - half) * 100,
    high: Math.min(1, p - d + half) * 100,
    answers,
    isWithInterval,
  };
}
