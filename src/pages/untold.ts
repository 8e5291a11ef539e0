/** What is not told, each with the reason. */
import { listed } from "../words/text";

/** A figure or a part of a page. */
export interface NotTold {
  what: string;
  why: string;
}

/** A sentence for each reason, such as `DRQLs and Days to answer: there is nothing to tell yet.` */
export function untoldSentences(untold: readonly NotTold[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { what, why } of untold) byReason.set(why, [...(byReason.get(why) ?? []), what]);
  return [...byReason].map(([why, whats]) => `${listed(whats)}: ${why}`);
}
