/** The sentences for words that cannot be settled where one would. */
import { listed, quoted } from "../words/text";

export const wordReasons = {
  filled: (tab: string, by: "form" | "formula", allowed: readonly string[]) =>
    `A ${by} fills ${quoted(tab)}, so its cells are left alone.${allowed.length > 0 ? ` There write ${listed(allowed, "or")}.` : " Mend the answers there."}`,
  listFilled: (tab: string) =>
    `A form or a formula fills ${quoted(tab)}, so nothing is added to it. Add these words where its rows come from.`,
};
