/** How teams and their tools write days and times. */
import type { Style } from "./team";
import { type Cell, oneOf, type Way } from "./ways";

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 6);
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);

/** Minutes on the wall clock of that day of the year. */
export function wallMinutes(day: number, minutes = 0): number {
  return (FIRST_DAY + day * DAY) / MINUTE + minutes;
}

/** The instant at which clocks in the zone show that many minutes; none of them falls into a change of the clock. */
export function instantOf(wall: number, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" });
  const shown = (instant: number) => {
    const { year, month, day, hour, minute } = Object.fromEntries(
      clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    ) as Record<string, number>;
    return Date.UTC(year!, month! - 1, day, hour, minute);
  };
  let instant = wall * MINUTE;
  for (let tries = 0; tries < 3; tries++) instant += wall * MINUTE - shown(instant);
  return new Date(instant);
}

/** The ways to write a moment; those that have two readings, or none, count as nothing. */
export function dateWay(
  wall: number,
  hasTime: boolean,
  style: Style,
  timeZone: string,
): Way<number | undefined> {
  const at = new Date(wall * MINUTE);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const two = (number: number) => String(number).padStart(2, "0");
  const name = MONTHS[month - 1]!;
  const short = name.slice(0, 3);
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  const half = `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? "AM" : "PM"}`;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const read = (cell: Cell): Way<number> => ({ cell, counts: wall });
  const lost = (cell: Cell): Way<undefined> => ({ cell, counts: undefined, told: true });
  const orLost = (cell: Cell): Way<number | undefined> =>
    day > 12 || day === month ? read(cell) : lost(cell);
  const instant = instantOf(wall, timeZone);
  if (hasTime)
    return oneOf<Way<number | undefined>>(
      [
        read(instant),
        read(`${iso} ${clock}`),
        read(`${iso}T${clock}:00`),
        read(instant.toISOString()),
        read(`${instant.toISOString().slice(0, 19).replace("T", " ")} UTC`),
        read(`${short} ${day}, ${year} ${half}`),
        read(`${year}/${two(month)}/${two(day)} ${half}`),
        orLost(`${two(day)}/${two(month)}/${year} ${clock}`),
        orLost(`${month}/${day}/${year} ${half.toLowerCase()}`),
        read(`${iso}\u00a0${clock}`),
        lost(clock),
        lost(new Date(Date.UTC(1899, 11, 30, 9, 30))),
      ],
      style,
    );
  return oneOf<Way<number | undefined>>(
    [
      read(instant),
      read(iso),
      read(`${day} ${name} ${year}`),
      read(`${name} ${day}, ${year}`),
      read(`${year}/${month}/${day}`),
      read(`${year}.${month}.${day}`),
      read(`${day}-${short}-${String(year).slice(2)}`),
      read(`${WEEKDAYS[at.getUTCDay()]}, ${day} ${short} ${year}`),
      read(Number(`${year}${two(month)}${two(day)}`)),
      read(` ${iso}\u200b`),
      orLost(`${two(day)}.${two(month)}.${year}`),
      orLost(`${month}/${day}/${String(year).slice(2)}`),
      read(`${day}. ${GERMAN[month - 1]} ${year}`),
      lost(`${name} ${year}`),
      lost(`Q${Math.ceil(month / 3)} ${year}`),
      lost(`00${two(year % 100)}-${two(month)}-${two(day)}`),
      lost(new Date(`2205${iso.slice(4)}T12:00Z`)),
      lost("soon"),
      lost("#N/A"),
      lost("Loading..."),
      lost("31/06/2025"),
    ],
    style,
  );
}

/** `12-13 March 2026` and other ways to write several days in one cell. */
export function spanText(start: number, days: number, style: Style): string {
  const [first, last] = [start, start + (days - 1) * (DAY / MINUTE)].map((wall) => new Date(wall * MINUTE));
  const [from, to] = [first!.getUTCDate(), last!.getUTCDate()];
  const [one, other] = [first!, last!].map((date) => MONTHS[date.getUTCMonth()]!);
  const year = last!.getUTCFullYear();
  if (first!.getUTCFullYear() !== year || one !== other)
    return `${first!.toISOString().slice(0, 10)} - ${last!.toISOString().slice(0, 10)}`;
  return oneOf(
    [
      `${from}-${to} ${one} ${year}`,
      `${one} ${from}–${to}, ${year}`,
      `${from} ${one} to ${to} ${one} ${year}`,
      `${one!.slice(0, 3)} ${from} - ${to}, ${year}`,
    ],
    style,
  );
}
