/** The tabs of a Google spreadsheet, each asked once for its id and its name. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GoogleTab {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  id: number;
  name: string;
}

/** The tabs as they were when first asked for, and those that were added since. */
export function googleTabs(spreadsheet: Spreadsheet) {
  let known: Map<number, GoogleTab> | undefined;

  const byId = () => {
    known ??= new Map(
      spreadsheet.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, { sheet, id, name: sheet.getName() }];
      }),
    );
    return known;
  };

  return {
    all: () => [...byId().values()],
    get: (id: number) => byId().get(id),
    /** Adds a tab after the others; the new one is on show then. */
    add: (name: string): GoogleTab => {
      const tabs = byId();
      const sheet = spreadsheet.insertSheet(name, tabs.size);
      const tab = { sheet, id: sheet.getSheetId(), name };
      tabs.set(tab.id, tab);
      return tab;
    },
    rename: (tab: GoogleTab, name: string) => {
      tab.sheet.setName(name);
      tab.name = name;
    },
    remove: (tab: GoogleTab) => {
      spreadsheet.deleteSheet(tab.sheet);
      byId().delete(tab.id);
    },
    /** Does work that adds tabs, and leaves the one on show that was. */
    quietly: <T>(work: () => T): T => {
      const shown = spreadsheet.getActiveSheet();
      try {
        return work();
      } finally {
        spreadsheet.setActiveSheet(shown);
      }
    },
  };
}

export type GoogleTabs = ReturnType<typeof googleTabs>;
