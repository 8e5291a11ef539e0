/** What each team got, in a digest: leads beside those of the period before, and how many were accepted. */

import type { DrqlRow } from "../leads/leadCounts";
import type { Summary } from "../pages/summary";
import { teamsCompared, withLeads } from "../pages/teamsCompared";
import { unreadSentence, widest } from "../pages/unreadTold";
import { numberText } from "../words/numberText";
import { counted } from "../words/text";
import { isTold } from "../workbook/unread";
import type { DigestPart, DigestPoint } from "./digest";

export function digestTeams(summary: Summary): Omit<DigestPart, "heading"> {
  const { rows, unread } = teamsCompared(summary);
  const points = withLeads(rows).map(pointOf);
  return {
    points: points.length > 0 ? points : [{ text: "No lead in this period or the last." }],
    remarks: [
      ...widest(unread()).filter(isTold).map(unreadSentence),
      ...(points.length > 0
        ? ["Leads (DRQLs, DevRel Qualified Leads) are relationships handed over, not revenue."]
        : []),
    ],
  };
}

function pointOf(row: DrqlRow): DigestPoint {
  const { group, total, before, accepted, answered } = row;
  const answers =
    answered === 0
      ? "none answered yet"
      : `${numberText(accepted)} accepted of ${numberText(answered)} answered`;
  return {
    label: group,
    text: `${counted(total, "lead")} (${numberText(before!.total)} last period)${total > 0 ? `, ${answers}` : ""}`,
  };
}
