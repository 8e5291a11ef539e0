/** Files for a CRM, in portions that a call carries; nothing is changed. */
import { unreadSentence } from "../pages/unreadTold";
import { shareErrors } from "../problems/shareErrors";
import { zone } from "../reading/zone";
import { CRM_FILE } from "../share/crmFiles";
import { crmPeople } from "../share/crmPeople";
import { type CrmLeftOut, crmRows } from "../share/crmRows";
import type { Workbook } from "../sheets/workbook";
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS } from "../tabs/contacts";
import { KINDS } from "../tabs/drqlKinds";
import { JOURNEY } from "../tabs/journey";
import { fnv1a } from "../words/hash";
import { LEADS, STEPS } from "../workbook/basis";
import { isTold, unreadIn } from "../workbook/unread";
import { modelOf } from "./checkWorkbook";
import type { Input } from "./contract";
import { readForgotten } from "./forgottenKept";
import { readyTabs } from "./readyTabs";
import type { CrmPortion } from "./shareContract";

/** What people are told from. */
const NEEDED = [ACTIVITIES, CONTACTS, JOURNEY, KINDS];
/** So many rows come with one call. */
const PORTION = 50_000;
/** So many people are named beside a reason. */
const SOME = 100;

/** @throws LedgerError where a tab is still loading, or nobody can be named */
export function shareCrmFile(workbook: Workbook, { file, list, from }: Input<"crmFile">): CrmPortion {
  const sources = readyTabs(workbook, NEEDED);
  const model = modelOf(sources, zone(workbook.timeZone()));
  if (!model.has(ACTIVITIES) && !model.has(CONTACTS)) throw shareErrors.nobody();
  const { people, error } = crmPeople(model, readForgotten(workbook.settings()).has);
  const declared = CRM_FILE[file];
  const { taken, leftOut } = crmRows(declared, people);
  const columns = declared.columns();
  const rows =
    list === "people" ? taken.map((person) => columns.map(({ of }) => of(person))) : leftOut.map(cellsOf);
  const unread = [STEPS, LEADS].flatMap((basis) => unreadIn(model, basis)).filter(isTold);
  return {
    header: list === "people" ? columns.map(({ title }) => title) : ["Contact", "Name", "Why"],
    rows: rows.slice(from, from + PORTION),
    total: rows.length,
    mark: fnv1a(JSON.stringify(rows)),
    leftOut: grouped(leftOut),
    remarks: [...(error === undefined ? [] : [error]), ...unread.map(unreadSentence)],
    most: declared.most,
    how: declared.how,
  };
}

function cellsOf({ contact, name, why }: CrmLeftOut): string[] {
  return [contact, name, why];
}

function grouped(leftOut: readonly CrmLeftOut[]): CrmPortion["leftOut"] {
  const groups = new Map<string, { why: string; count: number; some: string[] }>();
  for (const { contact, why } of leftOut) {
    const group = groups.get(why) ?? { why, count: 0, some: [] };
    groups.set(why, group);
    if (group.count++ < SOME) group.some.push(contact);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
