/** Takes the time of day, and the zone it is told in, off the end of a text that names a day. */

/** A text that names a day and, behind it, a time; the warehouse reads by it too. */
export const CLOCK = new RegExp(
  [
    "^(?<day>.*?[^ ,])(?:T|, ?| )(?:(?:at|um|kl\\.?|om|à|às|a las|alle) )?",
    "(?<hour>\\d{1,2})(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d+)?)?)?",
    "(?: ?(?<half>[ap])\\.?m\\.?| Uhr)?",
    "(?: ?(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d\\d)?|UTC|GMT)(?: UTC)?(?: ?\\([^()]*\\))?)?$",
  ].join(""),
  "i",
);

/** Most texts have no time of day, which takes less long to see than what time it is. */
export const HAS_CLOCK = /\d:\d|\d ?[ap]\.?m/i;

/** A text in two parts. */
export interface DayAndClock {
  /** What stands before the time of day: all of it where there is none. */
  day: string;
  /** Milliseconds since midnight; NaN where no clock shows such a time. */
  time: number;
  /** How far ahead of UTC the clock is, in milliseconds; undefined where the text does not tell. */
  offset: number | undefined;
}

/** Reads `14:30`, `14:30:15.250`, `2:30 PM` and `2 pm`, with or without `Z`, `UTC`, `GMT+2`, `+05:30`, behind a day. */
export function dayAndClock(text: string): DayAndClock {
  const parts = HAS_CLOCK.test(text) ? CLOCK.exec(text)?.groups : undefined;
  // A number alone is no time of day: it is the year of `11 Jul 25`.
  if (!parts || (parts.minute === undefined && parts.half === undefined))
    return { day: text, time: 0, offset: undefined };
  const [hour, minute, second] = [
    hourOf(Number(parts.hour), parts.half),
    Number(parts.minute ?? 0),
    Number(parts.second ?? 0),
  ];
  const isShown = hour <= 23 && minute <= 59 && second <= 59;
  return {
    day: parts.day!,
    time: isShown ? ((hour * 60 + minute) * 60 + second) * 1000 : Number.NaN,
    offset: parts.zone ? offsetOf(parts.zone) : undefined,
  };
}

/** 12 AM is midnight, 12 PM noon; there is no 14 PM. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** `Z`, `UTC` and `GMT` are none; `GMT+2`, `+02`, `+0200` and `UTC+02:00` are two hours. */
function offsetOf(zone: string): number {
  const parts = /([+-])(\d{1,2}):?(\d\d)?/.exec(zone);
  if (!parts) return 0;
  const [, sign, hours, minutes] = parts;
  const size = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -size : size;
}
