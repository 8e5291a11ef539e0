/** Periods in SQL: each is a number, that of the next one higher by 1, so that none is passed over. */
import { DAY, MONTHS, type Month, type Period } from "../reading/calendar";
import { dayText, div, mod } from "./sql";

/** Of which length, and with which month years and quarters begin. */
export interface PeriodKind {
  period: Period;
  yearStarts: Month;
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

/** The number of the period that holds a local time. Weeks begin on Monday. */
export function periodNumber(local: string, { period, yearStarts }: PeriodKind): string {
  if (period === "day") return div(local, DAY);
  if (period === "week") return div(`${div(local, DAY)} + 3`, 7);
  const date = `DATE_FROM_UNIX_DATE(${div(local, DAY)})`;
  const month = `(EXTRACT(YEAR FROM ${date}) * 12 + EXTRACT(MONTH FROM ${date}) - 1)`;
  return period === "month" ? month : div(`${month} - ${MONTHS.indexOf(yearStarts)}`, MONTHS_IN[period]);
}

/** The local time of a period's first moment. */
export function periodStart(number: string, kind: PeriodKind): string {
  const { period } = kind;
  if (period === "day") return `((${number}) * ${DAY})`;
  if (period === "week") return `(((${number}) * 7 - 3) * ${DAY})`;
  const month = firstMonth(number, kind);
  return `(UNIX_DATE(DATE(${div(month, 12)}, ${mod(month, 12)} + 1, 1)) * ${DAY})`;
}

/** See `periodName` in calendar.ts. */
export function periodName(number: string, kind: PeriodKind): string {
  const { period, yearStarts } = kind;
  if (period === "day") return dayText(periodStart(number, kind));
  const padded = (value: string, digits: number) => `LPAD(CAST(${value} AS STRING), ${digits}, '0')`;
  if (period === "week") {
    const thursday = `DATE_FROM_UNIX_DATE((${number}) * 7)`;
    const week = `${div(`EXTRACT(DAYOFYEAR FROM ${thursday}) - 1`, 7)} + 1`;
    return `CONCAT(${padded(`EXTRACT(YEAR FROM ${thursday})`, 4)}, '-W', ${padded(week, 2)})`;
  }
  const month = firstMonth(number, kind);
  if (period === "month")
    return `CONCAT(${padded(div(month, 12), 4)}, '-', ${padded(`${mod(month, 12)} + 1`, 2)})`;
  const year = div(`${month} - ${MONTHS.indexOf(yearStarts)}`, 12);
  const yearName =
    yearStarts === "January"
      ? padded(year, 4)
      : `CONCAT(${padded(year, 4)}, '/', ${padded(mod(`${year} + 1`, 100), 2)})`;
  const quarter = `${div(mod(`${month} - ${MONTHS.indexOf(yearStarts)}`, 12), 3)} + 1`;
  return period === "year" ? yearName : `CONCAT(${yearName}, ' Q', CAST(${quarter} AS STRING))`;
}

/** The first month of a month, a quarter or a year, counted from that of the year 0. */
function firstMonth(number: string, { period, yearStarts }: PeriodKind): string {
  if (period === "month") return `(${number})`;
  return `((${number}) * ${MONTHS_IN[period as "quarter" | "year"]} + ${MONTHS.indexOf(yearStarts)})`;
}
