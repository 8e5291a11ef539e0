/** The constants of Apps Script's services; each prints as its name, as there. */

/** An object whose members print as their names. */
export function constants<Name extends string>(
  ...names: Name[]
): Readonly<Record<Name, { toString(): string }>> {
  const entries = names.map(
    (name) => [name, { toString: () => name, name: () => name, toJSON: () => name }] as const,
  );
  return Object.fromEntries(entries) as unknown as Record<Name, { toString(): string }>;
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
export const TriggerSource = constants("SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR");
export const EventType = constants(
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
);
export const Button = constants("CLOSE", "OK", "CANCEL", "YES", "NO");
export const ButtonSet = constants("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");
export const ProtectionType = constants("RANGE", "SHEET");
export const WrapStrategy = constants("WRAP", "OVERFLOW", "CLIP");
export const BorderStyle = constants("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE");
export const ChartType = constants(
  "AREA",
  "BAR",
  "COLUMN",
  "COMBO",
  "LINE",
  "PIE",
  "SCATTER",
  "STEPPED_AREA",
  "TABLE",
);
export const ChartHiddenDimensionStrategy = constants(
  "IGNORE_BOTH",
  "IGNORE_COLUMNS",
  "IGNORE_ROWS",
  "SHOW_BOTH",
);
export const DeveloperMetadataVisibility = constants("DOCUMENT", "PROJECT");
export const DeveloperMetadataLocationType = constants("SPREADSHEET", "SHEET", "ROW", "COLUMN");
export const DataValidationCriteria = constants(
  "CHECKBOX",
  "DATE_IS_VALID_DATE",
  "NUMBER_BETWEEN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "VALUE_IN_LIST",
);
