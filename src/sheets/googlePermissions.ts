/** What a person allows the add-on: Google asks for three scopes, each of which may be refused. */

declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      /** Of these scopes alone; the published types do not know it yet. */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: readonly string[]): AuthorizationInfo;
    }
  }
}

const NAMES = {
  spreadsheet: "spreadsheets.currentonly",
  sidebar: "script.container.ui",
  schedule: "script.scriptapp",
} as const;

export type Permission = keyof typeof NAMES;

const scopeOf = (permission: Permission) => `https://www.googleapis.com/auth/${NAMES[permission]}`;

/** Whether the person who runs this allows that. */
export function isAllowed(permission: Permission): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scopeOf(permission)]);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}

/** Has Google ask for what is missing of these, which ends the run; goes on where nothing is. Only from the menu. */
export function askFor(...permissions: readonly Permission[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, permissions.map(scopeOf));
}

/** Does what needs a permission; where it fails over that, Google asks for it. */
export function asking<T>(permission: Permission, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isAllowed(permission)) askFor(permission);
    throw error;
  }
}
