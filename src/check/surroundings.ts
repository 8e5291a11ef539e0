/** What the other tabs of a workbook say, in whose light a table is checked. */
import type { DrqlKind } from "../definitions/drqls";
import { interner } from "../reading/interner";
import { spellingOf } from "../reading/spelling";
import { EVENTS } from "../tabs/events";
import { listedNames, type OtherTabs } from "../tabs/otherTabs";
import type { JourneyPlan } from "../workbook/journeyPlan";
import { readPeople } from "../workbook/people";
import type { WorkbookModel } from "../workbook/workbookModel";

export interface Surroundings {
  /** Activities that are not in this journey are problems; none are where its tab cannot be read. */
  plan?: JourneyPlan | undefined;
  kinds: readonly DrqlKind[];
  /** Events that are not among these are problems; none are where it is left out. */
  events?: readonly string[] | undefined;
}

/** The same as the checks of a tab ask for it. */
export function otherTabs({ plan, kinds, events }: Surroundings): OtherTabs {
  return {
    activities: plan && listedNames(plan.steps.map(({ activity }) => activity)),
    isJourneyBuiltIn: plan?.isBuiltIn ?? false,
    drqlKinds: listedNames(kinds.map(({ kind }) => kind)),
    events: events && listedNames(events),
    peopleIn: (contacts) =>
      readPeople(contacts, interner(contacts.zone, spellingOf(contacts.table.columns.contact))),
  };
}

/** The events of the Events tab, whether held or not. @throws LedgerError where it cannot be read */
export function eventNames(workbook: WorkbookModel): readonly string[] | undefined {
  const [, ...names] = workbook.rowsIfAny(EVENTS)?.texts("event").names ?? [];
  return names.length > 0 ? names : undefined;
}
