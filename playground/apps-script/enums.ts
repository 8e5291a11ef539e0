/** The constants of Apps Script's services; each prints as its name, as there. */

interface Constant {
  toString(): string;
}

function constants<Name extends string>(...names: Name[]): Readonly<Record<Name, Constant>> {
  const entries = names.map((name) => [name, { toString: () => name }] as const);
  return Object.fromEntries(entries) as unknown as Record<Name, Constant>;
}

export const AuthMode = constants("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
export const AuthorizationStatus = constants("REQUIRED", "NOT_REQUIRED");
export const WeekDay = constants(
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
);
export const Button = constants("CLOSE", "OK", "CANCEL", "YES", "NO");
/** Those that the page can ask with. */
export const ButtonSet = constants("OK", "YES_NO");
export const ProtectionType = constants("RANGE", "SHEET");
/** Those that the page can draw. */
export const ChartType = constants("BAR", "COLUMN", "LINE");
