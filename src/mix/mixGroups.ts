/** The option `by` of DEVREL_MIX: what each of the team's activities counts under, and with which part of it. */
import { splitIds } from "../reading/cells/ids";
import { labelBeside } from "../words/labels";
import { nameKey } from "../words/text";
import type { ActivityLog } from "../workbook/activityLog";
import { byColumn } from "../workbook/byColumn";
import { type JourneyDetail, journeyDetail } from "../workbook/journeyDetails";

/** Groups by their numbers; the last one is that of none. */
export interface MixGroups {
  title: string;
  /** Whether groups stand in the order of their numbers, empty ones too; else the largest first. */
  isInOrder: boolean;
  names: readonly string[];
  /** The groups of a row of Activities, which share it equally. */
  of(row: number): readonly number[];
}

/** @throws LedgerError for a column that is not there */
export function mixGroups(log: ActivityLog, by = "Purpose"): MixGroups {
  const detail = journeyDetail(by);
  return detail ? byDetail(log, detail) : byValues(log, by);
}

function byDetail(log: ActivityLog, { title, name, all }: JourneyDetail): MixGroups {
  const groupsOf = log.activity.keys.map((_, code) => {
    const group = all.indexOf(log.step(code)?.[name] ?? "");
    return [group < 0 ? all.length : group];
  });
  return {
    title,
    isInOrder: true,
    names: [...all, labelBeside("none", all)],
    of: (row) => groupsOf[log.activities[row]!]!,
  };
}

/** The values of a column of Activities; a cell with semicolons or line breaks has several. */
function byValues({ rows }: ActivityLog, by: string): MixGroups {
  const { title, place } = byColumn(by, [rows]);
  const { codes, names: cells } = rows.textsAt(place);
  const known = new Map<string, number>();
  const names: string[] = [];
  const groupOf = (name: string) => {
    const key = nameKey(name);
    const group = known.get(key);
    if (group === undefined) known.set(key, names.push(name) - 1);
    else if (name < names[group]!) names[group] = name;
    return known.get(key)!;
  };
  const groupsOf = cells.map((cell) => [...new Set(splitIds(cell, "people").map(groupOf))]);
  const none = [names.length];
  return {
    title,
    isInOrder: false,
    names: [...names, labelBeside("none", names)],
    of: (row) => {
      const groups = groupsOf[codes[row]!]!;
      return groups.length === 0 ? none : groups;
    },
  };
}
