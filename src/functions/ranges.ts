/** The ranges that many functions take, described once. */
import { ACTIVITIES } from "../tabs/activities";
import { AUDIT } from "../tabs/audit";
import { CONTACTS } from "../tabs/contacts";
import { KINDS } from "../tabs/drqlKinds";
import { EMAILS } from "../tabs/emails";
import { EVENTS } from "../tabs/events";
import { JOURNEY } from "../tabs/journey";
import { KPIS } from "../tabs/kpis";
import { range } from "./sheetFunction";

export const activities = range("activities", ACTIVITIES, "The Activities tab, header row included.");
export const journey = range(
  "journey",
  JOURNEY,
  "The Journey tab: which stage each activity belongs to. Left out: the built-in journey.",
);
export const contacts = range(
  "contacts",
  CONTACTS,
  "The Contacts tab: aliases, colleagues, milestones and columns to break down by.",
);
export const events = range("events", EVENTS, "The Events tab.");
export const kinds = range(
  "kinds",
  KINDS,
  "The DRQL kinds tab: which team takes which kind. Left out: the built-in kinds.",
);
export const audit = range("audit", AUDIT, "The Audit tab, with every answer of every audit.");
export const kpis = range("kpis", KPIS, "The KPIs tab, header row included.");
export const emails = range("emails", EMAILS, "The Emails tab, header row included.");
