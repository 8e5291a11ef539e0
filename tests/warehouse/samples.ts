/** The samples of the playground as questions: their files as they stand, every cell a text. */
import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Grid } from "../../src/reading/grid";
import type { Question, Tabs } from "./parity";

const FILES: Record<keyof Tabs, string> = {
  activities: "Activities.csv",
  contacts: "Contacts.csv",
  events: "Events.csv",
  journey: "Journey.csv",
  kinds: "DRQL kinds.csv",
};

/** What is asked of each function beside no options at all. */
const OPTIONS: Record<string, readonly string[]> = {
  DEVREL_FUNNEL: [
    "by=Channel; window=90; interval=yes",
    "order=ordered; window=60",
    "order=any; by=Channel; touch=all",
  ],
  DEVREL_JOURNEYS: ["order=strict", "window=30"],
  DEVREL_COHORTS: ["period=quarter; window=90", "order=ordered"],
  DEVREL_DRQL: ["by=Kind", "period=quarter", "compare=quarter"],
  DEVREL_RETENTION: ["period=quarter; counts=on or after", "kind=recurring"],
  DEVREL_LIFECYCLE: ["period=quarter", "period=year; year starts=July"],
  DEVREL_ATTRIBUTION: ["model=position; lookback=90", "model=decay; goal=Consideration"],
  DEVREL_EVENTS: ["by=Type; window=60"],
  DEVREL_COMMUNITY: ["period=quarter", "unit=Company"],
  DEVREL_PEOPLE: ["unit=Company"],
};

/** The tabs of a sample. */
export function sampleTabs(sample: string): Tabs {
  const tabs: Tabs = {};
  for (const [tab, file] of Object.entries(FILES) as [keyof Tabs, string][]) {
    const path = `playground/samples/${sample}/${file}`;
    if (existsSync(path))
      tabs[tab] = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data as Grid;
  }
  return tabs;
}

/** Without options and with some, each in another zone. */
export function sampleQuestions(sample: string, name: string): Question[] {
  const tabs = sampleTabs(sample);
  const zones = ["Etc/UTC", "America/New_York", "Asia/Kolkata"];
  return ["", ...(OPTIONS[name] ?? [])].map((options, place) => ({
    tabs,
    options,
    timeZone: zones[place % zones.length]!,
  }));
}
