/** Writes a team's year down as teams do, and keeps what counts of it: what is meant, less what the cells cannot say and has to be told. */
import { ACTIVITIES } from "../../src/tabs/activities";
import { CONTACTS } from "../../src/tabs/contacts";
import { KINDS } from "../../src/tabs/drqlKinds";
import { EVENTS } from "../../src/tabs/events";
import { JOURNEY } from "../../src/tabs/journey";
import { dateWay, spanText, wallMinutes } from "./dates";
import { aliasesCell, contactWay, idWay, type Named, yesNoWay } from "./people";
import { laidOut, type Sheet, type Telling } from "./sheet";
import type { Done, Style, TeamYear } from "./team";
import { type Cell, NOBODY_CELLS, NOTHING_CELLS, oneOf, spelt } from "./ways";
import {
  activityWay,
  activityWords,
  BUILT_IN_STEPS,
  costWay,
  heldWay,
  type KnownStep,
  kindRows,
  ownSteps,
  statusWay,
} from "./words";

type Row = Record<string, Cell>;

/** A row of Activities as it counts. */
export interface CountedRow {
  who: Named;
  namesAnybody: boolean;
  activity: string;
  /** Minutes on the wall clock. */
  at: number;
  channel: string;
  team: string;
  isAtEvent: boolean;
  lead: CountedLead | undefined;
}

export interface CountedLead {
  kind: string;
  /** Undefined where the word for it is none of ours. */
  status: string | undefined;
  passed: number | undefined;
  answered: number | undefined;
}

/** What counts of a year. */
export interface CountedYear {
  rows: CountedRow[];
  milestones: { who: number; activity: string; at: number }[];
  events: { at: number; hasCost: boolean }[];
  steps: readonly KnownStep[];
  kinds: readonly { kind: string; team: string }[];
  isInternal: ReadonlySet<number>;
  isPartner: ReadonlySet<number>;
  personas: readonly string[];
}

export interface Written {
  sheets: Sheet[];
  counted: CountedYear;
  tellings: { table: string; cells: Telling }[];
}

/** The tabs that a team keeps of its year. */
export function writeDown(year: TeamYear): Written {
  const tellings: Written["tellings"] = [];
  const pending: { table: string; cells: { row: number; title: string }[] }[] = [];
  const tell = (table: string, ...cells: { row: number; title: string }[]) => pending.push({ table, cells });
  const counted: CountedYear = {
    rows: [],
    milestones: [],
    events: [],
    steps: year.hasJourney ? ownSteps(year.layout[9]!) : BUILT_IN_STEPS,
    kinds: kindRows(year.hasKinds),
    isInternal: new Set(),
    isPartner: new Set(),
    personas: [],
  };
  const layout = (from: number): Style[] => [...year.layout.slice(from), ...year.layout.slice(0, from)];
  const sheets = [
    laidOut(ACTIVITIES, activityRows(year, counted, tell), layout(0)),
    laidOut(CONTACTS, contactRows(year, counted, tell), layout(8)),
    laidOut(EVENTS, eventRows(year, counted, tell), layout(16)),
  ];
  if (year.hasJourney) sheets.push(laidOut(JOURNEY, journeyRows(year, counted), layout(24)));
  if (year.hasKinds) sheets.push(laidOut(KINDS, kindCells(year), layout(32)));
  for (const { table, cells } of pending) {
    const sheet = sheets.find((each) => each.table === table)!;
    tellings.push({ table, cells: cells.map(({ row, title }) => sheet.placeOf(row, title)) });
  }
  return {
    sheets: sheets.filter(({ ours }) => ours.length > 0),
    counted,
    tellings,
  };
}

type Tell = (table: string, ...cells: { row: number; title: string }[]) => void;

function activityRows(year: TeamYear, counted: CountedYear, tell: Tell): Row[] {
  const words = activityWords(year.hasJourney);
  const unknown = new Map<string, number[]>();
  const rows = year.done.map((done, row): Row => {
    const { styles, day, minutes } = done;
    const date = dateWay(wallMinutes(day, minutes), minutes !== undefined, styles[0]!, year.timeZone);
    const activity = activityWay(words, done.activity, styles[1]!);
    const contact = contactWay(done.who, year.developers, styles.slice(2, 6));
    if (date.told) tell("Activities", { row, title: "Date" });
    if (activity.told) tell("Activities", { row, title: "Activity" });
    if (contact.told) tell("Activities", { row, title: "Contact" });
    if (done.activity >= 8 && activity.counts !== undefined)
      unknown.set(activity.counts, [...(unknown.get(activity.counts) ?? []), row]);
    const lead = leadCells(done, year, tell, row);
    if (date.counts !== undefined && activity.counts !== undefined)
      counted.rows.push({
        who: contact.counts,
        namesAnybody: contact.counts.length > 0,
        activity: activity.counts,
        at: date.counts,
        channel: done.channel,
        team: done.team,
        isAtEvent: done.isAtEvent,
        lead: lead.counts,
      });
    const said = (text: string, style: Style) =>
      text === "" ? oneOf(NOTHING_CELLS, style) : spelt(text, style);
    return {
      Date: date.cell,
      Activity: activity.cell,
      Contact: contact.cell,
      Channel: said(done.channel, styles[6]!),
      Team: said(done.team, styles[7]!),
      Event: done.isAtEvent ? "DevConf" : "",
      ...lead.cells,
    };
  });
  for (const all of unknown.values()) tell("Activities", ...all.map((row) => ({ row, title: "Activity" })));
  return rows;
}

