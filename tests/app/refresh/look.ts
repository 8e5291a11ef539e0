/** What is to be seen of a workbook with summaries, in a form that two workbooks can be compared in. */
import type { TabData } from "../../../playground/workbook-data";
import { tab } from "../../playground/open";
import type { Opened } from "./open";

export const PAGES = ["Scorecard", "History", "Problems"] as const;
/** What people wrote on the Scorecard's tab. */
export const OWN_WORDS = "My own words";

export interface Looked {
  /** The filled rows of the team's own tables, as far as they are there from the start. */
  source: string[];
  /** What the ledger says of each key that was brought in. */
  brought: string[];
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
  const rowsOf = (name: string) => tabs.find((tab) => tab.name === name)?.rows ?? [];
  const text = (name: string) => JSON.stringify(rowsOf(name));
  const filled = (name: string, columns: number) =>
    rowsOf(name).flatMap((cells) => {
      const first = cells.slice(0, columns);
      return first.some(Boolean) ? [JSON.stringify(first)] : [];
    });
  return {
    source: [...filled("Activities", 3), ...filled("Contacts", 2)],
    brought: filled("Brought in", 3),
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

/** A tab of answers to a form, each by somebody new. */
export function formTab(answers: number): TabData {
  return tab("Form responses 1", [
    ["Timestamp", "Email Address", "Name"],
    ...Array.from({ length: answers }, (_, index) => [
      `2025-07-0${index + 1} 10:00:00`,
      `new${index}@example.com`,
      `=New ${index}`,
    ]),
  ]);
}

/** Has that tab brought in at each refresh. */
export function keepFormTab(host: Opened): void {
  const source = {
    tab: host.engine.tabs.byName("Form responses 1")!.id,
    about: "a list of answers to a Google Form",
    answers: { activity: "Answered a survey", source: "Form" },
    last: null,
  };
  const { stores } = host.host.document;
  stores.set("document", { ...stores.get("document"), [`source/${source.tab}`]: JSON.stringify(source) });
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
