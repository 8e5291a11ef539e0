/** Where developers get stuck, in a digest: the stages between which most stop, and how many are at each. */
import { funnel } from "../funnel/funnelFunction";
import type { Summary } from "../pages/summary";
import { unreadSentence } from "../pages/unreadTold";
import { whereStuck } from "../pages/whereStuck";
import { numberText } from "../words/numberText";
import { isTold } from "../workbook/unread";
import type { DigestPart } from "./digest";

export function digestStuck({ ask, onStages }: Summary): Omit<DigestPart, "heading"> {
  const shown = ask(funnel, onStages());
  const stuck = whereStuck(shown);
  const stages = shown.rows.map(({ stage, contacts }) => `${stage} ${numberText(contacts)}`);
  return {
    points: [
      ...(stuck === undefined ? [] : [{ text: stuck }]),
      { label: "Contacts at each stage", text: stages.join(", ") },
    ],
    remarks: shown.unread().filter(isTold).map(unreadSentence),
  };
}
