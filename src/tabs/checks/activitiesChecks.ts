/** What to look for in Activities beyond single cells: leads that contradict themselves, names nobody knows. */

import type { Fault } from "../../problems/problem";
import { rowFaults } from "../../problems/rowFaults";
import { isBefore } from "../../reading/calendar";
import { splitIds } from "../../reading/cells/ids";
import { nothingReader } from "../../reading/nothingReader";
import type { TextColumn } from "../../reading/rows";
import type { Column } from "../../reading/table";
import { alikeName } from "../../words/alike";
import { nameKey } from "../../words/text";
import type { ListedNames } from "../otherTabs";
import type { Check } from "../tab";
import { mistakesBetween, reportMisspelt } from "./misspeltValues";
import { apartBySemicolons } from "./severalAddresses";
import { isToldIn, unknownNames } from "./unknownNames";

/** The columns that are looked at. */
type Looked = {
  activity: Column<"text">;
  contact: Column<"people">;
  event: Column<"text">;
  drql: Column<"text">;
  status: Column<"choice">;
  passedOn: Column<"date">;
  answeredOn: Column<"date">;
};

/** The columns in which the same few values stand again and again. */
type Mistyped = {
  channel: Column<"text">;
  event: Column<"text">;
  owner: Column<"text">;
  team: Column<"text">;
  workedWith: Column<"people">;
};

export const checkActivities: Check<Looked> = (rows, report, others) => {
  const activity = rows.texts("activity");
  const contact = rows.texts("contact");
  const otherSignsIn = withOtherSigns(contact);
  const drql = rows.texts("drql");
  const unknownKindIn = withUnknownKind(drql, others.drqlKinds);
  const status = rows.texts("status");
  const passedOn = rows.dates("passedOn");
  const answeredOn = rows.dates("answeredOn");
  const passedPlace = rows.place("passedOn");
  const saysNothing = nothingReader(rows.table.columns.passedOn, rows.zone);
  const isPassed = (row: number) => passedPlace !== undefined && !saysNothing(rows.cell(row, passedPlace));
  const event = rows.texts("event");
  const strays = unknownNames(activity, others.activities, alikeName);
  const unknownEvents = unknownNames(event, others.events, alikeEvent);
  for (let row = 0; row < rows.count; row++) {
    const stray = strays.get(activity.codes[row]!);
    if (stray && isToldIn(row, stray)) {
      const { name, alike } = stray;
      report(
        row,
        "activity",
        rowFaults.unknownActivity(name, alike ? 1 : stray.rows, alike, others.isJourneyBuiltIn),
      );
    }
    const nowhere = unknownEvents.get(event.codes[row]!);
    if (nowhere && isToldIn(row, nowhere)) {
      const { name, alike } = nowhere;
      report(row, "event", rowFaults.unknownEvent(name, alike ? 1 : nowhere.rows, alike));
    }
    const otherSigns = otherSignsIn.get(contact.codes[row]!);
    if (otherSigns !== undefined) report(row, "contact", otherSigns);
    const unknownKind = unknownKindIn.get(drql.codes[row]!);
    if (unknownKind !== undefined) report(row, "drql", unknownKind);
    if (drql.codes[row] === 0 && status.codes[row] !== 0)
      report(row, "status", rowFaults.statusWithoutKind());
    if (isBefore(answeredOn[row]!, passedOn[row]!))
      report(row, "answeredOn", rowFaults.answeredBeforePassed());
    if (drql.codes[row] !== 0 && !Number.isNaN(answeredOn[row]!) && !isPassed(row))
      report(row, "answeredOn", rowFaults.answeredWithoutPassed());
  }
};

/** Rare values that look like common ones; events are told by their own tab where there is one. */
export const checkMistyped: Check<Mistyped> = (rows, report, { events }) => {
  for (const column of ["channel", "owner", "team", "workedWith"] as const)
    reportMisspelt(rows, column, report);
  if (events === undefined) reportMisspelt(rows, "event", report);
};

/** An event of another year or number is no misspelling of its fellow. */
function alikeEvent(name: string, listed: readonly string[]): string | undefined {
  const key = nameKey(name);
  return alikeName(
    name,
    listed.filter((other) => mistakesBetween(key, nameKey(other)) !== undefined),
  );
}

/** Contact cells with other signs between e-mail addresses, by code: only a semicolon or a line break stands between people. */
function withOtherSigns({ names }: TextColumn): ReadonlyMap<number, Fault> {
  const found = new Map<number, Fault>();
  for (const [code, name] of names.entries()) {
    const instead = name.includes("@") ? apartBySemicolons(splitIds(name, "people")) : undefined;
    if (instead !== undefined) found.set(code, rowFaults.otherSignsBetweenPeople(name, instead));
  }
  return found;
}

/** DRQL cells with a kind that nobody takes, by code. */
function withUnknownKind({ names }: TextColumn, kinds: ListedNames): ReadonlyMap<number, Fault> {
  const found = new Map<number, Fault>();
  for (const [code, name] of names.entries())
    if (name !== "" && !kinds.has(name))
      found.set(code, rowFaults.unknownKind(name, alikeName(name, kinds.names)));
  return found;
}
