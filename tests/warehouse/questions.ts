/** Random questions for both, the sheet and the warehouse. */
import fc from "fast-check";
import { options, rows, timeZone } from "../funnel/arbitraries";
import type { Question } from "./parity";

const HEADER = ["Contact", "Activity", "Date", "Channel"];
const JOURNEY = [
  ["Activity", "Stage"],
  ["A", "A"],
  ["B", "B"],
  ["C", "C"],
];
const CONTACTS = [
  ["Contact", "Also known as", "Persona"],
  ["Ann", "", "Backend"],
  ["Bob", "Zed", "mobile"],
  ["Cid", "", ""],
];

/** Small histories whose times tie, by whatever the funnel can be broken down by. */
export const funnelQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    rows,
    options(),
    fc.constantFrom("", "", "by=Channel", "by=Channel; touch=last", "by=Channel; touch=all", "by=Persona"),
    fc.constantFrom("", "", "interval=yes"),
    timeZone,
    fc.boolean(),
  )
  .map(([activities, asked, by, interval, zone, hasContacts]) => ({
    tabs: {
      activities: [HEADER, ...activities],
      journey: JOURNEY,
      ...(hasContacts || by === "by=Persona" ? { contacts: CONTACTS } : {}),
    },
    options: [asked, by, interval].filter(Boolean).join("; "),
    timeZone: zone,
  }));

/** Questions for a function. */
export function questionFor(name: string): fc.Arbitrary<Question> {
  return FUNNELS.includes(name) ? funnelQuestion : funnelQuestion;
}

const FUNNELS = ["DEVREL_FUNNEL", "DEVREL_JOURNEYS"];
