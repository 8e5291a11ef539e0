/** Adds a finished audit to the Audit tab, once, below what is there. */

import { type Zone, zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { AUDIT } from "../tabs/audit";
import { readTable } from "../workbook/readTable";
import type { WrittenAudit } from "./auditContract";
import { otherAnswers, sweepDrafts } from "./auditDrafts";
import { keepEnd, readEnds } from "./auditEnds";
import { AUDIT_COLUMNS, type AuditPlaces, type AuditRow, auditRows, rowOfSame, unlike } from "./auditRows";
import type { Input } from "./contract";
import { recogniseTabs } from "./recognise";

/**
 * Nobody else's call comes between reading and writing, so a repeated call finds what the first one wrote, and an audit
 * that somebody else has written is not written twice. What others answered meanwhile is written too.
 */
export function writeAudit(workbook: Workbook, audit: Input<"writeAudit">): WrittenAudit {
  return workbook.alone(() => workbook.inTurn(() => writeOnce(workbook, audit)));
}

function writeOnce(workbook: Workbook, audit: Input<"writeAudit">): WrittenAudit {
  const sheetZone = zone(workbook.timeZone());
  const settings = workbook.settings();
  const ended = readEnds(settings.all()).find(({ started }) => started === audit.started);
  if (ended?.written) {
    const { date, ...place } = ended.written;
    const rows = auditRows({ ...audit, date, auditor: ended.by }, sheetZone);
    const differs = differences(workbook, rows, sheetZone);
    const isOwn = ended.writer === audit.writer && differs.length === 0;
    sweepDrafts(settings);
    return { ...place, before: isOwn ? undefined : { ended, differs } };
  }
  const rowsNow = () => auditRows({ ...audit, answers: otherAnswers(settings, audit) }, sheetZone);
  const rows = rowsNow();
  const place = rows.length === 0 ? { tab: 0, row: 0 } : append(workbook, rows, sheetZone);
  // Answers wait for nobody for long, so some may have come while this was written.
  const known = new Set(rows.map((row) => JSON.stringify(row)));
  const late = rowsNow().filter((row) => !known.has(JSON.stringify(row)));
  if (late.length > 0) append(workbook, late, sheetZone);
  const count = rows.length + late.length;
  const written = { ...place, date: audit.date, count };
  keepEnd(settings, { started: audit.started, by: audit.auditor, writer: audit.writer, written });
  sweepDrafts(settings);
  return { ...place, count };
}

/** The practices of which the Audit tab says something else. */
function differences(workbook: Workbook, rows: readonly AuditRow[], sheetZone: Zone): string[] {
  const [found] = recogniseTabs(workbook, undefined, [AUDIT]);
  if (!found) return rows.map(({ practice }) => String(practice));
  const { header } = readTable(AUDIT, found.grid, sheetZone);
  return unlike(rows, found.grid, { ...header.places }, sheetZone).map(({ practice }) => String(practice));
}

function append(workbook: Workbook, rows: readonly AuditRow[], sheetZone: Zone) {
  const [found] = recogniseTabs(workbook, undefined, [AUDIT]);
  if (!found) return { tab: newAuditTab(workbook, rows), row: 2 };
  const { grid, whole } = found;
  const tab = found.tab.id;
  const { header } = readTable(AUDIT, grid, sheetZone);
  const places: AuditPlaces = { ...header.places };
  const same = rowOfSame(rows, grid, places, sheetZone);
  if (same !== undefined) return { tab, row: same };

  let width = whole[0]!.length;
  const missing = AUDIT_COLUMNS.filter(
    (name) => places[name] === undefined && rows.some((row) => row[name] !== ""),
  );
  if (missing.length > 0) {
    const first = { tab, row: header.row + 1, column: width + 1 };
    workbook.write(first, [missing.map((name) => AUDIT.columns[name].title)]);
    for (const name of missing) places[name] = width++;
  }
  workbook.write({ tab, row: grid.length + 1, column: 1 }, lines(rows, places, width));
  return { tab, row: grid.length + 1 };
}

function newAuditTab(workbook: Workbook, rows: readonly AuditRow[]): number {
  const unused = workbook.tabs().find(({ name }) => name === AUDIT.name);
  const tab = unused?.id ?? workbook.addTab(AUDIT.name);
  const titles = AUDIT_COLUMNS.map((name) => AUDIT.columns[name].title);
  const places = Object.fromEntries(AUDIT_COLUMNS.map((name, index) => [name, index]));
  workbook.write({ tab, row: 1, column: 1 }, [titles, ...lines(rows, places, titles.length)]);
  return tab;
}

/** Cells in the tab's own order of columns; those that are not ours stay blank. */
function lines(rows: readonly AuditRow[], places: AuditPlaces, width: number): unknown[][] {
  return rows.map((row) => {
    const line: unknown[] = Array(width).fill("");
    for (const name of AUDIT_COLUMNS) {
      const place = places[name];
      if (place !== undefined) line[place] = row[name];
    }
    return line;
  });
}
