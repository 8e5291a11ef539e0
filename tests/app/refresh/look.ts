/** What is to be seen of a workbook with summaries, in a form that two workbooks can be compared in. */
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
  const named = host.engine.namedRanges.get(`DevRel_Ledger_${name}`);
  if (!named?.tabKey) return "";
  const { row, column, ...size } = named.area;
  const cells = rows.slice(row, row + size.rows).map((line) => line.slice(column, column + size.columns));
  while (cells.length > 0 && cells[cells.length - 1]!.every((cell) => !cell)) cells.pop();
  const nameOf = (id: string) => host.engine.tabs.all().find((tab) => String(tab.id) === id)?.name;
  if (cells.length === 0) return "";
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
