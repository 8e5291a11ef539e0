/** Puts people into the rows of a file for a CRM, and those who are left out into a list with the reason. */
import type { CrmFile } from "./crmFiles";
import type { CrmPerson } from "./crmPeople";

export interface CrmLeftOut {
  contact: string;
  name: string;
  why: string;
}

export interface CrmRows {
  taken: readonly CrmPerson[];
  leftOut: readonly CrmLeftOut[];
}

export function crmRows({ refuses }: CrmFile, people: readonly CrmPerson[]): CrmRows {
  const taken: CrmPerson[] = [];
  const leftOut: CrmLeftOut[] = [];
  for (const person of people) {
    const why = person.why ?? refuses(person);
    if (why === undefined) taken.push(person);
    else leftOut.push({ contact: person.contact, name: person.name, why });
  }
  return { taken, leftOut };
}
