/** The ranges that the sample team's formulas read, and the number formats of their tables' columns. */
import { as } from "../figure-cells";

export const activities = "Activities!A:O";
export const journey = "Journey!A:H";
export const contacts = "Contacts!A:R";
export const events = "Events!A:L";
export const kinds = "'DRQL kinds'!A:B";
export const kpis = "KPIs!A:G";
export const emails = "Emails!A:J";
export const audit = "Audit!A:J";

export const people = `${activities}, ${journey}, ${contacts}`;
export const sheets = `${activities}, ${journey}, ${events}, ${contacts}`;

export const funnelColumns = [as.text, as.count, as.rate, as.rate, as.count, as.days];
export const leadColumns = [
  as.text,
  as.count,
  as.count,
  as.count,
  as.count,
  as.count,
  as.count,
  as.rate,
  as.days,
];
export const levelColumns = [as.count, as.text, as.rate, as.text, as.rate, as.rate];
