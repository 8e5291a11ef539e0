/** The option `by` of the DRQL tally: which group each lead belongs to. */

import { headerKey } from "../words/text";
import { byColumn, valueNames } from "../workbook/byColumn";
import type { Leads } from "../workbook/leads";

export interface LeadGroups {
  title: string;
  /** So many groups are shown whether they have leads or not, in their order; without such, the largest comes first. */
  known: number;
  groupOf(lead: number): number;
  /** To be asked once every lead was: spellings of one value share a name. */
  name(group: number): string;
}

/**
 * Teams and kinds stand in the order of the kinds table, each of them; the unknown come last, where there are any.
 * @throws LedgerError for a column that is not there
 */
export function groupsOf({ kinds, kindOf, activities, rows }: Leads, by = "Team"): LeadGroups {
  const key = headerKey(by);
  if (key === "team" || key === "kind") {
    const names = [...new Set(kinds.map((kind) => kind[key]))];
    const groups = kinds.map((kind) => names.indexOf(kind[key]));
    return {
      title: key === "team" ? "Team" : "Kind",
      known: new Set(kinds.slice(0, -1).map((kind) => kind[key])).size,
      groupOf: (lead) => groups[kindOf[lead]!]!,
      name: (group) => names[group]!,
    };
  }
  const { title, place } = byColumn(by, [activities]);
  const values = activities.textReader(place);
  return {
    title,
    known: 0,
    groupOf: (lead) => values.at(rows[lead]!),
    name: valueNames(values),
  };
}
