/** Hand-worked cases of time zones, clock changes and long histories. */
import type { FunnelCase } from "../case";

const HOURS = Array.from({ length: 3000 }, (_, hour) =>
  new Date(Date.UTC(2025, 0, 1, hour, 15)).toISOString(),
);

export const TIME: FunnelCase[] = [
  {
    name: "Ninety days over the spring change of clocks are ninety days of the calendar",
    because:
      "From 1 March to 30 May are 90 days; Ann is in time at 08:00, Bob half an hour late, though less than 90 × 24 hours passed.",
    activities: `
      Ann: A 2025-03-01T08:00-05:00, B 2025-05-30T08:00-04:00
      Bob: A 2025-03-01T08:00-05:00, B 2025-05-30T08:30-04:00`,
    options: "order=ordered; window=90",
    timeZone: "America/New_York",
    counts: [2, 1, 0],
    medians: [90, null],
  },
  {
    name: "Ninety days over the autumn change of clocks are ninety days of the calendar",
    because: "From 1 September to 30 November are 90 days, though an hour more passed.",
    activities: "Ann: A 2025-09-01T00:00-04:00, B 2025-11-30T00:00-05:00",
    options: "order=ordered; window=90",
    timeZone: "America/New_York",
    counts: [1, 1, 0],
    medians: [90, null],
  },
  {
    name: "The dates are days of the spreadsheet's zone, east of Greenwich",
    because:
      "In Auckland Ann and Bob began on the 10th, which was the 9th in Greenwich for Ann; Cid began on the 11th.",
    activities: `
      Ann: A 2025-01-10T00:00+13:00
      Bob: A 2025-01-10T23:30+13:00
      Cid: A 2025-01-11T00:30+13:00`,
    options: "order=ordered; from=2025-01-10; to=2025-01-10",
    timeZone: "Pacific/Auckland",
    counts: [2, 0, 0],
  },
  {
    name: "The dates are days of the spreadsheet's zone, west of Greenwich",
    because:
      "In Los Angeles Ann began late on the 10th, when it was the 11th in Greenwich; Bob began late on the 9th.",
    activities: `
      Ann: A 2025-01-10T23:30-08:00
      Bob: A 2025-01-09T23:30-08:00`,
    options: "order=ordered; from=2025-01-10; to=2025-01-10",
    timeZone: "America/Los_Angeles",
    counts: [1, 0, 0],
  },
  {
    name: "The same hour of two days is a whole number of days apart, also over a change of clocks",
    because: "From 8 March 12:00 to 9 March 12:00 in New York is one day, though 23 hours passed.",
    activities: "Ann: A 2025-03-08T12:00-05:00, B 2025-03-09T12:00-04:00",
    options: "order=ordered",
    timeZone: "America/New_York",
    counts: [1, 1, 0],
    medians: [1, null],
  },
  {
    name: "The deepest of thousands of attempts counts",
    because:
      "A a quarter past every hour for 3000 hours, B 30 minutes after the last, C 10 hours later; the earliest A with both within a day is that of hour 2986: B after 13.5 hours, C 10 hours later.",
    activities: `
      Ann: ${HOURS.map((hour) => `A ${hour}`).join(", ")}
      Ann: B ${new Date(Date.UTC(2025, 0, 1, 2999, 45)).toISOString()}
      Ann: C ${new Date(Date.UTC(2025, 0, 1, 3009, 45)).toISOString()}`,
    options: "order=ordered; window=1",
    counts: [1, 1, 1],
    medians: [13.5 / 24, 10 / 24],
  },
  {
    name: "Thousands of activities on one day can be put in order for strict",
    because: "All the Xs go before the As, and the last A just before B of the next day.",
    activities: `
      Ann: ${HOURS.map(() => "A 1, X 1").join(", ")}
      Ann: B 2`,
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [1, null],
    withoutOracle: "more orders than can be tried",
  },
  {
    name: "A stage that nobody did stays empty beside hundreds of activities",
    because: "Ann did A 300 times and nothing else.",
    activities: `Ann: ${HOURS.slice(0, 300)
      .map((hour) => `A ${hour}`)
      .join(", ")}`,
    options: "order=ordered; window=1",
    counts: [1, 0, 0],
  },
];
