/** Takes the text of a CSV or TSV file apart into rows, and says what is wrong with it. */
import Papa from "papaparse";
import { counted, shortened } from "../../src/words/text";

export interface ParsedText {
  rows: string[][];
  /** What is wrong with the text, each a sentence. */
  faults: string[];
}

const DELIMITERS = [",", ";", "\t", "|"];
/** So many first rows show what separates the cells: titles may stand above the headers. */
const LOOKED_AT = 100;
/** So many quotation marks without an end are got over. */
const MOST_OPEN = 20;

/** The rows of the text, whatever separates its cells; a quotation mark that is never closed costs its own line only. */
export function parse(text: string): ParsedText {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const bare = said ? text.slice(said[0].length) : text;
  const delimiter = said ? said[1]! : likelyDelimiter(bare);
  const rows: string[][] = [];
  const faults: string[] = [];
  let rest = bare.replace(/^\uFEFF/, "");
  for (let tries = 0; rest !== ""; tries++) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter });
    const open = errors.find(({ code }) => code === "MissingQuotes");
    const malformed = errors.filter(({ code }) => code === "InvalidQuotes").length;
    if (open?.index === undefined || tries === MOST_OPEN) {
      push(rows, data);
      if (malformed > 0)
        faults.push(`${counted(malformed, "cell")} with quotation marks inside may be cut wrongly.`);
      break;
    }
    const start = rest.lastIndexOf("\n", open.index - 1) + 1;
    const end = rest.indexOf("\n", start);
    push(rows, Papa.parse<string[]>(rest.slice(0, start).replace(/\r?\n$/, ""), { delimiter }).data);
    const line = (end < 0 ? rest.slice(start) : rest.slice(start, end)).trim();
    faults.push(
      `Row ${(rows.length + 1).toLocaleString("en-US")} opens a quotation mark that is never closed, so it was left out: ${shortened(line)}`,
    );
    rows.push([]);
    rest = end < 0 ? "" : rest.slice(end + 1);
  }
  return { rows, faults };
}

/** A loop, since a call takes only so many arguments. */
function push(rows: string[][], more: readonly string[][]): void {
  for (const row of more) rows.push(row.length === 1 && row[0] === "" ? [] : row);
}

function likelyDelimiter(text: string): string {
  const cells = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT }).data.reduce(
      (sum, row) => sum + row.length,
      0,
    );
  return DELIMITERS.map((delimiter) => ({ delimiter, cells: cells(delimiter) })).sort(
    (a, b) => b.cells - a.cells,
  )[0]!.delimiter;
}
