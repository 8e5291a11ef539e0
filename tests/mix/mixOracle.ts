/** DEVREL_MIX once more, slowly: by purpose or by the values of a column. */
import { isNothing, monthOf, whatHappened } from "../community/oracle";
import type { Tabs } from "../community/randomTabs";

/** By value in lower case: how many activities, and which share of those in a month. */
export function mixOracle(tabs: Tabs, by: string, month?: number) {
  const mix = new Map<string, number>();
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
    for (const name of names) mix.set(name, (mix.get(name) ?? 0) + 1 / names.size);
  }
  const sum = [...mix.values()].reduce((all, count) => all + count, 0);
  return { mix, sum };
}
