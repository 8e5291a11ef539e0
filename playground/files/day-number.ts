/** Day numbers, as cells hold dates: whole days since 30 December 1899, the time of day as the fraction. */

const dayOne = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** The day number of a wall-clock time that a UTC Date stands for. */
export const dayNumber = (date: Date): number => (date.getTime() - dayOne) / millisecondsPerDay;

/** The wall-clock time of a day number, as a UTC Date, to the millisecond. */
export const dateOfDay = (day: number): Date => new Date(dayOne + Math.round(day * millisecondsPerDay));

/** The number format a date cell gets when it has none. */
export const dateFormat = (day: number): string =>
  Number.isInteger(day) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?$/;

/** Reads `2025-07-11` or `2025-07-11 14:30[:15]`; anything else, 30 February included, is undefined. */
export function isoDay(text: string): number | undefined {
  const found = isoDate.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const time = Date.UTC(
    year!,
    month! - 1,
    day!,
    hour!,
    minute!,
    second!,
    Math.round(Number(found[7] ?? 0) * 1000),
  );
  const readBack = new Date(time);
  const exact =
    readBack.getUTCFullYear() === year &&
    readBack.getUTCMonth() === month! - 1 &&
    readBack.getUTCDate() === day &&
    readBack.getUTCHours() === hour &&
    minute! < 60 &&
    second! < 60;
  return exact && year! >= 1900 ? dayNumber(readBack) : undefined;
}
