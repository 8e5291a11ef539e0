/** One form for everybody's result, so that the add-on and its rivals can be held to the same numbers. */
import { isDeepStrictEqual } from "node:util";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { STAGES } from "../../src/definitions/stages";
import type { Grid } from "./realm";

/** Numbers by what they are about, such as `Blog, Adoption`; null is no number. */
export type Answer = Record<string, (number | null)[]>;

export const STAGE_NAMES = STAGES.map(({ name }) => name);

/** The activities at a stage, and the index of that stage. */
export const STEPS = DEFAULT_JOURNEY.filter((step) => step.stage).map(({ activity, stage }) => ({
  activity,
  stage: STAGE_NAMES.indexOf(stage!),
}));

/** Contacts and median days, from DEVREL_FUNNEL broken down by one column. */
export function funnelAnswer(table: unknown[][]): Answer {
  const rows = table.slice(1).map(([value, stage, contacts, , , , days]) => ({
    about: `${value}, ${stage}`,
    numbers: [contacts, days],
  }));
  return answerOf(rows);
}

/** Leads by status, in all, the acceptance rate and the median days to answer, from DEVREL_DRQL. */
export function leadAnswer(table: unknown[][]): Answer {
  return answerOf(table.slice(1, -1).map(([team, ...numbers]) => ({ about: String(team), numbers })));
}

/** Numbers are rounded to nine digits, since rivals add and divide in another order. */
export function answerOf(rows: readonly { about: string; numbers: readonly unknown[] }[]): Answer {
  const round = (value: unknown) =>
    value === "" || value == null ? null : Number(Number(value).toPrecision(9));
  return Object.fromEntries(rows.map(({ about, numbers }) => [about, numbers.map(round)]));
}

/** @throws where a rival's answer differs from the add-on's */
export function mustAgree(who: string, theirs: Answer, ours: Answer): void {
  if (Object.keys(ours).length > 0 && isDeepStrictEqual(theirs, ours)) return;
  const about = Object.keys({ ...ours, ...theirs }).find((key) => !isDeepStrictEqual(theirs[key], ours[key]));
  throw new Error(`${who} and the add-on differ at ${about}: ${theirs[about!]} and ${ours[about!]}.`);
}

/** A column of a range, found by its header. */
export function column(grid: Grid, header: string): unknown[] {
  const place = grid[0]!.indexOf(header);
  return grid.slice(1).map((cells) => cells[place]);
}

/** A column of dates as milliseconds, null where blank. */
export function times(grid: Grid, header: string): (number | null)[] {
  return column(grid, header).map((cell) => (cell === "" ? null : (cell as Date).getTime()));
}
