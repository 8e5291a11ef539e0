/** The headline figures: what each is now, what it was before, and the formula that gives it live. */
import { LEVELS } from "../definitions/levels";
import { FORMATS } from "../functions/numberFormats";
import type { ResultColumn } from "../functions/resultColumns";
import type { SheetFunction } from "../functions/sheetFunction";
import { funnel } from "../funnel/funnelFunction";
import { drql } from "../leads/drqlFunction";
import type { DrqlRow } from "../leads/leadCounts";
import { maturityOf, maturityOptions } from "../maturity/maturity";
import { maturityLevel } from "../maturity/maturityFunctions";
import { attempt } from "../problems/attempt";
import { DAY, dateText } from "../reading/calendar";
import type { Days } from "../reading/calendarPeriod";
import { nameKey } from "../words/text";
import { areAll, type Unread } from "../workbook/unread";
import { cellFormula, type Shown, type Traced } from "./asking";
import type { Findings } from "./findings";
import { asOptions } from "./periodPair";
import { canBeTold } from "./unreadTold";

export interface Figure {
  /** As History names it. */
  measure: string;
  label: string;
  /** What the number is of, in a few words. */
  of: string;
  value: number | undefined;
  /** What it was in, or at the end of, the period before; undefined where only History can tell. */
  before: number | undefined;
  format: string;
  /** How to get it live; undefined where there is no value to get. */
  formula: string | undefined;
  /** The tables that it is counted from. */
  reads: readonly string[];
  /** What of the rows that it rests on cannot be read. */
  unread: readonly Unread[];
  /** Why there is no value. */
  error: string | undefined;
}

/** What a figure is read from. */
interface Read {
  shown: Traced;
  /** Which row; -1 for the one number of an answer without a table. */
  row: number;
  title: string;
  value: number | undefined;
  before: number | undefined;
  of: string;
}

/** Which row of an answer, where it has rows. */
type Pick<Found, Row> = (shown: Shown<Found, Row>) => number;

/** The figures in the order of the Scorecard. */
export function figuresOf(findings: Findings): Figure[] {
  const { input, ask, onStages } = findings;
  const inPeriod = `${input.period[0]!.toLowerCase()}${input.period.slice(1)}`;

  const inPeriodOf =
    <Found, Row>(
      declared: SheetFunction<Found, Row>,
      pick: Pick<Found, Row>,
      title: string,
      options: (days: string) => string,
      of?: (shown: Shown<Found, Row>) => string,
    ) =>
    (): Read => {
      const { now, before } = findings.period();
      const at = (days: Days) => ask(declared, options(asOptions(days)));
      const shown = at(now);
      return {
        ...read(shown, pick, title),
        before: read(at(before), pick, title).value,
        of: of?.(shown) ?? `since ${dateText(now.from)}`,
      };
    };
  const drqls = (title: string, of?: (all: DrqlRow) => string) =>
    inPeriodOf(
      drql,
      ({ rows }) => rows.length - 1,
      title,
      (days) => days,
      of && (({ found }) => of(found.total)),
    );
  const stageRow: Pick<unknown, { stage: string }> = ({ rows }) => {
    const adoption = rows.findIndex(({ stage }) => nameKey(stage) === "adoption");
    return adoption < 0 ? rows.length - 1 : adoption;
  };
  const goal = attempt(() => ask(funnel, onStages()));
  const goalName = goal.value?.rows[stageRow(goal.value)]?.stage ?? "Adoption";
  const atGoal = (title: string, of: string) => (): Read => {
    const shown = ask(funnel, onStages());
    const then = findings.period().before.to + DAY;
    return {
      ...read(shown, stageRow, title),
      before: read(ask(funnel, onStages(), then), stageRow, title).value,
      of,
    };
  };

  return [
    figure(
      findings,
      `New contacts, ${inPeriod}`,
      "New contacts",
      FORMATS.count,
      inPeriodOf(funnel, () => 0, "Contacts", onStages),
    ),
    figure(
      findings,
      `Contacts at ${goalName}`,
      `At ${goalName}`,
      FORMATS.count,
      atGoal("Contacts", "so far"),
    ),
    figure(
      findings,
      `Conversion to ${goalName}`,
      `Get to ${goalName}`,
      FORMATS.rate,
      atGoal("Overall conversion", "of all contacts"),
    ),
    figure(findings, `DRQLs, ${inPeriod}`, "DRQLs", FORMATS.count, drqls("Total")),
    figure(
      findings,
      `DRQLs accepted, ${inPeriod}`,
      "DRQLs accepted",
      FORMATS.rate,
      drqls("Acceptance rate", answeredText),
    ),
    figure(
      findings,
      `Days to answer, ${inPeriod}`,
      "Days to answer",
      FORMATS.days,
      drqls("Median days to answer", () => "half are faster"),
    ),
    figure(findings, "Maturity level", "Maturity level", FORMATS.count, () => level(findings)),
  ];
}

/** Of how many leads an acceptance rate is. */
function answeredText({ answered, unread }: DrqlRow): string {
  if (answered > 0) return `of ${answered.toLocaleString("en-US")} answered`;
  return unread > 0 ? "no answer read" : "none answered yet";
}

/** The first of the figures. */
export function newContacts([first]: readonly Figure[]): Figure {
  return first!;
}

function level({ ask, scopeOf, workbook, period }: Findings): Read {
  const shown = ask(maturityLevel, scopeOf("Maturity"));
  const { level, score, audit } = shown.found;
  const isUnread = shown.unread().some(areAll);
  const until = attempt(() => period().before.to).value;
  const earlier = workbook
    .audits("Maturity")
    .filter(({ scope, date }) => scope === audit.scope && until !== undefined && date <= until)
    .pop();
  return {
    shown,
    row: -1,
    title: "",
    value: isUnread ? undefined : shown.number,
    before: earlier && maturityOf(earlier, maturityOptions.met.fallback).level,
    of: isUnread ? "" : `${LEVELS[level]!.name}, score ${score.toFixed(1)}`,
  };
}

function read<Found, Row>(shown: Shown<Found, Row>, pick: Pick<Found, Row>, title: string) {
  const row = pick(shown);
  const column: ResultColumn<Row> | undefined = shown.columns.find((each) => each.title === title);
  const isTold = (!column || canBeTold(column, shown.unread)) && !shown.unread(title).some(areAll);
  const value = isTold && shown.rows[row] && column?.of(shown.rows[row]);
  return { shown, row, title, value: typeof value === "number" ? value : undefined };
}

function figure(
  { input }: Findings,
  measure: string,
  label: string,
  format: string,
  readIt: () => Read,
): Figure {
  const known = { measure, label, format };
  const { value: found, error } = attempt(readIt);
  if (!found)
    return {
      ...known,
      of: "",
      value: undefined,
      before: undefined,
      formula: undefined,
      reads: [],
      unread: [],
      error,
    };
  const { shown, row, title, value, before, of } = found;
  const formula = cellFormula(shown, row, title, input.separator);
  const unread = shown.unread(title || undefined);
  return { ...known, of, value, before, formula, reads: shown.reads, unread, error: undefined };
}
