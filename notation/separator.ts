/** What stands between the arguments of a formula, which depends on how a locale writes numbers. */

/** Where a comma stands in numbers, a semicolon. `locale` is the spreadsheet's, such as `de_DE`. */
export function argumentSeparator(locale: string): ", " | "; " {
  const decimal = new Intl.NumberFormat(locale.replace("_", "-")).format(1.5);
  return decimal.includes(",") ? "; " : ", ";
}
