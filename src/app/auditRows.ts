/** The rows that a finished audit makes, and whether a tab holds them already. */
import { AUDIT_MODELS } from "../definitions/auditModels";
import { readText } from "../reading/cells/cellText";
import { readDate } from "../reading/cells/date";
import type { Grid } from "../reading/grid";
import type { Zone } from "../reading/zone";
import { AUDIT } from "../tabs/audit";
import { nameKey } from "../words/text";
import type { Input } from "./contract";

export type AuditColumn = keyof typeof AUDIT.columns;
export type AuditRow = Record<AuditColumn, unknown>;
export type AuditPlaces = Partial<Record<AuditColumn, number>>;

export const AUDIT_COLUMNS = Object.keys(AUDIT.columns) as AuditColumn[];

/** Whatever was said makes a row: a practice with a note but no answer gets one too, which Check data then lists. */
export function auditRows(audit: Input<"writeAudit">, zone: Zone): AuditRow[] {
  const { model, scope, auditor, answers, statements } = audit;
  const date = zone.date(readDate(audit.date, zone) as number);
  return AUDIT_MODELS[model].flatMap(({ id }) => {
    const given = answers[id];
    if (!given || !Object.values(given).some(Boolean)) return [];
    return [{ ...given, date, model, practice: id, scope, statement: statements[id] ?? "", auditor }];
  });
}

/** The number of the first row where a tab already says all this, word for word, as the last word on each practice. */
export function rowOfSame(
  rows: readonly AuditRow[],
  grid: Grid,
  places: AuditPlaces,
  zone: Zone,
): number | undefined {
  const numberOf = numbersOfSame(grid, places, zone);
  const numbers = rows.map(numberOf);
  return numbers.includes(undefined) ? undefined : numbers[0];
}

/** The rows that a tab does not say, word for word, as the last word on their practice. */
export function unlike(rows: readonly AuditRow[], grid: Grid, places: AuditPlaces, zone: Zone): AuditRow[] {
  const numberOf = numbersOfSame(grid, places, zone);
  return rows.filter((row) => numberOf(row) === undefined);
}

function numbersOfSame(grid: Grid, places: AuditPlaces, zone: Zone): (row: AuditRow) => number | undefined {
  const lastWord = new Map<string, { number: number; all: string }>();
  grid.forEach((cells, index) => {
    const { about, all } = texts((name) => cells[places[name] ?? -1], zone);
    lastWord.set(about, { number: index + 1, all });
  });
  return (row) => {
    const { about, all } = texts((name) => row[name], zone);
    const last = lastWord.get(about);
    return last?.all === all ? last.number : undefined;
  };
}

function texts(cell: (name: AuditColumn) => unknown, zone: Zone) {
  const text = (name: AuditColumn) => readText(cell(name), zone);
  const about = (["date", "model", "practice", "scope"] as const).map((name) => nameKey(text(name)));
  return { about: about.join("\n"), all: AUDIT_COLUMNS.map(text).join("\n") };
}
