/** Forgets a person in this sidebar and in this browser too: what could be undone, and answers that are kept here. */
import type { Forgotten } from "../../src/app/forgetContract";
import { forgetting } from "../../src/workbook/forgetting";
import { forgetInAudits } from "../audit/underWay";
import { letGo } from "./fixes";

/** Changes that name the person can no longer be taken back. */
export function forgetHere(
  person: { ids: readonly string[]; names: readonly string[] },
  { made, workbook }: Pick<Forgotten, "made" | "workbook">,
): void {
  const words = forgetting(person, made);
  const isAbout = (value: unknown) => JSON.stringify(words.inValue(value)) !== JSON.stringify(value);
  letGo(({ what, parts }) => isAbout([what, parts]));
  forgetInAudits(workbook, (draft) => words.inValue(draft) as typeof draft);
}
