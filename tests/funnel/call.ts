/** Calls DEVREL_FUNNEL and DEVREL_JOURNEYS as a cell would, and takes their tables apart. */
import { callFunction } from "../../src/app/callFunction";
import type { Grid } from "./grids";

/** The arguments of both functions, and the spreadsheet's time zone. */
export interface FunnelCall {
  activities: Grid;
  journey?: Grid;
  contacts?: Grid;
  options?: string;
  timeZone?: string;
}

/** One row of DEVREL_FUNNEL; what is blank in the sheet is null. */
export interface FunnelRow {
  value?: string;
  stage: string;
  contacts: number;
  step: number | null;
  overall: number | null;
  dropOff: number | null;
  days: number | null;
}

/** One row of DEVREL_JOURNEYS. */
export interface JourneyRow {
  contact: string;
  value?: string;
  stage: string;
  dates: Date[];
  rows: string;
  stopped: string;
}

/** DEVREL_FUNNEL's rows below the header. */
export function funnel(call: FunnelCall): FunnelRow[] {
  const [header, ...rows] = table("DEVREL_FUNNEL", call);
  const columns = header!.length - 6;
  return rows.map((row) => {
    const [stage, contacts, ...rates] = row.slice(columns);
    const [step, overall, dropOff, days] = rates.map(numberOrBlank);
    const value = columns === 1 ? { value: String(row[0]) } : {};
    return {
      ...value,
      stage: String(stage),
      contacts: Number(contacts),
      step,
      overall,
      dropOff,
      days,
    } as FunnelRow;
  });
}

/** DEVREL_JOURNEYS' rows below the header. */
export function journeys(call: FunnelCall): JourneyRow[] {
  const [header, ...rows] = table("DEVREL_JOURNEYS", call);
  const stage = header!.indexOf("Stage");
  return rows.map((row) => ({
    contact: String(row[0]),
    ...(stage === 2 && { value: String(row[1]) }),
    stage: String(row[stage]),
    dates: row.filter((cell) => cell instanceof Date),
    rows: String(row.at(-2)),
    stopped: String(row.at(-1)),
  }));
}

/** The whole table of one of the two functions, header row included. */
export function table(name: string, call: FunnelCall): unknown[][] {
  const sheet = { timeZone: () => call.timeZone ?? "Etc/UTC" };
  const args = [call.activities, call.journey, call.contacts, call.options];
  return callFunction(name, args, sheet) as unknown[][];
}

function numberOrBlank(cell: unknown): number | null {
  if (cell === "" || cell === null) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new Error(`${JSON.stringify(cell)} is neither a number nor blank.`);
}
