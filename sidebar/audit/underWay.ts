/** The audits under way that this sidebar knows: those of the spreadsheet, and those that only this browser has. */
import type { Audits, Draft } from "../../src/app/auditContract";
import { nameKey } from "../../src/words/text";
import { backedUp, rewordBackups } from "./backup";
import { Keeper, newStart } from "./keeper";

/** They outlive the screen, so that leaving it for another one loses nothing. */
const keepers = new Map<string, Keeper>();

const keyOf = ({ model, scope }: Pick<Draft, "model" | "scope">) => `${model}/${nameKey(scope)}`;

/** Brings what the server tells together with what is here. */
export function underWay({ workbook, drafts, ended }: Audits): Keeper[] {
  const there = new Set(drafts.map(keyOf));
  for (const [key, keeper] of keepers) if (keeper.isKept && !there.has(key)) keepers.delete(key);
  for (const draft of drafts) {
    const known = keepers.get(keyOf(draft));
    const isSame = known?.draft.started === draft.started;
    if (known && (isSame || !known.isKept)) known.fillIn(isSame ? draft.answers : {});
    else keepers.set(keyOf(draft), new Keeper(workbook, draft));
  }
  for (const { answers, ...head } of backedUp(workbook)) begin(workbook, head).add(answers);
  for (const keeper of keepers.values()) {
    const end = ended.find(({ started }) => started === keeper.draft.started);
    if (end) keeper.end(end);
  }
  return [...keepers.values()];
}

/** Goes on with the audit of that model and scope, or begins it. */
export function begin(workbook: string, head: Omit<Draft, "answers" | "started">): Keeper {
  const known = keepers.get(keyOf(head));
  if (known) {
    known.draft = { ...known.draft, auditor: head.auditor || known.draft.auditor };
    return known;
  }
  const keeper = new Keeper(workbook, { started: newStart(), ...head, answers: {} });
  keepers.set(keyOf(head), keeper);
  return keeper;
}

/** Changes what every audit under way says, also in what this browser keeps of them. */
export function forgetInAudits(workbook: string, change: (draft: Draft) => Draft): void {
  for (const keeper of keepers.values()) keeper.reword(change);
  rewordBackups(workbook, change);
}

/** After it is written, or thrown away. */
export function end(keeper: Keeper): void {
  keeper.forget();
  keepers.delete(keyOf(keeper.draft));
}
