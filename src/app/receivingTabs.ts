/** The tabs that rows are brought into, as they are now. */
import { withBroughtIn } from "../bringIn/broughtInColumn";
import { receivingTable } from "../bringIn/receivingTable";
import { RECEIVING, type Receiving } from "../bringIn/recipe";
import { widthOf } from "../reading/grid";
import type { Rows } from "../reading/rows";
import type { Columns } from "../reading/table";
import type { Zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { TABLES } from "../tabs/tables";
import { readTable } from "../workbook/readTable";
import { type RecognisedTab, recogniseTabs } from "./recognise";

export interface ReceivingTab {
  table: Receiving;
  tab: number;
  name: string;
  /** The row with the headers, counted from 1. */
  headerRow: number;
  /** The headers, and where our columns stand among them, `broughtIn` included. */
  headers: string[];
  places: Record<string, number>;
  /** How many rows and columns are filled. */
  height: number;
  width: number;
  /** Below the header, without the template's examples. */
  rows: Rows<Columns>;
}

export type ReceivingTabs = { [Name in Receiving]?: ReceivingTab };

/** The declared columns of a table and `Brought in`, by our names. */
export function receivedColumns(table: Receiving): Columns {
  return withBroughtIn(receivingTable(table)).columns;
}

/** The tabs of the tables that rows are brought into, or of those that are wanted. */
export function recogniseReceiving(
  workbook: Workbook,
  isWanted: (table: Receiving) => boolean = () => true,
): RecognisedTab[] {
  const wanted = TABLES.filter(({ name }) => RECEIVING.some((table) => table === name && isWanted(table)));
  return recogniseTabs(workbook, undefined, wanted);
}

/** Tables without a tab are left out. @throws LedgerError where the tab of one cannot be read */
export function receivingTabs(found: readonly RecognisedTab[], sheetZone: Zone): ReceivingTabs {
  const tabs = found.filter(({ table }) => RECEIVING.some((name) => name === table.name));
  return Object.fromEntries(tabs.map((each) => [each.table.name, receivingTab(each, sheetZone)]));
}

function receivingTab(recognised: RecognisedTab, sheetZone: Zone): ReceivingTab {
  const { tab, table, grid, whole } = recognised;
  const rows = readTable(withBroughtIn(table), grid, sheetZone) as unknown as Rows<Columns>;
  const { header } = rows;
  return {
    table: table.name as Receiving,
    tab: tab.id,
    name: tab.name,
    headerRow: header.row + 1,
    headers: [...header.texts],
    places: { ...header.places } as Record<string, number>,
    height: whole.length,
    width: widthOf(whole),
    rows,
  };
}
