/** What has to be written into a tab's headers so that every reader takes its columns for what a person said they are. */
import type { SeenTab } from "../../src/app/setUpContract";
import { placesOf } from "../../src/reading/header";
import { namedHeader, readHeaderText } from "../../src/reading/headerText";
import type { Table } from "../../src/reading/table";
import type { Proposal } from "./propose";

/** One header cell: what stands there, and what shall. */
export interface HeaderChange {
  row: number;
  column: number;
  from: string;
  to: string;
}

/** Our names behind headers that are not understood by themselves, and a column for what every row says. None where all is understood. */
export function headerChanges(tab: SeenTab, table: Table, { headers, always }: Proposal): HeaderChange[] {
  const { places } = placesOf(table, tab.headers.map(readHeaderText));
  const at = (place: number, to: string): HeaderChange => ({
    row: tab.headerRow,
    column: place + 1,
    from: tab.headers[place] ?? "",
    to,
  });
  const named = Object.entries(headers).flatMap(([name, text]) => {
    const place = tab.headers.indexOf(text);
    return places[name] === place ? [] : [at(place, namedHeader(text, table.columns[name]!.title))];
  });
  const taken = new Set(Object.values(headers).map((text) => tab.headers.indexOf(text)));
  const unwanted = Object.entries(places).flatMap(([name, place]) =>
    headers[name] === undefined && place !== undefined && !taken.has(place)
      ? [at(place, namedHeader(tab.headers[place]!, "-"))]
      : [],
  );
  const added = Object.entries(always).map(([name, value], index) =>
    at(tab.headers.length + index, `${table.columns[name]!.title} = ${value}`),
  );
  return [...named, ...unwanted, ...added];
}
