/** Which cells of a tab likely hold the results of a formula that fills several: Sheets does not tell, and what is typed there breaks it. */
import { type Grid, isBlank } from "./grid";

/** Functions whose result is as wide as what they are given, and those that tend to fill one column. */
const WIDE =
  /^=\s*(?:(?:IFERROR|IFNA|ARRAYFORMULA|ARRAY_CONSTRAIN)\s*\(\s*)*(?:\{|(?:QUERY|FILTER|SORTN?|UNIQUE|IMPORT\w+|SPLIT|TRANSPOSE|[HV]STACK|TAKE|DROP|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|GOOGLEFINANCE|DEVREL_\w+)\s*\()/i;
const NARROW =
  /^=\s*(?:(?:IFERROR|IFNA)\s*\(\s*)*(?:ARRAYFORMULA|MAP|BYROW|SCAN|SEQUENCE|FLATTEN|TOCOL|LET|MAKEARRAY)\s*\(/i;

/** Answers for a row and a column, both from 0, whether a formula elsewhere likely fills that cell. */
export function likelyResults(
  grid: Grid,
  formulas: readonly (readonly string[])[],
): (row: number, column: number) => boolean {
  const areas = formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const isWide = WIDE.test(formula);
      return isWide || NARROW.test(formula) ? [areaOf(grid, formulas, row, column, isWide)] : [];
    }),
  );
  return (row, column) =>
    (formulas[row]?.[column] ?? "") === "" &&
    areas.some((area) => row >= area.top && row < area.bottom && column >= area.left && column < area.right);
}

/** To the right as far as its first row is filled, and down as far as rows are; other formulas end it. */
function areaOf(
  grid: Grid,
  formulas: readonly (readonly string[])[],
  top: number,
  left: number,
  isWide: boolean,
) {
  const isTaken = (row: number, column: number) => (formulas[row]?.[column] ?? "") !== "";
  let right = left + 1;
  while (isWide && !isBlank(grid[top]?.[right]) && !isTaken(top, right)) right++;
  const columns = Array.from({ length: right - left }, (_, index) => left + index);
  let bottom = top + 1;
  while (
    bottom < grid.length &&
    columns.every((column) => !isTaken(bottom, column)) &&
    columns.some((column) => !isBlank(grid[bottom]![column]))
  )
    bottom++;
  return { top, left, bottom, right };
}
