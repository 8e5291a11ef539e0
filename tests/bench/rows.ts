/** Makes an Activities tab of any size: a believable team's log, the same for the same seed. */

import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";

/** A cell before it goes to a sheet; the date columns hold milliseconds. */
export type PlainCell = string | number;

/** A tab as plain values, which can be copied anew for every call. */
export interface Tab {
  headers: readonly string[];
  rows: PlainCell[][];
}

export interface TabSize {
  rows: number;
  contacts: number;
  /** Which part of the rows, at the end, is blank. */
  blankTail: number;
}

export const DATE_HEADERS: readonly string[] = [
  "Date",
  "Passed on",
  "Answered on",
  "Joined",
  "Signed up",
  "First app",
  "Last contacted",
  "Sent",
  "Start",
];
export const FUNNEL_HEADERS = ["Date", "Activity", "Contact", "Channel", "Owner", "DRQL"];
export const LEAD_HEADERS = [
  "Date",
  "Activity",
  "Contact",
  "DRQL",
  "DRQL status",
  "Passed on",
  "Answered on",
];
export const EVENT_HEADERS = ["Date", "Activity", "Contact", "Event", "DRQL", "DRQL status"];
/** A zone without daylight saving, so that a rival may subtract instants. */
export const TIME_ZONE = "Asia/Tokyo";
export const USUAL: TabSize = { rows: 100_000, contacts: 20_000, blankTail: 0.2 };
/** So few that a call on them takes the time of starting alone. */
export const TEN_ROWS: TabSize = { rows: 10, contacts: 3, blankTail: 0 };

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 0, 1) - 9 * 3_600_000;
const DAYS = 730;
const EVENTS = 200;
const CHANNELS = ["Conference", "Meetup", "Blog", "GitHub", "Discord", "YouTube", "Newsletter", "Webinar"];
const OWNERS = ["Grace", "Linus", "Margaret", "Ken", "Barbara", "Dennis"];
/** How often a row's activity lies at each stage; the rest lies at none. */
const STAGE_SHARES = { Awareness: 0.45, Consideration: 0.25, Adoption: 0.15, Advocacy: 0.05 };

/** A tab with these columns. Few contacts do much and most do little; rows stand nearly in the order of time. */
export function activitiesTab(headers: readonly string[], { rows, contacts, blankTail }: TabSize): Tab {
  const random = randomFrom(20_250_711);
  const filled = Math.round(rows * (1 - blankTail));
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const blank = headers.map(() => "");
  const made = Array.from({ length: rows }, (_, row) => {
    if (row >= filled) return blank;
    const isLead = random() < 0.12;
    const late = random() < 0.1 ? Math.floor(random() * 30) : 0;
    const day = FIRST_DAY + Math.max(0, Math.floor((row / filled) * DAYS) - late) * DAY;
    const passed = day + Math.floor(random() * 5) * DAY;
    const status = among(DRQL_STATUSES);
    const contact = Math.floor(contacts * random() ** 1.5);
    const cells: Record<string, PlainCell> = {
      // A rival subtracts what it finds, so nobody has days without a time beside days with one.
      Date: contact % 5 === 0 ? day + (1 + Math.floor(random() * 1439)) * 60_000 : day,
      Activity: among(activitiesAt(random())),
      Contact: random() < 0.1 ? "" : contactId(contact, random()),
      Channel: random() < 0.05 ? "" : among(CHANNELS),
      Owner: among(OWNERS),
      Event: row % 3 === 0 ? `Event ${row % EVENTS}` : "",
      DRQL: isLead ? among(DRQL_KINDS).kind : "",
      "DRQL status": isLead ? status : "",
      "Passed on": isLead && status !== "Identified" ? passed : "",
      "Answered on": isLead && random() < 0.6 ? passed + Math.floor(random() * 20) * DAY : "",
    };
    return headers.map((header) => cells[header]!);
  });
  return { headers, rows: made };
}

/** An Events tab with the events that the activities name. */
export function eventsTab(): Tab {
  const rows = Array.from({ length: EVENTS }, (_, event) => [
    `Event ${event}`,
    FIRST_DAY + Math.floor((event / EVENTS) * DAYS) * DAY,
    100 * (event % 7),
  ]);
  return { headers: ["Event", "Start", "Cost"], rows };
}

/** The activities of the stage that a number from 0 to 1 falls to. */
function activitiesAt(share: number): readonly string[] {
  let upTo = 0;
  for (const [stage, part] of Object.entries(STAGE_SHARES)) {
    upTo += part;
    if (share < upTo) return ACTIVITIES_BY_STAGE.get(stage)!;
  }
  return ACTIVITIES_BY_STAGE.get("")!;
}

const ACTIVITIES_BY_STAGE = new Map(
  [...Object.keys(STAGE_SHARES), ""].map((stage) => [
    stage,
    DEFAULT_JOURNEY.filter((step) => (step.stage ?? "") === stage)
      .slice(0, 6)
      .map(({ activity }) => activity),
  ]),
);

/** One id in fifty is typed in another way. */
function contactId(number: number, chance: number): string {
  const id = `dev${number}@mail${number % 97}.example`;
  if (chance < 0.01) return id.toUpperCase();
  return chance < 0.02 ? ` ${id}` : id;
}

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
