/** The short notation of the hand-worked cases, turned into the grids that a spreadsheet would pass. */

export type Cell = string | number | boolean | Date;
export type Grid = Cell[][];

/**
 * One line per contact, `Ann: A 1, B 2 09:30, C 3 @Blog`: activity, day of January 2025 or a full date, time, channel.
 * A quoted date stays text.
 */
export function activitiesGrid(histories: string): Grid {
  const rows = lines(histories).flatMap((line) => {
    const [contact, history] = split(line, ":");
    return history!.split(",").map((step) => activityRow(contact!.replaceAll("+", "\n"), step.trim()));
  });
  return [["Contact", "Activity", "Date", "Channel"], ...rows];
}

/** A table with its header line first and `|` between the cells. */
export function tableGrid(table: string): Grid {
  return lines(table).map((line) => line.split("|").map((text) => readCell(text.trim())));
}

/** A Journey tab from activity names and their stages. */
export function journeyGrid(journey: Record<string, string>): Grid {
  return [["Activity", "Stage"], ...Object.entries(journey)];
}

function activityRow(contact: string, step: string): Cell[] {
  const parts = /^(\S+) ("[^"]*"|\S+)(?: (\d\d:\d\d))?(?: @(.*))?$/.exec(step);
  if (!parts) throw new Error(`"${step}" is not an activity in the cases' notation.`);
  const [, activity, day, time = "00:00", channel = ""] = parts;
  return [readCell(contact), activity!, readDate(day!, time), channel];
}

function readDate(day: string, time: string): Cell {
  if (day.startsWith('"')) return day.slice(1, -1);
  if (day.includes("T")) return new Date(day);
  const date = day.includes("-") ? day : `2025-01-${day.padStart(2, "0")}`;
  return new Date(`${date}T${time}Z`);
}

function readCell(text: string): Cell {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(text);
  if (text === "TRUE") return true;
  return text.replace(/^'/, "");
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function split(line: string, mark: string): string[] {
  const place = line.indexOf(mark);
  return [line.slice(0, place), line.slice(place + mark.length)];
}
