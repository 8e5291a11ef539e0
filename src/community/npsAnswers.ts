/** The answers to "how likely are you to recommend it?" in a range: one column of them, or a tab with such a column. */
import { rangeErrors } from "../problems/rangeErrors";
import { readNumber } from "../reading/cells/number";
import { readYesNo } from "../reading/cells/yesNo";
import { isExample } from "../reading/exampleRows";
import type { Grid } from "../reading/grid";
import { likelyHeaderRow, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import { numberReader } from "../reading/numberReaders";
import { CONTACTS } from "../tabs/contacts";

/**
 * Every cell of a range of scores as a number, NaN where it is none. Of a tab with headers only the column NPS (or Score) is read;
 * colleagues and the template's examples are left out.
 * @throws LedgerError for several columns of which none is headed so
 */
export function npsAnswers(range: Grid): readonly number[] {
  const read = numberReader(readNumber);
  const header = likelyHeaderRow(range);
  const words = header?.texts.filter((text) => typeof readNumber(text) !== "number") ?? [];
  if (!header || words.length < 2) return range.flatMap((cells) => cells.map(read));
  const { places, unclear } = placesOf(CONTACTS, header.texts.map(readHeaderText));
  if (unclear.nps) throw unclear.nps;
  const { nps, internal = -1, contact = -1 } = places;
  if (nps === undefined) throw rangeErrors.noScores(words, CONTACTS.columns.nps);
  const yesNo = numberReader(readYesNo);
  const isDevelopers = (cells: Grid[number]) => yesNo(cells[internal]) !== 1 && !isExample(cells[contact]);
  return range
    .slice(header.row + 1)
    .filter(isDevelopers)
    .map((cells) => read(cells[nps]));
}
