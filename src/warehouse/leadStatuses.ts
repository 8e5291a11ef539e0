/** Which leads were answered and accepted, in SQL: the same rules as in the sheet, over the same words. */
import { DRQL_STATUSES } from "../definitions/drqls";
import { isAccepted, isAnswered } from "../workbook/leads";
import { inList } from "./sql";

/** Whether the status that the expression gives is one of an accepted lead; NULL without a status. */
export function isAcceptedSql(status: string): string {
  return `${status} IN ${inList(DRQL_STATUSES.filter((_, index) => isAccepted(index)))}`;
}

/** The same of a lead that was accepted, declined or acted on. */
export function isAnsweredSql(status: string): string {
  return `${status} IN ${inList(DRQL_STATUSES.filter((_, index) => isAnswered(index)))}`;
}
