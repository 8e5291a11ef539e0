/**
 * How a formula that only Google Sheets knows travels in an .xlsx file: as Google's own export writes it, so that Excel
 * shows the last value and Google Sheets, on import, gets the live formula back.
 */

const opening = "IFERROR(__xludf.DUMMYFUNCTION(";
const spilledMark = '"""COMPUTED_VALUE"""';
/** Excel refuses a longer text inside a formula, so a long one is written in pieces. */
const longestLiteral = 255;

const knownToOldExcel = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE
  DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT FALSE FIND FLOOR HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT INT ISBLANK
  ISERR ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH NA NETWORKDAYS NOT NOW
  OFFSET OR PERCENTILE PI POWER PRODUCT PROPER QUARTILE RAND RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH
  SECOND SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TIME TODAY TRANSPOSE TRIM TRUE TRUNC UPPER
  VALUE VAR VLOOKUP WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** Whether every function in the formula is one that all versions of Excel have. */
function plainInExcel(formula: string): boolean {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const names = outsideTexts.match(/[A-Za-z_][\w.]*(?=\()/g) ?? [];
  return !/[{}]/.test(outsideTexts) && names.every((name) => knownToOldExcel.has(name.toUpperCase()));
}

/** The formula (with its "=") as an .xlsx cell holds it, without "=". */
export function formulaForFile(formula: string, value: string | number | boolean | undefined): string {
  const body = formula.replace(/^=/, "");
  if (plainInExcel(body)) return body;
  const pieces = body.match(new RegExp(`[^]{1,${longestLiteral}}`, "gu")) ?? [];
  return `${opening}${pieces.map(quoted).join("&")}),${literal(value)})`;
}

/** What the file holds in a cell that another cell's formula filled. */
export function spilledForFile(value: string | number | boolean): string {
  return `${opening}${spilledMark}),${literal(value)})`;
}

/** The formula of an .xlsx cell with its "="; `"spilled"` where another cell's formula filled it. */
export function formulaFromFile(body: string): string | "spilled" {
  if (!body.startsWith(opening)) return `=${body.replace(/_xlfn\.(?:_xlws\.)?|_xludf\./g, "")}`;
  const argument = body.slice(opening.length);
  if (argument.startsWith(spilledMark)) return "spilled";
  const pieces = /^"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*/.exec(argument);
  if (!pieces) return `=${body}`;
  const text = pieces[0].match(/"(?:[^"]|"")*"/g)!.map((piece) => piece.slice(1, -1).replaceAll('""', '"'));
  return `=${text.join("")}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function literal(value: string | number | boolean | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === undefined) return '""';
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value)
    ? value
    : quoted(value.slice(0, longestLiteral));
}
