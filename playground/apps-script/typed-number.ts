/** Text that Sheets takes for a number when it is put into a cell. */

export interface TypedNumber {
  value: number;
  /** A number format that comes with it. */
  format?: string;
}

/** The number of "7", "1,200.50", "$3" or "25%"; null where the text is none. */
export function typedNumber(text: string): TypedNumber | null {
  const match = /^\s*([+-]?)([$€£]?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)\s*$/i.exec(
    text,
  );
  if (!match) return null;
  const [, sign, currency, innerSign, digits = "", exponent = "", percent] = match;
  if (!/\d/.test(digits)) return null;
  const value = Number(digits.replace(/,/g, "") + exponent) * (sign === "-" || innerSign === "-" ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value: value / 100, format: digits.includes(".") ? "0.00%" : "0%" };
  if (currency) return { value, format: `${currency}#,##0.00` };
  if (!digits.includes(",")) return { value };
  return { value, format: digits.includes(".") ? "#,##0.00" : "#,##0" };
}
