/** The value of a Contacts column for each person, or for whatever the log counts in place of people. */
import { readYesNo } from "../reading/cells/yesNo";
import { columnAt } from "../reading/header";
import type { Rows } from "../reading/rows";
import type { ColumnKind } from "../reading/table";
import type { ActivityLog } from "./activityLog";
import { valueNames } from "./byColumn";

export interface ContactValues {
  /** Codes by person; 0 where nothing is known. */
  codes: Int32Array;
  /** By code, "" for that of nothing. */
  names: readonly string[];
  /** What a code is called, that of nothing included. */
  name(code: number): string;
}

/** Of a person who has several rows the first value counts; of a column of yes and no, a yes wherever it stands. */
export function contactValues({ contacts, people, persons }: ActivityLog, place: number): ContactValues {
  const { ofRow } = people;
  const isYesNo = kindAt(contacts!, place) === "yesNo";
  const values = contacts!.textsAt(place);
  const codes = new Int32Array(persons);
  const saysYes = new Uint8Array(isYesNo ? persons : 0);
  for (let row = 0; row < ofRow.length; row++) {
    const person = ofRow[row]!;
    if (person < 0 || saysYes[person]) continue;
    const isYes = isYesNo && readYesNo(contacts!.cell(row, place)) === 1;
    if (isYes) saysYes[person] = 1;
    if (isYes || codes[person] === 0) codes[person] = values.codes[row]!;
  }
  return { codes, names: values.names, name: valueNames(values) };
}

/** What the cells of a place hold, undefined for a column of the team's own. */
function kindAt({ table, header }: Rows, place: number): ColumnKind | undefined {
  const name = columnAt(header, place);
  return name === undefined ? undefined : table.columns[name]!.kind;
}
