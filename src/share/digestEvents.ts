/** The next event and what the last one brought, in a digest. */
import { share } from "../arithmetic/share";
import { events } from "../events/eventsFunction";
import type { EventReturn } from "../events/summedEvents";
import { type EventsOfPeriod, eventsOfPeriod } from "../pages/eventsOfPeriod";
import { daysText } from "../pages/periodPair";
import type { Summary } from "../pages/summary";
import { unreadSentence, widest } from "../pages/unreadTold";
import type { NotTold } from "../pages/untold";
import { attempt } from "../problems/attempt";
import { dateText, startOfDay } from "../reading/calendar";
import { isMissing } from "../reading/missing";
import { EVENTS } from "../tabs/events";
import { numberText } from "../words/numberText";
import { counted, nameKey, quoted } from "../words/text";
import { isTold } from "../workbook/unread";
import { type ComingEvent, comingEvents } from "./comingEvents";
import type { DigestPart, DigestPoint } from "./digest";

/** The columns of events that it tells of. */
const RESTS = ["Contacts met", "New contacts", "Moved on", "DRQLs", "Cost"];

/** Events that are past and still said to be planned are added to `missing`, and why it cannot be told what the last one brought. */
export function digestEvents(summary: Summary, missing: NotTold[]): Omit<DigestPart, "heading"> {
  const { ask, input, period, workbook } = summary;
  const latest = period().now.to;
  const { next, overdue } = comingEvents(workbook.rows(EVENTS), startOfDay(input.refreshedAt), latest);
  for (const { name, start } of overdue)
    missing.push({
      what: "Events",
      why: `${quoted(name)} was planned for ${dayText(start)}; say in its Status whether it was held.`,
    });
  const { value: shown, error } = attempt(() => ask(events));
  if (error !== undefined) missing.push({ what: "The last event", why: error });
  const worth = attempt(() => eventsOfPeriod(summary)).value;
  const last = shown?.found.rows[shown.found.rows.length - 1];
  return {
    points: [
      { label: "Next", text: next ? nextText(next, summary) : "no event is planned yet." },
      ...(shown ? [{ label: "Last", text: last ? lastText(last) : "no event was held yet." }] : []),
      ...(worth ? worthPoints(worth) : []),
    ],
    remarks: shown ? widest(RESTS.flatMap(shown.unread)).filter(isTold).map(unreadSentence) : [],
  };
}

/** Which events were most and least worth their money. */
function worthPoints({ isInPeriod, worth }: EventsOfPeriod): DigestPoint[] {
  return worth.told.map((text) => ({ text: isInPeriod ? text : `Of all time: ${text}` }));
}

/** The day of a local time. */
function dayText(local: number): string {
  return dateText(startOfDay(local));
}

function nextText({ name, start, end, type, place, cost }: ComingEvent, { ask }: Summary): string {
  const [from, to] = [startOfDay(start), startOfDay(end)];
  const facts = [quoted(name), to > from ? daysText({ from, to }) : dayText(start), type, place].filter(
    Boolean,
  );
  const costs = isMissing(cost) ? "" : `, at a cost of ${numberText(cost)}`;
  const alike =
    type === ""
      ? undefined
      : attempt(() => ask(events, "by=Type")).value?.found.rows.find(
          (row) => nameKey(row.name) === nameKey(type),
        );
  return `${facts.join(", ")}${costs}.${alike ? ` ${ofTypeText(alike)}` : ""}`;
}

/** What all events of one type brought. */
function ofTypeText({ events: held, contacts, cost, paidFor }: EventReturn): string {
  const each = cost === undefined ? undefined : share(cost, paidFor.contacts);
  const where =
    paidFor.events < held
      ? ` at ${paidFor.events === 1 ? "the one" : `the ${numberText(paidFor.events)}`} with a cost`
      : "";
  return `Of this type so far: ${counted(held, "event")}, ${counted(contacts, "contact")} met${each === undefined ? "" : `, ${numberText(each)} for each${where}`}.`;
}

function lastText({ name, start, cost, contacts, newContacts, movedOn, leads, isOpen }: EventReturn): string {
  const each = cost === undefined ? undefined : share(cost, contacts);
  const facts = [
    `${counted(contacts, "contact")} met`,
    ...(contacts > 0
      ? [
          `${numberText(newContacts)} of them new`,
          `${numberText(movedOn)} moved on${isOpen ? " so far" : ""}`,
        ]
      : []),
    ...(leads === undefined ? [] : [counted(leads, "DRQL")]),
    ...(cost === undefined
      ? []
      : [
          `cost ${numberText(cost)}${each === undefined ? "" : `, ${numberText(each)} for each contact met`}`,
        ]),
  ];
  return `${quoted(name)}, ${dayText(start!)}: ${facts.join(", ")}.`;
}
