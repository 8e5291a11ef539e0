/** How texts become local times in the warehouse: by the forms of dateForms.ts and clock.ts. */

import { MONTH_NAMES } from "../definitions/monthNames";
import { DAY } from "../reading/calendar";
import { bareName } from "../reading/cells/calendarNames";
import { CLOCK, HAS_CLOCK } from "../reading/cells/clock";
import { END_OF_TIMES, FIRST_MOMENT } from "../reading/cells/date";
import { DIGITS_ONLY, ONE_READING } from "../reading/cells/dateForms";
import { inList, literal, mod, onlyGroup, pattern } from "./sql";
import { found } from "./texts";

const [HOUR, MINUTE, SECOND] = [3_600_000, 60_000, 1000];

/** Local dates and times as BigQuery writes a DATE or a DATETIME, of which most tables are full. */
const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[ T][01]\d:[0-5]\d:[0-5]\d(?:\.\d+)?|[ T]2[0-3]:[0-5]\d:[0-5]\d(?:\.\d+)?)?$/;

/** The local time of a text in the usual form; NULL for any other, or for a day that the calendar lacks. */
export function isoTime(text: string): string {
  const part = (from: number, factor: number) => `CAST(SUBSTR(${text}, ${from}, 2) AS INT64) * ${factor}`;
  const clock = `IF(CHAR_LENGTH(${text}) > 10, ${part(12, HOUR)} + ${part(15, MINUTE)} + ${part(18, SECOND)}, 0)`;
  return `IF(REGEXP_CONTAINS(${text}, ${pattern(ISO)}), UNIX_DATE(SAFE_CAST(SUBSTR(${text}, 1, 10) AS DATE)) * ${DAY} + ${clock}, NULL)`;
}

/** Whether a text has to be taken apart to be read. */
export function isOtherForm(text: string): string {
  return `NOT REGEXP_CONTAINS(${text}, ${pattern(ISO)})`;
}

/** Whether a local time lies in the years of which dates count. */
export function isOfOurTimes(local: string): string {
  return `${local} BETWEEN ${FIRST_MOMENT} AND ${END_OF_TIMES - 1}`;
}

/** A query of `text` and `local` for the texts of a table with this one column, `local` being NULL where a text cannot be read one way only. */
export function otherDatesSql(texts: string, zone: string): string {
  const clock = (group: string) =>
    `${found("text", onlyGroup(CLOCK, group))} AS ${group === "day" ? "clock_day" : group}`;
  const number = (text: string) => `COALESCE(SAFE_CAST(${text} AS INT64), 0)`;
  const sign = found("zone", pattern(/([+-])\d{1,2}(?::?\d\d)?$/));
  const hours = number(found("zone", pattern(/[+-](\d{1,2})(?::?\d\d)?$/)));
  const minutes = number(found("zone", pattern(/[+-]\d{1,2}:?(\d\d)$/)));
  const hour = `CASE WHEN half IS NULL THEN ${number("hour")} WHEN ${number("hour")} NOT BETWEEN 1 AND 12 THEN 99 ELSE ${mod(number("hour"), 12)} + IF(LOWER(half) = 'p', 12, 0) END`;
  const forms = [
    ...ONE_READING.map((form) => ({ form, names: ["year", "month", "day"] })),
    ...["/", "\\.", "-"].map((sign) => ({
      form: new RegExp(DIGITS_ONLY.source.replace("(?<sign>[/.-])", sign).replace("\\k<sign>", sign)),
      names: ["year", "first", "second"],
    })),
  ];
  const part = (name: string, place: number) =>
    `CASE ${forms.map(({ form, names }) => `WHEN REGEXP_CONTAINS(day, ${onlyGroup(form, "none")}) THEN ${found("day", onlyGroup(form, names[place]!))}`).join(" ")} END AS ${name}`;
  const digits = forms.slice(-3).map(({ form }) => `REGEXP_CONTAINS(day, ${onlyGroup(form, "none")})`);
  const months = MONTH_NAMES.map((names, index) => {
    const written = names.split(" ").flatMap((name) => [name, bareName(name)]);
    return `WHEN RTRIM(LOWER(b), '.') IN ${inList(new Set(written))} THEN '${index + 1}'`;
  });
  const month = `IF(REGEXP_CONTAINS(b, ${pattern(/^\d+$/)}), b, CASE ${months.join(" ")} END)`;
  const date = (year: string, month: string, day: string) =>
    `SAFE_CAST(CONCAT(${year}, '-', LPAD(${month}, 2, '0'), '-', LPAD(${day}, 2, '0')) AS DATE)`;
  const moment = `UNIX_DATE(one) * ${DAY} + time`;
  return `WITH clocks AS (
  SELECT text, REGEXP_CONTAINS(text, ${pattern(HAS_CLOCK)}) AS may_have_clock,
    ${["day", "hour", "minute", "second", "half", "zone"].map(clock).join(",\n    ")}
  FROM ${texts}
),
days AS (
  SELECT *, may_have_clock AND clock_day IS NOT NULL AND (minute IS NOT NULL OR half IS NOT NULL) AS has_clock
  FROM clocks
),
times AS (
  SELECT text, IF(has_clock, clock_day, text) AS day, has_clock AND zone IS NOT NULL AS has_zone,
    IF(has_clock, ${hour}, 0) AS hours, IF(has_clock, ${number("minute")}, 0) AS minutes, IF(has_clock, ${number("second")}, 0) AS seconds,
    IF(${sign} = '-', -1, 1) * (${hours} * ${HOUR} + ${minutes} * ${MINUTE}) AS offset_from_utc
  FROM days
),
parts AS (
  SELECT text, has_zone, offset_from_utc,
    IF(hours <= 23 AND minutes <= 59 AND seconds <= 59, hours * ${HOUR} + minutes * ${MINUTE} + seconds * ${SECOND}, NULL) AS time,
    ${digits.join(" OR ")} AS is_of_digits, REGEXP_CONTAINS(day, '-') AS has_hyphens,
    ${part("a", 0)},
    ${part("b", 1)},
    ${part("c", 2)}
  FROM times
),
years AS (
  SELECT *, IF(CHAR_LENGTH(a) = 2, CONCAT('20', a), a) AS year FROM parts
),
readings AS (
  SELECT text, has_zone, offset_from_utc, time,
    IF(is_of_digits, ${date("year", "c", "b")}, ${date("year", month, "c")}) AS day_first,
    IF(is_of_digits, ${date("year", "b", "c")}, NULL) AS month_first,
    is_of_digits AND has_hyphens AND CHAR_LENGTH(a) = 2 AND CHAR_LENGTH(b) = 2
      AND ${date("CONCAT('20', b)", "c", "a")} IS NOT NULL AS may_begin_with_year
  FROM years
),
read AS (
  SELECT text, has_zone, offset_from_utc, time,
    IF(may_begin_with_year OR day_first != month_first, NULL, COALESCE(day_first, month_first)) AS one
  FROM readings
)
SELECT text,
  IF(has_zone, UNIX_MILLIS(TIMESTAMP(DATETIME(TIMESTAMP_MILLIS(${moment} - offset_from_utc), ${literal(zone)}))), ${moment}) AS local
FROM read`;
}
