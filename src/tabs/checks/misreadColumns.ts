/** Finds columns of Activities whose headers say less than their cells: addresses read as colleagues, statuses of leads not read at all. */
import { rowFaults } from "../../problems/rowFaults";
import { isBlank } from "../../reading/grid";
import type { Rows } from "../../reading/rows";
import type { Column } from "../../reading/table";
import { headerKey, idText } from "../../words/text";
import type { Check, ReportIn } from "../tab";
import { severalAddresses } from "./severalAddresses";

/** The columns that are looked at. */
type Looked = {
  contact: Column<"people">;
  owner: Column<"text">;
  drql: Column<"text">;
  status: Column<"choice">;
};

/** Headers that may speak of leads where these are. */
const OF_LEADS = new Set(["status", "state", "outcome", "result", "leadstage", "stage"]);
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Each such column is told once, in the first of its rows. */
export const checkMisreadColumns: Check<Looked> = (rows, report) => {
  reportAddressesOfColleagues(rows, report);
  reportUnreadStatus(rows, report);
};

function reportAddressesOfColleagues(rows: Rows<Looked>, report: ReportIn<Looked>): void {
  const place = rows.place("owner");
  if (place === undefined || rows.has("contact") || isNamedByUs(rows, place)) return;
  const { codes, names } = rows.texts("owner");
  const isAddress = names.map((name) => ADDRESS.test(idText(name)) || severalAddresses(name) !== undefined);
  let [addresses, others, first] = [0, 0, -1];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code === 0) continue;
    if (!isAddress[code]) others++;
    else if (addresses++ === 0) first = row;
  }
  if (addresses > others)
    report(first, place, rowFaults.addressesOfColleagues(rows.header.texts[place]!, addresses));
}

function reportUnreadStatus(rows: Rows<Looked>, report: ReportIn<Looked>): void {
  if (!rows.has("drql") || rows.has("status")) return;
  const known = new Set(Object.values(rows.header.places));
  const place = rows.header.headers.findIndex(
    ({ keys, bracketed }, at) => !known.has(at) && bracketed.length === 0 && OF_LEADS.has(keys[0] ?? ""),
  );
  if (place < 0) return;
  const { codes } = rows.texts("drql");
  const leads: number[] = [];
  for (let row = 0; row < codes.length; row++)
    if (codes[row] !== 0 && !isBlank(rows.cell(row, place))) leads.push(row);
  if (leads.length > 0)
    report(leads[0]!, place, rowFaults.unreadStatus(rows.header.texts[place]!, leads.length));
}

/** Whether the header is our own title or has it in brackets, so that somebody meant it. */
function isNamedByUs({ header, table }: Rows<Looked>, place: number): boolean {
  const { keys, bracketed } = header.headers[place]!;
  const title = headerKey(table.columns.owner.title);
  return bracketed.includes(title) || keys.includes(title);
}
