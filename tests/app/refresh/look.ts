/** What is to be seen of a workbook with summaries, in a form that two workbooks can be compared in. */
import { frameIn } from "../../../src/pages/frame";
import type { Opened } from "./open";

export const PAGES = ["Scorecard", "History", "Problems"] as const;
/** What people wrote on the Scorecard's tab. */
export const OWN_WORDS = "My own words";

export interface Looked {
  source: string;
  /** Each summary's own cells with looks, notes and links, wherever on its tab they are; "" where there is none. */
  cells: string[];
  /** The cells that each chart shows. */
  charts: string[][];
  tabs: string[];
  /** How often people's own words are still there. */
  ownWords: number;
}

export function look(host: Opened): Looked {
  const { tabs } = host.engine.save();
  const text = (name: string) => JSON.stringify(tabs.find((tab) => tab.name === name)?.rows ?? []);
  return {
    source: text("Activities"),
    cells: PAGES.map((page) => summaryCells(host, page)),
    charts: PAGES.map((page) => chartsOn(host, page)),
    tabs: tabs.map(({ name, hidden }) => `${name}${hidden ? " (hidden)" : ""}`).sort(),
    ownWords: text("Scorecard").split(OWN_WORDS).length - 1,
  };
}

function summaryCells(host: Opened, name: string): string {
  const rows = host.engine.save().tabs.find((tab) => tab.name === name)?.rows ?? [];
  const area = frameIn(rows.map((row) => row.map((cell) => cell?.value ?? "")));
  if (!area) return "";
  const cells = rows
    .slice(area.row - 1, area.row - 1 + area.rows)
    .map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
  const nameOf = (id: string) => host.engine.tabs.all().find((tab) => String(tab.id) === id)?.name;
  return JSON.stringify(cells).replace(/#gid=(\d+)/g, (_, id) => `#${nameOf(id)}`);
}

function chartsOn(host: Opened, name: string): string[] {
  const tab = host.engine.tabs.byName(name);
  if (!tab) return [];
  return host.host.document.charts
    .onTab(tab.key)
    .map(({ type, ranges, options }) =>
      JSON.stringify([type, options.title, ranges.map(({ area }) => area)]),
    );
}

/** Activities that make the summaries longer. */
export function addRows(host: Opened): void {
  const day = { value: 45_850, date: true as const };
  host.setCells("Activities", "A12", [
    [day, "Ran workshop", "new@example.com"],
    [day, "Hosted meetup", "new@example.com"],
    [null, "Hosted meetup", "new@example.com"],
  ]);
}
