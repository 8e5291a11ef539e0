/** Which rows figures rest on, and by which columns these are read. */
import { describe, expect, it } from "vitest";
import { ACTIVITIES } from "../../src/tabs/activities";
import { AUDIT } from "../../src/tabs/audit";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { JOURNEY } from "../../src/tabs/journey";
import {
  basesOf,
  EVENT_COSTS,
  LEAD_ANSWERS,
  LEAD_KINDS,
  LEAD_STATUSES,
  LEADS,
  usualBases,
} from "../../src/workbook/basis";

const journey = { table: JOURNEY, reads: ["activity"] };
const contacts = { table: CONTACTS, reads: ["contact"] };
const deeds = { table: ACTIVITIES, reads: ["date", "activity"] };
const held = { table: EVENTS, reads: ["start", "status"] };
const audited = { table: AUDIT, reads: ["date", "model", "answer"] };

describe("Figures rest", () => {
  it("on what was done, and with contacts on what names one", () => {
    expect(usualBases([ACTIVITIES, JOURNEY])).toEqual([deeds, journey]);
    const steps = { ...deeds, among: "contact" };
    expect(usualBases([ACTIVITIES, JOURNEY, CONTACTS])).toEqual([steps, journey, contacts]);
    expect(usualBases([EVENTS, AUDIT, ACTIVITIES])).toEqual([held, audited, deeds]);
  });

  it("of leads and costs on rows that say something there", () => {
    const lead = { table: ACTIVITIES, among: "drql", called: ["lead", "leads"] };
    expect(LEADS).toEqual({ ...lead, reads: ["date"] });
    expect(LEAD_KINDS).toEqual({ ...lead, reads: ["drql"], columns: [] });
    expect(LEAD_STATUSES).toMatchObject({ ...lead, reads: ["status"], columns: ["Acceptance rate"] });
    expect(LEAD_STATUSES.consequence).toBe("counted in Total only");
    expect(LEAD_ANSWERS).toEqual({
      ...lead,
      reads: ["passedOn", "answeredOn"],
      columns: ["Median days to answer"],
    });
    expect(EVENT_COSTS).toEqual({
      table: EVENTS,
      reads: ["cost"],
      among: "cost",
      columns: ["Cost", "Cost per contact", "Cost per contact moved on", "Cost per DRQL"],
    });
  });
});

it("What is told of a tab as a whole is every kind of its rows, else its required columns", () => {
  expect(basesOf(ACTIVITIES)).toEqual([deeds, LEAD_KINDS, LEAD_STATUSES]);
  expect(basesOf(EVENTS)).toEqual([held]);
  expect(basesOf(AUDIT)).toEqual([audited]);
  expect(basesOf(CONTACTS)).toEqual([contacts]);
});
