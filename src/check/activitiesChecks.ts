/** What to look for in Activities beyond single cells: leads that contradict themselves, names nobody knows. */

import type { Fault } from "../problems/problem";
import { rowFaults } from "../problems/rowFaults";
import type { Rows, TextColumn } from "../reading/rows";
import type { ACTIVITIES } from "../tabs/activities";
import { alikeName } from "../words/alike";
import { nameKey } from "../words/text";
import type { JourneyPlan } from "../workbook/journeyPlan";
import type { Check } from "./report";

export const checkActivities: Check = (anyRows, report, { plan, kinds }) => {
  const rows = anyRows as Rows<typeof ACTIVITIES.columns>;
  const kindNames = kinds.map(({ kind }) => kind);
  const knownKinds = new Set(kindNames.map(nameKey));
  const activity = rows.texts("activity");
  const contact = rows.texts("contact");
  const commasIn = withCommas(contact);
  const drql = rows.texts("drql");
  const status = rows.texts("status");
  const passedOn = rows.dates("passedOn");
  const answeredOn = rows.dates("answeredOn");
  const unknown = plan ? unknownActivities(rows.count, activity, plan) : new Map<number, Unknown>();
  for (let row = 0; row < rows.count; row++) {
    const stray = unknown.get(activity.codes[row]!);
    if (stray && (stray.alike || row === stray.first))
      report(
        row,
        "activity",
        rowFaults.unknownActivity(stray.name, stray.alike ? 1 : stray.rows, stray.alike),
      );
    const commas = commasIn.get(contact.codes[row]!);
    if (commas !== undefined) report(row, "contact", commas);
    const kind = drql.names[drql.codes[row]!]!;
    if (kind !== "" && !knownKinds.has(nameKey(kind)))
      report(row, "drql", rowFaults.unknownKind(kind, alikeName(kind, kindNames)));
    if (kind === "" && status.codes[row] !== 0) report(row, "status", rowFaults.statusWithoutKind());
    if (answeredOn[row]! < passedOn[row]!) report(row, "answeredOn", rowFaults.answeredBeforePassed());
  }
};

/** Contact cells with commas between e-mail addresses, by code: a comma is part of an id, a semicolon stands between people. */
function withCommas({ names }: TextColumn): ReadonlyMap<number, Fault> {
  const found = new Map<number, Fault>();
  for (const [code, name] of names.entries()) {
    const parts = name.split(",").map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => part.includes("@")))
      found.set(code, rowFaults.commasBetweenPeople(name, parts.join("; ")));
  }
  return found;
}

interface Unknown {
  name: string;
  alike: string | undefined;
  first: number;
  rows: number;
}

/** The activities that the journey does not know, by code: told once each, or row by row where a spelling can be put right. */
function unknownActivities(count: number, activity: TextColumn, plan: JourneyPlan): Map<number, Unknown> {
  const known = plan.steps.map((step) => step.activity);
  const unknown = new Map<number, Unknown>();
  for (let row = 0; row < count; row++) {
    const code = activity.codes[row]!;
    if (code === 0 || plan.byKey.has(activity.keys[code]!)) continue;
    const name = activity.names[code]!;
    const seen = unknown.get(code) ?? { name, alike: alikeName(name, known), first: row, rows: 0 };
    seen.rows++;
    unknown.set(code, seen);
  }
  return unknown;
}
