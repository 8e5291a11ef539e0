/** The one thing to do next, by what was found. */
import type { Home } from "../../src/app/checkContract";
import { addedUp, problemsCounted } from "../../src/check/problemCounts";
import { counted, listed } from "../../src/words/text";
import type { ScreenName } from "../go";

interface NextStep {
  why: string;
  label: string;
  /** Where it is done: a screen, or a tab of the spreadsheet. */
  screen?: ScreenName;
  tab?: number;
  /** Another way, where there is one. */
  or?: { label: string; screen: ScreenName };
}

const BRING_IN = { label: "Bring in an export", screen: "bringIn" } as const;

export function nextStep({ tabs, others, missing, loading }: Home): NextStep {
  const counts = addedUp(tabs);
  const unreadable = tabs.filter(({ error }) => error !== undefined).map(({ name }) => name);
  const [waitedFor] = loading;
  if (waitedFor)
    return {
      why: `${waitedFor.name} is still loading (cell ${waitedFor.cell}), so figures do not have all of its rows yet. Come back in a moment; if it still says Loading… then, mend the formula in that cell.`,
      tab: waitedFor.tab,
      label: `Go to ${waitedFor.name}`,
    };
  const hasActivities = !missing.includes("Activities");
  const toMatch = others.filter(({ isLikelyTable }) => isLikelyTable).length;
  const exports = others.filter(({ isExport }) => isExport).length;
  if (tabs.length === 0 && exports > 0)
    return {
      why: `This spreadsheet has ${exports === 1 ? "a tab that is an export" : `${exports} tabs that are exports`} of other tools. Bring in shows what ${exports === 1 ? "it gives" : "they give"} before anything is written, and can be undone.`,
      screen: "bringIn",
      label: "Bring in",
      ...(toMatch > 0 && { or: { label: "Match my own tabs", screen: "matchTabs" } }),
    };
  if (!hasActivities && toMatch > 0)
    return {
      why: `This spreadsheet has ${counted(toMatch, "tab")} that ${toMatch === 1 ? "was" : "were"} not recognised. Say what ${toMatch === 1 ? "it is" : "they are"}: our names are written behind your headers, and your rows stay as they are.`,
      screen: "matchTabs",
      label: "Match my own tabs",
    };
  if (tabs.length === 0)
    return {
      why: "Welcome. This spreadsheet is empty: set it up with a few plain tabs, or bring in what you have from other tools, and figures follow.",
      screen: "setUp",
      label: "Set up",
      or: BRING_IN,
    };
  if (unreadable.length > 0)
    return {
      why: `${listed(unreadable)} cannot be read. Match the headers by hand.`,
      screen: "matchTabs",
      label: "Match the headers",
    };
  if (!hasActivities)
    return {
      why: "There is no Activities tab yet; most figures need one.",
      screen: "setUp",
      label: "Set up",
    };
  if (tabs.some(({ hasWords }) => hasWords))
    return {
      why: "Many rows say words that are not understood, so figures leave them out. Say once what each means.",
      screen: "yourWords",
      label: "Settle your words",
    };
  if (counts.problems > 0)
    return {
      why: `${problemsCounted(counts)} found. Rows with a problem may be missing from the figures.`,
      screen: "checkData",
      label: "Check data",
    };
  const activities = tabs.find(({ table }) => table === "Activities");
  if (activities?.rows === 0)
    return {
      why: "Write down what your team did: a date and an activity are enough for a row. Figures follow at once.",
      tab: activities.tab,
      label: `Go to ${activities.name}`,
      or: BRING_IN,
    };
  const audits = tabs.find(({ table }) => table === "Audit");
  if (!audits || audits.rows === 0)
    return {
      why: "Ask where your programme stands: an audit takes about ten minutes.",
      screen: "audit",
      label: "Start an audit",
    };
  return {
    why: "All is in order. Look at your figures again after each new entry.",
    screen: "checkData",
    label: "Check data",
  };
}
