/** Ranges that a measure could stumble over, each with the call to make on it. */
import type { Tab } from "./rows";
import { activitiesTab, FUNNEL_HEADERS, USUAL } from "./rows";

export interface Special {
  what: string;
  tab: Tab;
  name: string;
  args: readonly string[];
}

/** Built one after the other, since some are large. */
export function* specials(): Generator<Special> {
  const usual = activitiesTab(FUNNEL_HEADERS, USUAL);
  const blank = activitiesTab(FUNNEL_HEADERS, { rows: 1_000_000, contacts: 20_000, blankTail: 0.9 });
  yield { what: "100,000 rows, then 900,000 blank ones", tab: blank, ...byChannel };
  for (const order of ["reached", "ordered", "strict", "any"])
    yield {
      what: `one contact with 80,000 activities, order=${order}`,
      tab: withColumn(usual, "Contact", () => "ada@example.com"),
      name: "DEVREL_FUNNEL",
      args: ["", "", `order=${order}; window=30`],
    };
  yield { what: "dates typed as text", tab: withColumn(usual, "Date", isoText), ...byChannel };
  yield {
    what: "newest rows first",
    tab: { ...usual, rows: [...usual.rows].reverse() },
    ...byChannel,
  };
  yield {
    what: "DEVREL_CHECK with 20,000 problems",
    tab: withColumn(usual, "Date", (cell, row) => (row % 4 === 0 ? "03/04/2025" : cell)),
    name: "DEVREL_CHECK",
    args: ["Activities"],
  };
}

const byChannel = { name: "DEVREL_FUNNEL", args: ["", "", "by=Channel"] } as const;

type Cell = Tab["rows"][number][number];

/** The same tab with one column changed, in the rows that are filled. */
function withColumn(tab: Tab, header: string, change: (cell: Cell, row: number) => Cell): Tab {
  const at = tab.headers.indexOf(header);
  const rows = tab.rows.map((cells, row) =>
    cells[0] === "" ? cells : cells.map((cell, place) => (place === at ? change(cell, row) : cell)),
  );
  return { ...tab, rows };
}

function isoText(cell: Cell): Cell {
  return new Date(cell).toISOString().slice(0, 16).replace("T", " ");
}
