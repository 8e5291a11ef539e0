/** What the tests read off the rows of the two functions. */
import { type FunnelCall, type FunnelRow, funnel, journeys } from "./call";
import { wallClockMinutes } from "./histories";

/** The contacts of each row. */
export function countsOf(rows: FunnelRow[]): number[] {
  return rows.map(({ contacts }) => contacts);
}

/** How many steps a stage of DEVREL_JOURNEYS stands for: 0 for a contact that does not count. */
export function depthOf(stage: string, labels: string[]): number {
  if (stage !== "" && !labels.includes(stage))
    throw new Error(`"${stage}" is not among ${labels.join(", ")}.`);
  return labels.indexOf(stage) + 1;
}

/** Every contact's depth by name, with the minutes of its counted steps in order of time. */
export function depthsOf(call: FunnelCall) {
  const labels = funnel(call).map(({ stage }) => stage);
  return journeys(call).map(({ contact, stage, dates }) => ({
    contact,
    depth: depthOf(stage, labels),
    dates: dates.map((date) => wallClockMinutes(date, call.timeZone ?? "Etc/UTC")).sort((a, b) => a - b),
  }));
}
