/** Draws contacts on a time line, with the stage of each step and the conversion window from the first: light and dark. */
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { STAGES } from "../../src/definitions/stages";
import type { Tabs } from "./markdownTabs";

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const LEFT = 70;
const DAY_WIDTH = 5.4;
const ROW_HEIGHT = 84;
const TOP = 30;
const MONTHS = ["January", "February", "March", "April"];

const STYLE = `
  .paper { fill: #fff } .line { stroke: #5f6368 } .window { fill: #d7dbdf } .stage-1 { fill: #0b57d0 } .stage-2 { fill: #8430ce } .stage-3 { fill: #146c2e }
  text { fill: #1f1f1f; font: 13px system-ui, "Segoe UI", Roboto, Arial, sans-serif; text-anchor: middle } .number { fill: #fff; font-weight: 600 } .contact { font-weight: 600; text-anchor: start } .quiet { fill: #5f6368; text-anchor: start }
  @media (prefers-color-scheme: dark) { .paper { fill: #1b1c1e } .line { stroke: #b0b5bb } .window { fill: #4a4e52 } .stage-1 { fill: #a8c7fa } .stage-2 { fill: #d7aefb } .stage-3 { fill: #81c995 } text { fill: #e8eaed } .number { fill: #1b1c1e } .quiet { fill: #b0b5bb } }`;

/** The picture of an Activities tab with the columns Date, Activity and Contact, all in the first third of 2025; as SVG. */
export function contactsPicture({ Activities = [] }: Tabs, windowDays: number): string {
  const rows = Activities.slice(1);
  const contacts = [...new Set(rows.map(([, , contact]) => String(contact)))];
  const height = TOP + contacts.length * ROW_HEIGHT;
  const width = Math.round(LEFT + 120 * DAY_WIDTH + 20);
  const lines = contacts.map((contact, index) => {
    const steps = rows.filter((row) => row[2] === contact);
    const y = TOP + index * ROW_HEIGHT + ROW_HEIGHT / 2;
    return contactLine(contact, steps, y, width, windowDays);
  });
  const months = MONTHS.map(
    (name, month) => `<text class="quiet" x="${place(Date.UTC(2025, month, 1))}" y="18">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${contacts.join(", ")}: their steps in time</title>
<style>${STYLE}
</style>
<rect class="paper" width="100%" height="100%" rx="8" />
${[...months, ...lines].join("\n")}
</svg>
`;
}

function contactLine(
  contact: string,
  steps: Tabs[string],
  y: number,
  width: number,
  windowDays: number,
): string {
  const times = steps.map(([date]) => (date as Date).getTime());
  const dots = steps.map(([, activity], index) => {
    const x = place(times[index]!);
    const stage = stageNumber(String(activity));
    return `<circle class="stage-${stage}" cx="${x}" cy="${y}" r="11" /><text class="number" x="${x}" y="${y + 5}">${stage}</text><text x="${x}" y="${index % 2 === 0 ? y - 18 : y + 29}">${activity}</text>`;
  });
  const begin = place(times[0]!);
  return [
    `<rect class="window" x="${begin}" y="${y - 8}" width="${Math.round((windowDays + 1) * DAY_WIDTH)}" height="16" rx="4" />`,
    `<text class="contact" x="12" y="${y + 5}">${contact}</text>`,
    `<line class="line" x1="${LEFT - 16}" y1="${y}" x2="${width - 12}" y2="${y}" />`,
    ...dots,
  ].join("\n");
}

/** Pixels from the left at the beginning of a day. */
function place(time: number): number {
  return Math.round(LEFT + ((time - FIRST_DAY) / DAY) * DAY_WIDTH);
}

function stageNumber(activity: string): number {
  const step = DEFAULT_JOURNEY.find((known) => known.activity === activity);
  return STAGES.findIndex(({ name }) => name === step?.stage) + 1;
}
