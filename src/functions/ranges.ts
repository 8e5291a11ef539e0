/** The ranges that many functions take, described once. */
import { range } from "./sheetFunction";

export const activities = range("activities", "The Activities tab, header row included.", "Activities!A:P");
export const journey = range(
  "journey",
  "The Journey tab: which stage each activity belongs to. Left out: the built-in journey.",
  "Journey!A:G",
);
export const contacts = range(
  "contacts",
  "The Contacts tab: aliases, colleagues, milestones and columns to break down by.",
  "Contacts!A:O",
);
export const events = range("events", "The Events tab.", "Events!A:L");
export const kinds = range(
  "kinds",
  "The DRQL kinds tab: which team takes which kind. Left out: the built-in kinds.",
  "'DRQL kinds'!A:B",
);
export const audit = range("audit", "The Audit tab, with every answer of every audit.", "Audit!A:J");
export const kpis = range("kpis", "The KPIs tab, header row included.", "KPIs!A:G");
