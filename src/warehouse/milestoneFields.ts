/** Which columns of Contacts hold dates that count as activities, and under which names. */
import { CONTACTS, MILESTONES } from "../tabs/contacts";
import { headerKey } from "../words/text";
import type { JourneyPlan } from "../workbook/journeyPlan";
import { readName } from "./reading";
import type { WarehouseSource } from "./sources";

/** See `milestoneColumns`. */
export function milestoneFields(
  source: WarehouseSource | undefined,
  plan: JourneyPlan,
): { name: string; column: string }[] {
  const listed = new Map(plan.steps.map(({ activity }) => [headerKey(activity), activity]));
  return (source?.fields ?? []).flatMap(({ field, header, column }) => {
    const ours = MILESTONES.find((name) => name === column);
    const title = ours && CONTACTS.columns[ours].title;
    const own = [headerKey(header.text), ...header.keys].map((key) => listed.get(key)).find(Boolean);
    const name = listed.get(headerKey(title ?? header.text)) ?? own ?? title;
    if (name === undefined) return [];
    const known =
      column === undefined ? undefined : CONTACTS.columns[column as keyof typeof CONTACTS.columns];
    return [{ name, column: known ? readName(known) : field }];
  });
}
