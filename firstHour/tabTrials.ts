/** How tabs and areas are known again: metadata, named ranges, protection. */
import type { Scratch, Sheet, Spreadsheet, Trial, TrialSubject } from "./trial";

const KEY = "devrel-ledger-first-hour-trial";
const NAME = "DevRel_Ledger_first_hour";
/** As much as the prints of the largest summary take. */
const LONG = 26_000;

function found(spreadsheet: Spreadsheet) {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

/** Where the named range lies. */
function place(spreadsheet: Spreadsheet): string {
  const range: GoogleAppsScript.Spreadsheet.Range | null = spreadsheet.getRangeByName(NAME);
  return range ? range.getA1Notation() : "nowhere";
}

/** Does something to a tab on which A3:B6 has a name, which goes again, and says where the name lies then. */
function named(change: (sheet: Sheet, scratch: Scratch) => void): Trial["run"] {
  return (scratch) => {
    const { spreadsheet } = scratch;
    const sheet = scratch.fresh();
    spreadsheet.setNamedRange(NAME, sheet.getRange(3, 1, 4, 2));
    try {
      change(sheet, scratch);
      return place(spreadsheet);
    } finally {
      if (spreadsheet.getRangeByName(NAME)) spreadsheet.removeNamedRange(NAME);
    }
  };
}

export const TAB_TRIALS: TrialSubject = {
  subject: "Tabs",
  trials: [
    {
      tried:
        "A tab with metadata renamed, given rows and new metadata: what is found, and whether it is on that tab",
      expected: `1 found, ${LONG} characters, on the tab`,
      restsOn: "Knowing summary tabs after people renamed or moved them",
      run: ({ spreadsheet, fresh }) => {
        const sheet = fresh();
        sheet.addDeveloperMetadata(KEY, "old");
        sheet.setName(`${sheet.getName()}, renamed`);
        sheet.insertRowsBefore(1, 3);
        found(spreadsheet)[0]!.setValue("x".repeat(LONG));
        const all = found(spreadsheet);
        const [one] = all;
        const isThere = one!.getLocation().getSheet()?.getSheetId() === sheet.getSheetId();
        return `${all.length} found, ${one!.getValue()?.length} characters, ${isThere ? "on the tab" : "elsewhere"}`;
      },
    },
    {
      tried: "A named range A3:B6 after two rows were put in above it",
      expected: "A5:B8",
      restsOn: "Finding a summary’s cells",
      run: named((sheet) => sheet.insertRowsBefore(1, 2)),
    },
    {
      tried: "A named range A3:B6 after its last row was deleted",
      expected: "A3:B5",
      restsOn: "Finding a summary’s cells",
      run: named((sheet) => sheet.deleteRows(6, 1)),
    },
    {
      tried: "A named range A3:B6 after its tab was deleted",
      expected: "nowhere",
      restsOn: "Making a summary anew that somebody deleted",
      run: named((sheet, { spreadsheet }) => {
        spreadsheet.deleteSheet(sheet);
      }),
    },
    {
      tried: "A named range A3:B6 whose tab was deleted, named again on another tab",
      expected: "C1:C2",
      restsOn: "Making a summary anew that somebody deleted",
      run: named((sheet, { spreadsheet, fresh }) => {
        spreadsheet.deleteSheet(sheet);
        spreadsheet.setNamedRange(NAME, fresh().getRange(1, 3, 2, 1));
      }),
    },
    {
      tried: "A tab protected by the person who runs this: protections, only a warning, may edit",
      expected: "1, no, yes",
      restsOn: "Leaving alone what somebody protected, and nothing else",
      run: ({ fresh }) => {
        const sheet = fresh();
        sheet.protect();
        const all = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        const yesNo = (is: boolean) => (is ? "yes" : "no");
        return [String(all.length), yesNo(all[0]!.isWarningOnly()), yesNo(all[0]!.canEdit())].join(", ");
      },
    },
  ],
};