function leadCells({ lead, day, minutes, styles }: Done, year: TeamYear, tell: Tell, row: number) {
  const none = {
    DRQL: oneOf(NOBODY_CELLS, styles[3]!),
    "DRQL status": "",
    "Passed on": "",
    "Answered on": "",
  };
  if (!lead) return { cells: none, counts: undefined };
  const status = statusWay(lead);
  const whole = minutes === undefined;
  const dayWay = (at: number | undefined, style: Style) =>
    at === undefined
      ? { cell: oneOf(NOTHING_CELLS, style), counts: undefined }
      : dateWay(at, !whole, style, year.timeZone);
  const passedAt = lead.passed === undefined ? undefined : wallMinutes(day + lead.passed, minutes);
  const answeredAt =
    lead.answered === undefined ? undefined : wallMinutes(day + (lead.passed ?? 0) + lead.answered, minutes);
  const passed = dayWay(passedAt, lead.styles[2]!);
  const answered = dayWay(answeredAt, lead.styles[3]!);
  if (status.told) tell("Activities", { row, title: "DRQL status" });
  if ("told" in passed) tell("Activities", { row, title: "Passed on" });
  if ("told" in answered) tell("Activities", { row, title: "Answered on" });
  if (!kindRows(year.hasKinds).some(({ kind }) => kind === lead.kind))
    tell("Activities", { row, title: "DRQL" });
  return {
    cells: {
      DRQL: spelt(lead.kind, lead.styles[1]!),
      "DRQL status": status.cell,
      "Passed on": passed.cell,
      "Answered on": answered.cell,
    },
    counts: { kind: lead.kind, status: status.counts, passed: passed.counts, answered: answered.counts },
  };
}

function contactRows(year: TeamYear, counted: CountedYear, tell: Tell): Row[] {
  const rows: Row[] = [];
  const [internal, partner] = [new Set<number>(), new Set<number>()];
  counted.personas = year.developers.map(({ isListed, persona }) => (isListed ? persona : ""));
  for (const [who, developer] of year.developers.entries()) {
    if (!developer.isListed) continue;
    const { id, styles } = developer;
    const row = rows.length;
    const isInternal = yesNoWay(developer.isInternal, styles[4]!);
    const isPartner = yesNoWay(developer.isPartner, styles[5]!);
    if (isInternal.counts) internal.add(who);
    if (isPartner.counts) partner.add(who);
    if (isInternal.told) tell("Contacts", { row, title: "Internal" });
    if (isPartner.told) tell("Contacts", { row, title: "Partner" });
    const dated = (["joined", "firstApp"] as const).map((name, index): Cell => {
      const [day, title] = [developer[name], ["Joined", "First app"][index]!];
      if (day === undefined) return oneOf(NOTHING_CELLS, styles[6]!);
      const way = dateWay(wallMinutes(day), false, styles[6 + index]!, year.timeZone);
      if (way.told) tell("Contacts", { row, title });
      else counted.milestones.push({ who, activity: title, at: way.counts! });
      return way.cell;
    });
    rows.push({
      Contact: /^\d{16,}$/.test(id) ? id : idWay(id, who, styles[0]!).cell,
      "Also known as": aliasesCell(developer),
      Persona:
        developer.persona === "" ? oneOf(NOTHING_CELLS, styles[1]!) : spelt(developer.persona, styles[1]!),
      Internal: isInternal.cell,
      Partner: isPartner.cell,
      Joined: dated[0]!,
      "First app": dated[1]!,
    });
  }
  Object.assign(counted, { isInternal: internal, isPartner: partner });
  return rows;
}

function eventRows(year: TeamYear, counted: CountedYear, tell: Tell): Row[] {
  return year.events.map(({ name, start, days, status, cost, styles }, row): Row => {
    const isSpan = days > 1 && styles[0]! < 50;
    const date = dateWay(wallMinutes(start), false, styles[1]!, year.timeZone);
    const way = isSpan
      ? { cell: spanText(wallMinutes(start), days, styles[1]!), counts: wallMinutes(start) }
      : date;
    const held = heldWay(status, styles[2]!);
    const money = costWay(cost, styles[3]!);
    if ("told" in way) tell("Events", { row, title: "Start" });
    if (held.told) tell("Events", { row, title: "Status" });
    if (money.told) tell("Events", { row, title: "Cost" });
    if (way.counts !== undefined && held.counts)
      counted.events.push({ at: way.counts, hasCost: money.counts !== undefined });
    return {
      Event: spelt(name, styles[4]!),
      Start: way.cell,
      End: isSpan ? oneOf(NOTHING_CELLS, styles[5]!) : "",
      Status: held.cell,
      Cost: money.cell,
    };
  });
}

function journeyRows(year: TeamYear, { steps }: CountedYear): Row[] {
  return steps.map(({ activity, stage, by, reach, purpose, need }, index): Row => {
    const style = year.layout[(index * 3) % year.layout.length]!;
    const asTime = (cell: string): Cell =>
      cell === "1:1" && style > 80 ? new Date(Date.UTC(1899, 11, 30, 1, 1)) : cell;
    return {
      Activity: spelt(activity, style),
      Stage: spelt(stage!, style),
      By: spelt(by, style),
      Reach: year.timeZone === "Etc/UTC" ? asTime(reach ?? "") : (reach ?? ""),
      Purpose: purpose ?? oneOf(NOTHING_CELLS, style),
      Need: need ?? "",
    };
  });
}

function kindCells(year: TeamYear): Row[] {
  return kindRows(true).map(({ kind, team }, index) => ({
    Kind: spelt(kind, year.layout[index]!),
    Team: team,
  }));
}
