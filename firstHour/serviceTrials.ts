/** Permissions, locks, what is kept, triggers, and the language that the script runs in. */
import { ENTRY } from "../src/app/entryNames";
import { isAllowed } from "../src/sheets/googlePermissions";
import type { TrialSubject } from "./trial";

const KEPT = "first-hour check";
const LONG = 9_000;

export const SERVICE_TRIALS: TrialSubject = {
  subject: "Services",
  trials: [
    {
      tried: "Each of the three permissions asked about by itself",
      expected: "spreadsheet yes, sidebar yes, schedule yes",
      restsOn: "Saying what somebody refused, and working without it",
      run: () =>
        (["spreadsheet", "sidebar", "schedule"] as const)
          .map((permission) => `${permission} ${isAllowed(permission) ? "yes" : "no"}`)
          .join(", "),
    },
    {
      tried: "The lock of the document taken, and the script’s lock within it",
      expected: "taken, taken",
      restsOn: "Two people who work at once",
      run: () => {
        const locks: (GoogleAppsScript.Lock.Lock | null)[] = [
          LockService.getDocumentLock(),
          LockService.getScriptLock(),
        ];
        const states = locks.map((lock) =>
          lock === null ? "not there" : lock.tryLock(1000) ? "taken" : "held by another",
        );
        for (const lock of locks.reverse()) lock?.releaseLock();
        return states.join(", ");
      },
    },
    {
      tried: `${LONG} characters kept with the document and with the person, and read`,
      expected: `${LONG}, ${LONG}`,
      restsOn: "Settings, and the way back from a change",
      run: () => {
        const stores: (GoogleAppsScript.Properties.Properties | null)[] = [
          PropertiesService.getDocumentProperties(),
          PropertiesService.getUserProperties(),
        ];
        const lengths = stores.map((store) => {
          store?.setProperty(KEPT, "x".repeat(LONG));
          const length = store?.getProperty(KEPT)?.length;
          store?.deleteProperty(KEPT);
          return length === undefined ? "not there" : String(length);
        });
        return lengths.join(", ");
      },
    },
    {
      tried: "An hourly trigger made, looked for among the project’s and the spreadsheet’s, and removed",
      expected: "in the project’s yes, in the spreadsheet’s yes, once removed no",
      restsOn: "Schedules; one that you have set up yourself is left alone, and this row then differs",
      run: ({ spreadsheet }) => {
        const own = ScriptApp.getUserTriggers(spreadsheet).length;
        if (own > 0) return `not tried: you have ${own} here already`;
        const trigger = ScriptApp.newTrigger(ENTRY.refreshOnSchedule).timeBased().everyHours(1).create();
        const id = trigger.getUniqueId();
        const isIn = (all: readonly GoogleAppsScript.Script.Trigger[]) =>
          all.some((each) => each.getUniqueId() === id) ? "yes" : "no";
        try {
          const [project, document] = [
            ScriptApp.getProjectTriggers(),
            ScriptApp.getUserTriggers(spreadsheet),
          ];
          ScriptApp.deleteTrigger(trigger);
          return `in the project’s ${isIn(project)}, in the spreadsheet’s ${isIn(document)}, once removed ${isIn(ScriptApp.getProjectTriggers())}`;
        } catch (error) {
          ScriptApp.deleteTrigger(trigger);
          throw error;
        }
      },
    },
    {
      tried:
        "What the script is written in: letters of all scripts in patterns, looking behind, lists made flat",
      expected: "Größe, 5, 1 2",
      restsOn: "Everything: older runtimes cannot even load the script",
      run: () => {
        const [word] = /\p{L}+/u.exec("12 Größe")!;
        const [price] = /(?<=€)\d/.exec("€5")!;
        return `${word}, ${price}, ${[1, [2]].flat().join(" ")}`;
      },
    },
  ],
};
