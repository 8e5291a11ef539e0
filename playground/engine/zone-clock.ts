/** Serial day numbers of a spreadsheet and instants, each way, in the spreadsheet's time zone. */

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

export interface ZoneClock {
  readonly name: string;
  toInstant(serial: number): number;
  toSerial(instant: number): number;
}

/** The clock of one IANA time zone; offsets are asked of Intl once per day or quarter hour. */
export function zoneClock(name: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });

  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const key = Math.floor(instant / 900_000);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(key * 900_000)) part[type] = value;
    const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    const offset = wall.getTime() - key * 900_000;
    offsets.set(key, offset);
    return offset;
  };

  const exactOffset = (wall: number): number => {
    const before = offsetAt(wall - DAY);
    if (offsetAt(wall - before) === before) return before;
    const after = offsetAt(wall + DAY);
    return offsetAt(wall - after) === after ? after : before;
  };

  const days = new Map<number, number | null>();
  const offsetOfDay = (day: number): number | null => {
    let offset = days.get(day);
    if (offset === undefined) {
      const start = exactOffset(day * DAY);
      offset = start === exactOffset((day + 1) * DAY) ? start : null;
      days.set(day, offset);
    }
    return offset;
  };

  return {
    name,
    toInstant(serial) {
      const wall = Math.round((serial - SERIAL_OF_1970) * DAY);
      return wall - (offsetOfDay(Math.floor(wall / DAY)) ?? exactOffset(wall));
    },
    toSerial(instant) {
      return (instant + offsetAt(instant)) / DAY + SERIAL_OF_1970;
    },
  };
}
