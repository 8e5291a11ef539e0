/** Every table that DevRel Ledger knows, in the order in which users meet them. */
import { ACTIVITIES } from "./activities";
import { AUDIT } from "./audit";
import { CONTACTS } from "./contacts";
import { KINDS } from "./drqlKinds";
import { EMAILS } from "./emails";
import { EVENTS } from "./events";
import { JOURNEY } from "./journey";
import { KPIS } from "./kpis";

export const TABLES = [ACTIVITIES, EVENTS, CONTACTS, JOURNEY, KINDS, AUDIT, KPIS, EMAILS] as const;
