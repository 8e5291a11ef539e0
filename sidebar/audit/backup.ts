/** Keeps answers that the spreadsheet has not got yet in this browser, so that closing the sidebar loses nothing. */
import type { Draft, GivenAnswers } from "../../src/app/auditContract";

const nameOf = (workbook: string, { model, scope }: Pick<Draft, "model" | "scope">) =>
  `DevRel Ledger/${workbook}/${model}/${scope.trim().toLowerCase()}`;

/** Keeps these answers, and only these. */
export function backUp(workbook: string, draft: Draft, answers: GivenAnswers): void {
  const storage = browserStorage();
  const name = nameOf(workbook, draft);
  if (Object.keys(answers).length === 0) storage?.removeItem(name);
  else storage?.setItem(name, JSON.stringify({ ...draft, answers }));
}

/** Every audit with answers that only this browser has. */
export function backedUp(workbook: string): Draft[] {
  const storage = browserStorage();
  if (!storage) return [];
  const start = `DevRel Ledger/${workbook}/`;
  return Object.keys(storage)
    .filter((name) => name.startsWith(start))
    .map((name) => JSON.parse(storage.getItem(name)!));
}

/** Some browsers forbid it inside another page; the spreadsheet and the open sidebar still have everything. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
