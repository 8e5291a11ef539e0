/** DEVREL_COHORTS: conversion by when contacts took their first step. */

import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { readActivityLog } from "../workbook/activityLog";
import { cohortOptions, cohortsOf } from "./cohorts";
import { cohortsTable } from "./funnelTable";

export const cohorts = sheetFunction({
  name: "DEVREL_COHORTS",
  about:
    "Contacts by the month of their first step, and which share of each month's went on to every later stage. With window, Complete says whether all of them had that many days.",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(cohortOptions, "period=quarter; window=90"),
  ],
  returns:
    "A table: Month (or the period asked for), Contacts, the share that reached each later stage, Complete.",
  examples: [
    { call: "=DEVREL_COHORTS(Activities!A:P)", gives: "2025-01 | 5 | 0.8 | 0.4 | 0.2" },
    {
      call: '=DEVREL_COHORTS(Activities!A:P, Journey!A:G, , "period=quarter; window=30")',
      gives: "2025 Q1 | 4 | 0.5 | 0 | No",
    },
  ],
  run({ activities, journey, contacts, options }, zone) {
    const log = readActivityLog(activities, journey, contacts, zone);
    return cohortsTable(options.period, cohortsOf(log, options));
  },
});
