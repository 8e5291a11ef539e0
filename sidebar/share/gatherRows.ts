/** Gathers the rows of a file for a CRM, portion by portion. */

import type { Input } from "../../src/app/contract";
import type { CrmPortion } from "../../src/app/shareContract";
import { ask } from "../server";

type Wanted = Omit<Input<"crmFile">, "from">;

/** All rows of one list, with what else the first portion says. @throws CallFailed, or Error where somebody changed the sheet meanwhile */
export async function gatherRows(wanted: Wanted, tell: (doing: string) => void): Promise<CrmPortion> {
  const first = await ask("crmFile", { ...wanted, from: 0 });
  const rows = first.rows;
  while (rows.length < first.total) {
    tell(
      `Gathering people: ${rows.length.toLocaleString("en-US")} of ${first.total.toLocaleString("en-US")}`,
    );
    const next = await ask("crmFile", { ...wanted, from: rows.length });
    if (next.mark !== first.mark)
      throw new Error("Somebody changed the sheet while the file was made. Make it again.");
    for (const row of next.rows) rows.push(row);
  }
  return { ...first, rows };
}
