/** What is said of contacts that a figure leaves out, since it counts something in their place in which they have no value. */
import { unreadSentences } from "../problems/unreadSentences";
import type { WorkbookModel } from "./workbookModel";

/** A sentence for a figure with these options; undefined where nobody is left out. @throws LedgerError as the figure itself */
export function leftOutSaid(
  workbook: WorkbookModel,
  { unit }: Readonly<Record<string, unknown>>,
): string | undefined {
  if (typeof unit !== "string") return undefined;
  const found = workbook.logOrMilestones(unit).leftOut();
  return found && found.contacts.length > 0 ? unreadSentences.leftOut(found) : undefined;
}
