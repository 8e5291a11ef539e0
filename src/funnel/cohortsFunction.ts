/** DEVREL_COHORTS: conversion by when contacts took their first step. */

import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { cohortOptions, cohortsOf } from "./cohorts";
import { cohortsColumns } from "./cohortsColumns";

export const cohorts = sheetFunction({
  name: "DEVREL_COHORTS",
  about:
    "Contacts by the month of their first step, and which share of each month's went on to every later stage. With window, Complete says Yes once that many days have passed since the last day of the period, so that whoever began in it had them.",
  subject: "Funnel and channels",
  answers: "Are newer developers converting better?",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(cohortOptions, "period=quarter; window=90"),
  ],
  result: cohortsColumns,
  examples: [
    { call: "=DEVREL_COHORTS(Activities!A:O)", gives: "2025-01 | 5 | 0.8 | 0.4 | 0.2" },
    {
      call: '=DEVREL_COHORTS(Activities!A:O, Journey!A:H, , "period=quarter; window=30")',
      gives: "2025 Q1 | 4 | 0.5 | 0 | No",
    },
  ],
  run: ({ workbook, options }) => cohortsOf(workbook.log(options.unit), options),
});
