/** What to look for in Activities beyond single cells: leads that contradict themselves, names nobody knows. */

import type { Fault } from "../../problems/problem";
import { rowFaults } from "../../problems/rowFaults";
import { splitIds } from "../../reading/cells/ids";
import type { TextColumn } from "../../reading/rows";
import type { Column } from "../../reading/table";
import { alikeName } from "../../words/alike";
import type { ListedNames } from "../otherTabs";
import type { Check } from "../tab";
import { apartBySemicolons } from "./severalAddresses";

/** The columns that are looked at. */
type Looked = {
  activity: Column<"text">;
  contact: Column<"people">;
  drql: Column<"text">;
  status: Column<"choice">;
  passedOn: Column<"date">;
  answeredOn: Column<"date">;
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
  const unknown = unknownActivities(rows.count, activity, others.activities);
  for (let row = 0; row < rows.count; row++) {
    const stray = unknown.get(activity.codes[row]!);
    if (stray && (stray.alike || row === stray.first))
      report(
        row,
        "activity",
        rowFaults.unknownActivity(
          stray.name,
          stray.alike ? 1 : stray.rows,
          stray.alike,
          others.isJourneyBuiltIn,
        ),
      );
    const otherSigns = otherSignsIn.get(contact.codes[row]!);
    if (otherSigns !== undefined) report(row, "contact", otherSigns);
    const unknownKind = unknownKindIn.get(drql.codes[row]!);
    if (unknownKind !== undefined) report(row, "drql", unknownKind);
    if (drql.codes[row] === 0 && status.codes[row] !== 0)
      report(row, "status", rowFaults.statusWithoutKind());
    if (answeredOn[row]! < passedOn[row]!) report(row, "answeredOn", rowFaults.answeredBeforePassed());
  }
};

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

interface Unknown {
  name: string;
  alike: string | undefined;
  first: number;
  rows: number;
}

/** The activities that the journey does not know, by code: told once each, or row by row where a spelling can be put right. */
function unknownActivities(
  count: number,
  activity: TextColumn,
  known: ListedNames | undefined,
): ReadonlyMap<number, Unknown> {
  const unknown = new Map<number, Unknown>();
  if (!known) return unknown;
  const isKnown = activity.keys.map(known.has);
  for (let row = 0; row < count; row++) {
    const code = activity.codes[row]!;
    if (code === 0 || isKnown[code]) continue;
    const name = activity.names[code]!;
    const seen = unknown.get(code) ?? { name, alike: alikeName(name, known.names), first: row, rows: 0 };
    seen.rows++;
    unknown.set(code, seen);
  }
  return unknown;
}
