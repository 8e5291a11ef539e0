/** Which way a KPI should go, by its Better and by the way from its baseline to its target. */
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";

export const DIRECTIONS = ["Higher", "Lower"] as const;

type DirectionColumns = { target: Column<"number">; baseline: Column<"number">; better: Column<"choice"> };

/** What each row's Better says, undefined where it is empty, and whether target and baseline say the opposite. */
export function directionReader(rows: Rows<DirectionColumns>) {
  const [target, baseline] = [rows.numbers("target"), rows.numbers("baseline")];
  const better = rows.choices("better");
  return (row: number) => {
    const said = DIRECTIONS[better[row]!];
    const isContradicted =
      said === "Higher" ? target[row]! < baseline[row]! : said === "Lower" && target[row]! > baseline[row]!;
    return { said, isContradicted };
  };
}
