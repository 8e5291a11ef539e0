/** DEVREL_MIX once more, slowly: by purpose or by the values of a column. */
import { isNothing, monthOf, whatHappened } from "../community/oracle";
import type { Tabs } from "../community/randomTabs";

/** By value in lower case: how many activities, those of a month where one is given; one with several values counts by parts, or whole under each. The sum has each once. */
export function mixOracle(tabs: Tabs, by: string, month?: number, isWhole = false) {
  const mix = new Map<string, number>();
  let sum = 0;
  for (const { step, row, time } of whatHappened({ activities: tabs.activities, journey: tabs.journey })) {
    if (step?.By !== "Team" || (month !== undefined && monthOf(time) !== month)) continue;
    const said = by in step ? (step[by] === "Odd" ? "" : step[by]!) : row![by]!;
    const names = new Set(
      said
        .split(/[;\n]/)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => !isNothing(name)),
    );
    if (names.size === 0) names.add("(none)");
    for (const name of names) mix.set(name, (mix.get(name) ?? 0) + (isWhole ? 1 : 1 / names.size));
    sum++;
  }
  return { mix, sum };
}
