/** Keeps answers that the spreadsheet has not got yet in this browser, so that closing the sidebar loses nothing. */
import type { Draft, GivenAnswers } from "../../src/app/auditContract";
import { fromJson } from "../../src/words/json";

const startOf = (workbook: string) => `DevRel Ledger/${workbook}/`;

const nameOf = (workbook: string, { model, scope }: Pick<Draft, "model" | "scope">) =>
  `${startOf(workbook)}${model}/${scope.trim().toLowerCase()}`;

/** Keeps these answers, and only these. Gives whether it could: a browser's storage may be full, or closed to pages within others. */
export function backUp(workbook: string, draft: Draft, answers: GivenAnswers): boolean {
  const name = nameOf(workbook, draft);
  try {
    if (Object.keys(answers).length === 0) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify({ ...draft, answers }));
    return true;
  } catch {
    return false;
  }
}

/** Every audit with answers that only this browser has; what is damaged is passed over. */
export function backedUp(workbook: string): Draft[] {
  return entriesOf(workbook).flatMap(([, text]) => {
    const kept = fromJson(text) as Partial<Draft> | undefined;
    return typeof kept?.scope === "string" && kept.model && kept.answers ? [kept as Draft] : [];
  });
}

/** Changes what every audit of a spreadsheet says that is kept in this browser. */
export function rewordBackups(workbook: string, change: (draft: Draft) => Draft): void {
  const entries = entriesOf(workbook);
  const drafts = backedUp(workbook);
  for (const [name] of entries) window.localStorage.removeItem(name);
  for (const draft of drafts.map(change)) backUp(workbook, draft, draft.answers);
}

function entriesOf(workbook: string): [name: string, text: string][] {
  try {
    const all = Object.entries({ ...window.localStorage });
    return all.filter(([name]) => name.startsWith(startOf(workbook)));
  } catch {
    return [];
  }
}
