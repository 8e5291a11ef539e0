/** What the other tabs of a workbook say, in whose light a table is checked. */
import type { DrqlKind } from "../definitions/drqls";
import { interner } from "../reading/interner";
import { listedNames, type OtherTabs } from "../tabs/otherTabs";
import type { JourneyPlan } from "../workbook/journeyPlan";
import { readPeople } from "../workbook/people";

export interface Surroundings {
  /** Activities that are not in this journey are problems; none are where its tab cannot be read. */
  plan?: JourneyPlan | undefined;
  kinds: readonly DrqlKind[];
}

/** The same as the checks of a tab ask for it. */
export function otherTabs({ plan, kinds }: Surroundings): OtherTabs {
  return {
    activities: plan && listedNames(plan.steps.map(({ activity }) => activity)),
    isJourneyBuiltIn: plan?.isBuiltIn ?? false,
    drqlKinds: listedNames(kinds.map(({ kind }) => kind)),
    peopleIn: (contacts) => readPeople(contacts, interner(contacts.zone)),
  };
}
