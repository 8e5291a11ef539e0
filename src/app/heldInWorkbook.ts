/** What the workbook holds already, as far as bringing in has to know. */
import type { Held, HeldContact } from "../bringIn/held";
import { mailingKeys } from "../bringIn/plan";
import { NOTHING_OR_NOBODY } from "../definitions/nothingWords";
import { dateText, startOfDay } from "../reading/calendar";
import { readText } from "../reading/cells/cellText";
import { readDate, readFirstDay } from "../reading/cells/date";
import { splitIds } from "../reading/cells/ids";
import { isBlank } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { idText, peopleKey } from "../words/text";
import type { LedgerEntry } from "./broughtLedger";
import type { ReceivingTab, ReceivingTabs } from "./receivingTabs";

/** Keys count as dealt with if their row was written to its end, or stands there. */
export function heldIn(tabs: ReceivingTabs, entries: readonly LedgerEntry[], sheetZone: Zone): Held {
  const keys = new Set<string>();
  for (const { key, became } of entries)
    if (became === "added" || became === "known" || became === "kept") keys.add(key);
  for (const tab of Object.values(tabs))
    for (const key of broughtKeys(tab, sheetZone).values()) keys.add(key);
  return {
    contacts: tabs.Contacts ? contactsIn(tabs.Contacts, sheetZone) : [],
    events: tabs.Events ? eventsIn(tabs.Events, sheetZone) : [],
    emails: tabs.Emails ? emailsIn(tabs.Emails, sheetZone) : [],
    keys: [...keys],
  };
}

/** The keys of a tab's rows that were brought in, by the row's index below the header. */
export function broughtKeys({ places, rows }: ReceivingTab, sheetZone: Zone): Map<number, string> {
  const found = new Map<number, string>();
  const place = places.broughtIn;
  if (place === undefined) return found;
  for (let row = 0; row < rows.filled; row++) {
    const cell = rows.cell(row, place);
    if (!isBlank(cell)) found.set(row, readText(cell, sheetZone));
  }
  return found;
}

/** The ids that stand in a row of Contacts, its own first; none where it has none of its own. */
export function idsInRow({ places, rows }: ReceivingTab, row: number, sheetZone: Zone): string[] {
  const text = (place: number | undefined) =>
    place === undefined ? "" : readText(rows.cell(row, place), sheetZone);
  const own = idText(text(places.contact));
  if (own === "" || NOTHING_OR_NOBODY.has(peopleKey(own))) return [];
  const others = (rows.header.others.contact ?? []).map(text);
  return [own, ...splitIds(text(places.alsoKnownAs), "aliases"), ...others.filter(Boolean)];
}

function contactsIn(tab: ReceivingTab, sheetZone: Zone): HeldContact[] {
  const { places, rows } = tab;
  const columns = Object.entries(places).filter(
    ([name]) => name !== "contact" && name !== "alsoKnownAs" && name !== "broughtIn",
  );
  const contacts: HeldContact[] = [];
  for (let row = 0; row < rows.count; row++) {
    const ids = idsInRow(tab, row, sheetZone);
    if (ids.length === 0) continue;
    const cells: Record<string, string> = {};
    for (const [name, place] of columns) {
      const text = readText(rows.cell(row, place), sheetZone);
      if (text !== "") cells[name] = text;
    }
    contacts.push({ ids, cells });
  }
  return contacts;
}

function eventsIn({ places, rows }: ReceivingTab, sheetZone: Zone): Held["events"] {
  const events: { event: string; day: string }[] = [];
  for (let row = 0; row < rows.count; row++) {
    const event = readText(rows.cell(row, places.event!), sheetZone);
    const start = readFirstDay(rows.cell(row, places.start!), sheetZone);
    const day = typeof start === "number" && !Number.isNaN(start) ? dateText(startOfDay(start)) : "";
    if (event !== "") events.push({ event, day });
  }
  return events;
}

function emailsIn({ places, rows }: ReceivingTab, sheetZone: Zone): string[] {
  const emails: string[] = [];
  for (let row = 0; row < rows.count; row++) {
    const text = (name: string) => {
      const place = places[name];
      return place === undefined ? "" : readText(rows.cell(row, place), sheetZone);
    };
    const sent = readDate(rows.cell(row, places.sent!), sheetZone);
    if (typeof sent !== "number" || Number.isNaN(sent)) continue;
    const cells = { subject: text("subject"), variant: text("variant"), audience: text("audience") };
    emails.push(mailingKeys({ ...cells, sent: dateText(sent) })[0]);
  }
  return emails;
}
