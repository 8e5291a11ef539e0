/** Tries in this spreadsheet what a host on one's own computer cannot prove, tells it on a tab, and takes everything else away again. */
import { zone } from "../src/reading/zone";
import { CELL_TRIALS } from "./cellTrials";
import { CHART_TRIALS } from "./chartTrials";
import { COPY_TRIALS } from "./copyTrials";
import { type Outcome, resultOf, writeReport } from "./firstHourReport";
import { SERVICE_TRIALS } from "./serviceTrials";
import { TAB_TRIALS } from "./tabTrials";
import { TIME_TRIALS } from "./timeTrials";
import type { Scratch, Sheet, Spreadsheet, Trial } from "./trial";

const SUBJECTS = [TIME_TRIALS, CELL_TRIALS, COPY_TRIALS, TAB_TRIALS, CHART_TRIALS, SERVICE_TRIALS];
/** Marks every tab that is made here, so that no other one is ever taken away. */
const KEY = "devrel-ledger-first-hour";
const TITLE = "First-hour check";

/** Runs every trial and gives a sentence on what came. The report of an earlier run goes. */
export function checkFirstHour(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const earlier = marked(spreadsheet);
  const report = add(spreadsheet, TITLE);
  for (const sheet of earlier) spreadsheet.deleteSheet(sheet);
  if (!spreadsheet.getSheetByName(TITLE)) report.setName(TITLE);
  const scratch: Scratch = {
    spreadsheet,
    zone: zone(spreadsheet.getSpreadsheetTimeZone()),
    fresh: () => add(spreadsheet, `${TITLE}, scratch`),
  };
  const outcomes = SUBJECTS.flatMap(({ subject, trials }) => {
    spreadsheet.toast(`Trying: ${subject}`, TITLE);
    return trials.map((trial): Outcome => {
      const { tried, expected, restsOn } = trial;
      return { subject, tried, expected, restsOn, found: foundBy(trial, scratch) };
    });
  });
  for (const sheet of marked(spreadsheet))
    if (sheet.getSheetId() !== report.getSheetId()) spreadsheet.deleteSheet(sheet);
  const locale = spreadsheet.getSpreadsheetLocale();
  const ofScript = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const facts = `Time zone of this spreadsheet: ${spreadsheet.getSpreadsheetTimeZone()}; of the script: ${ofScript}. Locale: ${locale}.`;
  writeReport(report, outcomes, facts, locale);
  spreadsheet.setActiveSheet(report);
  const differing = outcomes.filter((each) => resultOf(each) === "differs").length;
  return differing === 0
    ? `All ${outcomes.length} trials came out as expected. See the tab “${report.getName()}”, its last rows too, which are live formulas.`
    : `${differing} of ${outcomes.length} trials came out differently. See the tab “${report.getName()}”, its last rows too, which are live formulas.`;
}

/** What a trial found; where it failed, with what words. */
function foundBy({ run }: Trial, scratch: Scratch): string {
  try {
    const found = run(scratch);
    SpreadsheetApp.flush();
    return found;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function marked(spreadsheet: Spreadsheet): Sheet[] {
  const all = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return all.flatMap((metadata) => metadata.getLocation().getSheet() ?? []);
}

/** A new tab at the end, marked as ours, under a name that is free. */
function add(spreadsheet: Spreadsheet, name: string): Sheet {
  let free = name;
  for (let number = 2; spreadsheet.getSheetByName(free); number++) free = `${name} ${number}`;
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
  sheet.addDeveloperMetadata(KEY, name);
  return sheet;
}
