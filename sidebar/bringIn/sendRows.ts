/** Sends rows to the server in portions that fit a call, one after the other. */
import type { BroughtIn } from "../../src/app/bringInContract";
import { withBroughtIn } from "../../src/bringIn/broughtInColumn";
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import { countsOf } from "../../src/bringIn/counts";
import type { Join } from "../../src/bringIn/planPeople";
import { receivingTable } from "../../src/bringIn/receivingTable";
import { RECEIVING, type Receiving } from "../../src/bringIn/recipe";
import { shortened } from "../../src/words/text";
import { portions } from "../portions";
import { call } from "../server";
import { tableTab } from "../setUp/tableTab";

/** One call takes so many rows, and so many characters. */
const PORTION = { items: 4000, characters: 800_000 };

export interface ToSend {
  /** Of a run that was cut off, so that it goes on; "" for a new one. */
  run: string;
  what: string;
  rows: readonly BroughtRow[];
  joins: readonly Join[];
  missing: readonly Receiving[];
}

/** Brings the rows in; contacts and events come before the activities that name them. @throws CallFailed */
export async function sendRows(
  { run, what, rows, joins, missing }: ToSend,
  begun: (run: string) => void,
  tell: (done: number) => void,
): Promise<BroughtIn> {
  const ordered = RECEIVING.flatMap((table) => rows.filter((row) => row.table === table));
  const make = missing.filter((table) => rows.some((row) => row.table === table)).map(emptyTab);
  const total: BroughtIn = { run, added: countsOf([]), known: countsOf([]), filled: 0, forgotten: 0 };
  let done = 0;
  for (const portion of portions(ordered, PORTION, (row) => JSON.stringify(row).length)) {
    const part = await call("bringIn", {
      run: total.run,
      what: shortened(what, 200),
      rows: portion,
      joins: joins.map(({ id, other }) => ({ id, other })),
      make,
    });
    total.run = part.run;
    begun(part.run);
    for (const table of RECEIVING) {
      total.added[table] += part.added[table];
      total.known[table] += part.known[table];
    }
    total.filled += part.filled;
    total.forgotten += part.forgotten;
    done += portion.length;
    tell(done);
  }
  return total;
}

/** The template's tab of that table without examples, with a column for where rows came from. */
function emptyTab(name: Receiving) {
  const table = receivingTable(name);
  return tableTab({ ...table, ...withBroughtIn(table), examples: [], startsWith: [] });
}
