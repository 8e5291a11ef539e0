/** Dates as text by a pattern of Java's SimpleDateFormat, which Utilities.formatDate uses. */

/** Formats an instant in a time zone, such as "yyyy-MM-dd'T'HH:mm". */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const part: Record<string, string> = {};
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    timeZoneName: "longOffset",
  });
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  const month = new Date(`${part.month} 1, 2000 UTC`).getUTCMonth() + 1;
  const hour = Number(part.hour);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted?: string, letter?: string) => {
    if (letter === undefined) return quoted === "" ? "'" : (quoted ?? "").replace(/''/g, "'");
    const digits = (value: string | number) => String(value).padStart(match.length, "0");
    switch (letter) {
      case "y":
        return match.length === 2 ? part.year!.slice(-2) : digits(part.year!);
      case "M":
        return match.length > 3 ? part.month! : match.length === 3 ? part.month!.slice(0, 3) : digits(month);
      case "d":
        return digits(part.day!);
      case "E":
        return match.length > 3 ? part.weekday! : part.weekday!.slice(0, 3);
      case "H":
        return digits(hour);
      case "h":
        return digits(hour % 12 || 12);
      case "m":
        return digits(part.minute!);
      case "s":
        return digits(part.second!);
      case "S":
        return digits(((instant % 1000) + 1000) % 1000);
      case "a":
        return hour < 12 ? "AM" : "PM";
      case "Z":
      case "X":
      case "z":
        return offsetText(part.timeZoneName ?? "", letter, match.length);
      default:
        throw new Error(`Invalid argument: ${letter} in the date pattern "${pattern}".`);
    }
  });
}

function offsetText(name: string, letter: "Z" | "X" | "z", length: number): string {
  const [, hours = "+00", minutes = "00"] = /GMT([+-]\d\d):(\d\d)/.exec(name) ?? [];
  if (letter === "Z") return hours + minutes;
  if (letter === "z") return name;
  if (name === "GMT") return "Z";
  return length === 1 ? hours : length === 2 ? hours + minutes : `${hours}:${minutes}`;
}
