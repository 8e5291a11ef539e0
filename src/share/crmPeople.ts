/** Who goes to a CRM, with what the sheet knows of them, and who does not, with the reason. */
import { type PersonStanding, standings } from "../people/standings";
import { attempt } from "../problems/attempt";
import { crmReasons } from "../problems/crmReasons";
import { readText } from "../reading/cells/cellText";
import { namesSeveral } from "../reading/cells/ids";
import { CONTACTS } from "../tabs/contacts";
import { mailAddress } from "../words/mailAddress";
import { visible } from "../words/text";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";
import { champions } from "../workbook/champions";
import { isMadeUpId } from "../workbook/forgotten";
import { readLeads } from "../workbook/leads";
import type { ContactRows } from "../workbook/people";
import { unreadReader } from "../workbook/unreadReader";
import type { WorkbookModel } from "../workbook/workbookModel";
import { oneLine } from "./oneLine";

export interface CrmPerson {
  /** The id to show. */
  contact: string;
  /** "" where there is none, as for the others. */
  address: string;
  name: string;
  company: string;
  isChampion: boolean | undefined;
  /** Undefined of those who did nothing that counts, or where that cannot be told. */
  standing: PersonStanding | undefined;
  /** Why they go to no CRM. */
  why: string | undefined;
}

export interface CrmPeople {
  /** Everybody, in the order of DEVREL_PEOPLE; last those who did nothing. */
  people: readonly CrmPerson[];
  /** Why it cannot be told what they did. */
  error: string | undefined;
}

/** Everybody whom Contacts or Activities names. @throws LedgerError where neither can be read */
export function crmPeople(workbook: WorkbookModel, isForgotten: (id: string) => boolean): CrmPeople {
  const log = workbook.logOrMilestones();
  const { value: found = [], error } = attempt(() =>
    standings(log, readLeads(log.rows, workbook.kinds()), NOW),
  );
  const standingOf = new Map(found.map((standing) => [standing.contact, standing]));
  const texts = log.contacts && firstTexts(log.contacts, log);
  const { addresses, forgotten } = idsOf(log, isForgotten);
  const reasonOf = log.contacts && reasons(workbook, log.contacts, log);
  const isChampion = champions(log);
  const everybody = personsOf(log).map((person): CrmPerson => {
    const contact = log.people.name(person);
    const address = mailAddress(texts?.contact[person] ?? contact) || addresses[person]!;
    return {
      contact,
      address,
      name: texts?.name[person] ?? "",
      company: texts?.company[person] ?? "",
      isChampion: isChampion && isChampion[person] === 1,
      standing: standingOf.get(contact),
      why: forgotten[person]
        ? crmReasons.forgotten()
        : (reasonOf?.(person) ?? (address === "" ? crmReasons.noAddress() : undefined)),
    };
  });
  const rank = new Map(found.map((standing, index) => [standing, index]));
  const rankOf = ({ standing }: CrmPerson) => (standing ? rank.get(standing)! : found.length);
  return { people: everybody.sort((a, b) => rankOf(a) - rankOf(b)), error };
}

/** Options of DEVREL_PEOPLE that leave nothing out. */
const NOW = { "as of": undefined, unit: undefined };

/** Those who have a row in Contacts, and those whom a row of Activities names. */
function personsOf({ people, persons, rows, who, peopleOf }: ActivityLog): number[] {
  const isSomebody = new Uint8Array(persons);
  for (const person of people.ofRow) if (person >= 0) isSomebody[person] = 1;
  for (let row = 0; row < rows.count; row++) {
    const person = who[row]!;
    if (person > NOBODY) isSomebody[person] = 1;
    else if (person < NOBODY) for (const each of peopleOf(row)) isSomebody[each] = 1;
  }
  const found: number[] = [];
  for (let person = NOBODY + 1; person < persons; person++) if (isSomebody[person]) found.push(person);
  return found;
}

/** By person the first of their ids that is an address, and whether one of their ids is of somebody who was forgotten. */
function idsOf({ rows, people, persons }: ActivityLog, isForgotten: (id: string) => boolean) {
  const { names, keys } = rows.texts("contact");
  const addresses: string[] = Array(persons).fill("");
  const forgotten = new Uint8Array(persons);
  for (let code = 1; code < names.length; code++) {
    if (namesSeveral(keys[code]!)) continue;
    const id = names[code]!;
    const person = people.personOf(code);
    if (addresses[person] === "") addresses[person] = mailAddress(id);
    if (isMadeUpId(id) || isForgotten(id)) forgotten[person] = 1;
  }
  return { addresses, forgotten };
}

/** By person what the first of their rows says that says anything, as it is written there. */
function firstTexts(contacts: ContactRows, { people, persons }: ActivityLog) {
  const textsOf = (column: "contact" | "name" | "company"): string[] => {
    const texts: string[] = Array(persons).fill("");
    const place = contacts.place(column);
    if (place === undefined) return texts;
    const { codes } = contacts.texts(column);
    for (let row = 0; row < contacts.count; row++) {
      const person = people.ofRow[row]!;
      if (person < 0 || codes[row] === 0 || texts[person] !== "") continue;
      texts[person] = oneLine(visible(readText(contacts.cell(row, place), contacts.zone)));
    }
    return texts;
  };
  return { contact: textsOf("contact"), name: textsOf("name"), company: textsOf("company") };
}

/** Why Contacts wants a person left out; of several rows one is enough. */
function reasons(workbook: WorkbookModel, contacts: ContactRows, { people, persons }: ActivityLog) {
  const { doNotContact, internal } = CONTACTS.columns;
  const wantsNone = new Uint8Array(persons);
  const unread: (string | undefined)[] = Array(persons);
  const says = contacts.yesNo("doNotContact");
  const unreadAt = (["doNotContact", "internal"] as const).map((name) =>
    unreadReader(workbook, contacts, name),
  );
  for (let row = 0; row < contacts.count; row++) {
    const person = people.ofRow[row]!;
    if (person < 0) continue;
    if (says[row] === 1) wantsNone[person] = 1;
    if (unreadAt[0]!(row)) unread[person] ??= doNotContact.title;
    else if (unreadAt[1]!(row)) unread[person] ??= internal.title;
  }
  return (person: number): string | undefined => {
    if (people.isInternal(person)) return crmReasons.internal();
    if (wantsNone[person]) return crmReasons.doNotContact();
    const title = unread[person];
    return title === undefined ? undefined : crmReasons.unread(title);
  };
}
