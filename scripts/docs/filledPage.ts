/** Pages written by hand that show formulas: what each gives is put below it by calling it. */
import type { Tabs } from "./markdownTabs";
import { shownResult } from "./shownResult";

/** A formula as a block of its own, and the result that stands below it from the last time. */
const FORMULA =
  /^```\n(=DEVREL_.*)\n```\n(?:\n(?:(?:\|.*\n)+|\*\*[^*\n]+\*\*\n))?(?:\n… and \d+ more rows?\.\n)?/gm;

/** The page with the result of every formula on these tabs below it. */
export function filledPage(markdown: string, tabs: Tabs): string {
  return markdown.replace(
    FORMULA,
    (_, formula: string) => `\`\`\`\n${formula}\n\`\`\`\n\n${shownResult(formula, tabs)}\n`,
  );
}
