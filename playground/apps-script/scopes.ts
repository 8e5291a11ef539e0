/** What a person allows the add-on, scope by scope, and what Google refuses where one is missing. */

/** The three that the add-on asks for. */
export const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"] as const;
export type Scope = (typeof SCOPES)[number];

/** How Google names a scope. */
export const scopeAddress = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

const NEEDS: readonly [RegExp, Scope][] = [
  [/^Ui\.(showSidebar|alert)$/, "script.container.ui"],
  [/^ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers)$/, "script.scriptapp"],
  [/^SpreadsheetApp\.(getActiveSpreadsheet|flush)$|^Spreadsheet\./, "spreadsheets.currentonly"],
];

/** Throws as Google does where a call needs a scope that was refused. */
export function refuseWithout(refused: ReadonlySet<Scope>, name: string): void {
  const scope = NEEDS.find(([pattern]) => pattern.test(name))?.[1];
  if (scope && refused.has(scope))
    throw new Error(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopeAddress(scope)}`,
    );
}
