/** E-mails by subject, variant, hour or any column: how many were opened, clicked and unsubscribed, and whether groups differ. */
import { largestFirst } from "../arithmetic/largestFirst";
import { share } from "../arithmetic/share";
import { type Counted, chanceOfDifference, isEnough } from "../arithmetic/twoShares";
import { type Interval, wilson } from "../arithmetic/wilson";
import { needColumn } from "../reading/neededColumn";
import { between, isBetween, type OptionValues, optionalChoice, text } from "../reading/options";
import { alphabetically } from "../words/alphabetically";
import { type EmailRows, emailGroups } from "./emailGroups";

export const emailOptions = {
  by: text(
    "Subject, Variant, Campaign, Audience, weekday, hour or the header of any column of Emails",
    "One row for each value; Subject if left out.",
  ),
  ...between("e-mails sent"),
  compare: optionalChoice(
    ["Clicked", "Opened"],
    "Adds how much higher or lower that rate is than in the first row, by name, and whether chance explains it.",
  ),
};

/** What an e-mail may lead to, as columns of the tab. */
const REACTIONS = ["opened", "clicked", "unsubscribed"] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How many of those whom the e-mails reached reacted. */
export interface ReactionRate {
  rate: number | undefined;
  /** 95 %; undefined where there is no rate. */
  interval: Interval | undefined;
}

/** A rate beside that of the first row. */
export interface Compared {
  /** (rate − first) / first. */
  lift: number | undefined;
  /** How likely chance alone makes such a difference. */
  chance: number | undefined;
  verdict: "A difference" | "None shown" | "Too few";
}

export interface EmailGroup {
  group: string;
  emails: number;
  delivered: number;
  rates: Record<Reaction, ReactionRate>;
  /** Undefined in the first row, and without `compare`. */
  compared: Compared | undefined;
}

export interface EmailRates {
  title: string;
  isCompared: boolean;
  groups: EmailGroup[];
}

/** The group of e-mails whose cell is blank: nothing to compare others with. */
const NO_VALUE = 0;

/** From which chance on a difference counts as one. */
const LEVEL = 0.05;

/**
 * Rates of a group pool its e-mails: people who reacted over people reached. An e-mail whose count is blank, below zero or more than
 * were reached takes no part in that rate.
 * @throws LedgerError for options that name what does not exist
 */
export function emailRates(rows: EmailRows, options: OptionValues<typeof emailOptions>): EmailRates {
  const compared = options.compare?.toLowerCase() as Reaction | undefined;
  if (compared) needColumn(rows, compared);
  const { title, isInOrder, groupOf, name } = emailGroups(rows, options.by);
  const isDated = isBetween(options);
  const counted = rows.counted();
  const [sent, delivered] = [rows.dates("sent"), rows.numbers("delivered")];
  const reacted = REACTIONS.map((reaction) => rows.numbers(reaction));
  const tallies = new Map<number, Tally>();
  for (let row = 0; row < rows.count; row++) {
    const reached = delivered[row]!;
    if (counted[row] === 0 || !isDated(sent[row]!) || reached < 0) continue;
    const group = groupOf(row);
    let tally = tallies.get(group);
    if (!tally) {
      tally = newTally();
      tallies.set(group, tally);
    }
    tally.emails++;
    tally.delivered += reached;
    for (let index = 0; index < reacted.length; index++) {
      const people = reacted[index]![row]!;
      if (!(people >= 0 && people <= reached)) continue;
      tally.reacted[index]!.part += people;
      tally.reacted[index]!.whole += reached;
    }
  }
  const found = [...tallies].map(([group, tally]) => ({ group, name: name(group), tally }));
  if (isInOrder) found.sort((a, b) => a.group - b.group);
  else if (compared)
    found.sort(
      (a, b) => Number(a.group === NO_VALUE) - Number(b.group === NO_VALUE) || alphabetically(a.name, b.name),
    );
  else found.sort((a, b) => largestFirst(a.tally.delivered, a.name, b.tally.delivered, b.name));
  const index = compared ? REACTIONS.indexOf(compared) : -1;
  const first = found[0]?.tally.reacted[index];
  return {
    title,
    isCompared: compared !== undefined,
    groups: found.map(({ name, tally }, at) => ({
      group: name,
      emails: tally.emails,
      delivered: tally.delivered,
      rates: ratesOf(tally),
      compared: first && at > 0 ? comparedWith(first, tally.reacted[index]!) : undefined,
    })),
  };
}

interface Tally {
  emails: number;
  delivered: number;
  /** Beside REACTIONS. */
  reacted: Counted[];
}

function newTally(): Tally {
  return { emails: 0, delivered: 0, reacted: REACTIONS.map(() => ({ part: 0, whole: 0 })) };
}

function ratesOf({ reacted }: Tally): EmailGroup["rates"] {
  const rates = reacted.map(({ part, whole }) => ({
    rate: share(part, whole),
    interval: wilson(part, whole),
  }));
  return { opened: rates[0]!, clicked: rates[1]!, unsubscribed: rates[2]! };
}

function comparedWith(first: Counted, other: Counted): Compared {
  const [before, after] = [share(first.part, first.whole), share(other.part, other.whole)];
  const chance = chanceOfDifference(first, other);
  const isTold = isEnough(first) && isEnough(other) && chance !== undefined;
  return {
    lift: before === undefined || after === undefined ? undefined : share(after - before, before),
    chance,
    verdict: !isTold ? "Too few" : chance <= LEVEL ? "A difference" : "None shown",
  };
}
