/** Fills the Journey tab with a journey to choose from, never over rows of the team's own. */
import type { JourneyTab } from "../../src/app/setUpContract";
import type { KnownJourney, KnownStep } from "../../src/definitions/knownJourneys";
import { JOURNEY } from "../../src/tabs/journey";
import type { Change } from "../checkData/fixes";

/** Under this key, a journey that was filled in is to be taken back. */
export const JOURNEY_FILLED = "journey";

type FoundTab = NonNullable<JourneyTab["found"]>;

const COLUMNS = ["activity", "stage", "by", "reach", "purpose", "need", "weight"] as const;

/** The one of these journeys whose rows a tab holds, cell for cell and nothing else; undefined where it has rows of the team's own. */
export function journeyIn(tab: FoundTab, journeys: readonly KnownJourney[]): KnownJourney | undefined {
  return journeys.find(({ steps }) => changesTo(tab, steps).length === 0 && !hasMore(tab));
}

/** Whether a tab has no rows, so that nothing of anybody's is in the way. */
export function isEmpty({ cells }: FoundTab): boolean {
  return cells.every((row) => row.every((cell) => cell === ""));
}

/** The cells that have to change for a tab to hold these steps. */
export function changesTo({ headerRow, columns, cells }: FoundTab, steps: readonly KnownStep[]): Change[] {
  const rows = Math.max(cells.length, steps.length);
  return Array.from({ length: rows }, (_, at) => at).flatMap((at) =>
    COLUMNS.flatMap((name) => {
      const place = columns[name];
      if (place === undefined) return [];
      const [from, to] = [cells[at]?.[place] ?? "", String(steps[at]?.[name] ?? "")];
      const isNumber = JOURNEY.columns[name].kind === "number";
      return from === to
        ? []
        : [{ row: headerRow + 1 + at, column: place + 1, from, to, isDay: false, isNumber }];
    }),
  );
}

/** Whether something stands in a column that no journey to choose from fills. */
function hasMore({ columns, cells }: FoundTab): boolean {
  const ours = new Set(COLUMNS.map((name) => columns[name]));
  return cells.some((row) => row.some((cell, place) => cell !== "" && !ours.has(place)));
}

/** How many activities are at each stage, and a few of them. */
export function stagesShown({
  stages,
  steps,
}: KnownJourney): { stage: string; count: number; such: string[] }[] {
  return stages.map((stage) => {
    const at = steps.filter((step) => step.stage === stage);
    const such = [...at].sort((a, b) => Number(a.by === "Team") - Number(b.by === "Team"));
    return { stage, count: at.length, such: such.slice(0, 3).map(({ activity }) => activity) };
  });
}
