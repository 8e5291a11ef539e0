/** The events of the reporting period, where none was held in it of all time, and which of them were worth their money. */
import type { EventReturns } from "../events/eventReturns";
import { events } from "../events/eventsFunction";
import type { EventReturn } from "../events/summedEvents";
import type { Shown } from "./asking";
import { asOptions } from "./periodPair";
import type { Summary } from "./summary";
import { type Worth, worthTheirMoney } from "./worthTheirMoney";

export interface EventsOfPeriod {
  shown: Shown<EventReturns, EventReturn>;
  isInPeriod: boolean;
  worth: Worth;
}

/** @throws LedgerError where it cannot be told what events brought */
export function eventsOfPeriod({ ask, period }: Summary): EventsOfPeriod {
  const inPeriod = ask(events, asOptions(period().now));
  const isInPeriod = inPeriod.found.rows.length > 0;
  const shown = isInPeriod ? inPeriod : ask(events);
  return { shown, isInPeriod, worth: worthTheirMoney(shown.found.rows) };
}
