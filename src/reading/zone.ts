/** Turns instants into the wall clock of the spreadsheet's time zone and back. */

const DAY = 86_400_000;
/** No zone is known to have changed its offset twice within this time. */
const SPAN = 14 * DAY;

/**
 * A time zone. *Local time* is a count of milliseconds that reads, as if it were UTC, what the wall clock shows:
 * so two date cells are always a whole number of days apart, also across a daylight-saving change, as in Sheets.
 */
export interface Zone {
  readonly name: string;
  /** A stretch of instants around the last one asked for, in which `local` adds this offset: loops over many rows look here first. */
  readonly steady: Readonly<Steady>;
  /** Local time of an instant (milliseconds since 1970 UTC). */
  local(instant: number): number;
  /** The instant of a local time; the earlier one where the clock shows it twice. */
  instant(local: number): number;
  /** A Date for a cell that shall show this local time. */
  date(local: number): Date;
}

interface Steady {
  from: number;
  until: number;
  offset: number;
}

interface Span {
  start: number;
  before: number;
  after: number;
  change: number;
}

/** Month, day, year, hour, minute and second, in the order in which American English says them. */
type Six = [number, number, number, number, number, number];

/** Asking the calendar the first time takes longer than reading thousands of rows, and these need no answer. */
const NEVER_SHIFTED = /^(Etc\/)?(UTC|GMT)$/i;

/** The zone of that IANA name, such as `Europe/Berlin`. Asks the calendar once per two weeks that occur, never per row. */
export function zone(name: string): Zone {
  const spans = new Map<number, Span>();
  let latest: Span | undefined;
  const steady: Steady = { from: 0, until: 0, offset: 0 };
  let format: Intl.DateTimeFormat | undefined;

  function offset(instant: number): number {
    if (NEVER_SHIFTED.test(name)) return 0;
    format ??= new Intl.DateTimeFormat("en-US", {
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
    const text = format.format(instant);
    const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number) as Six;
    const shown = new Date(0);
    shown.setUTCFullYear(text.includes("BC") ? 1 - year : year, month - 1, day);
    shown.setUTCHours(hour, minute, second);
    return shown.getTime() - Math.floor(instant / 1000) * 1000;
  }

  function measureSpan(index: number): Span {
    const start = index * SPAN;
    const before = spans.get(index - 1)?.after ?? offset(start);
    const after = offset(start + SPAN);
    let low = start;
    let high = start + SPAN;
    while (before !== after && high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    return { start, before, after, change: high };
  }

  /** Neighbouring rows tend to lie in one span, so the one used last is tried first. */
  function spanOf(instant: number): Span {
    if (latest && instant >= latest.start && instant < latest.start + SPAN) return latest;
    const index = Math.floor(instant / SPAN);
    let span = spans.get(index);
    if (!span) {
      span = measureSpan(index);
      spans.set(index, span);
    }
    latest = span;
    return span;
  }

  function offsetOf(instant: number): number {
    const { before, after, change } = spanOf(instant);
    return instant < change ? before : after;
  }

  return {
    name,
    steady,
    local(instant) {
      if (instant >= steady.from && instant < steady.until) return instant + steady.offset;
      const { start, before, after, change } = spanOf(instant);
      const skipped = instant === change ? after - before : 0;
      if (skipped > 0 && skipped < DAY && (instant + before) % DAY === 0) return instant + before;
      const isBefore = instant < change;
      const offsetNow = isBefore ? before : after;
      const begin = isBefore ? start : change + 1;
      const end = isBefore ? change : start + SPAN;
      const goesOn = offsetNow === steady.offset && begin <= steady.until && end >= steady.from;
      steady.from = goesOn ? Math.min(steady.from, begin) : begin;
      steady.until = goesOn ? Math.max(steady.until, end) : end;
      steady.offset = offsetNow;
      return instant + offsetNow;
    },
    instant(local) {
      if (local - DAY >= steady.from && local + DAY < steady.until) return local - steady.offset;
      const earlier = local - offsetOf(local - DAY);
      const later = local - offsetOf(local + DAY);
      if (earlier + offsetOf(earlier) === local) return earlier;
      return later + offsetOf(later) === local ? later : earlier;
    },
    date(local) {
      return new Date(this.instant(local));
    },
  };
}
