/** The tables that rows are brought into, as they are declared. */
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS } from "../tabs/contacts";
import { EMAILS } from "../tabs/emails";
import { EVENTS } from "../tabs/events";
import type { DeclaredTab } from "../tabs/tab";
import type { Receiving } from "./recipe";

const DECLARED: Record<Receiving, DeclaredTab> = {
  Contacts: CONTACTS,
  Events: EVENTS,
  Activities: ACTIVITIES,
  Emails: EMAILS,
};

export function receivingTable(name: Receiving): DeclaredTab {
  return DECLARED[name];
}
