/** Every table of the warehouse, in the order in which they are made. */

import { attributionTable } from "./attribution/attribution.sql";
import { problemsTable } from "./check/problems.sql";
import { communityTable } from "./community/community.sql";
import { eventsTable } from "./events/events.sql";
import { cohortsTable } from "./funnel/cohorts.sql";
import { excludedExist } from "./funnel/excludedExist.sql";
import { funnelStepsTable, funnelTable } from "./funnel/funnel.sql";
import { journeysTable } from "./funnel/journeys.sql";
import { drqlTable } from "./leads/drql.sql";
import { historyTable } from "./pages/history.sql";
import { peopleTable } from "./people/people.sql";
import { lifecycleTable } from "./retention/lifecycle.sql";
import { retentionTable } from "./retention/retention.sql";
import { activityLogTable } from "./warehouse/activityLog.sql";
import { heldEventsTable } from "./warehouse/heldEvents.sql";
import { aliasesTable, idsTable } from "./warehouse/ids.sql";
import { journeyTable } from "./warehouse/journey.sql";
import { latestDatesTable } from "./warehouse/latest.sql";
import { peopleNamedTable } from "./warehouse/peopleNamed.sql";
import { personsTable } from "./warehouse/persons.sql";
import { datesReadTable, readTable } from "./warehouse/readTables";
import type { WarehouseAssertion, WarehouseTable } from "./warehouse/warehouseTable";

export const WAREHOUSE_TABLES: readonly WarehouseTable[] = [
  journeyTable,
  datesReadTable,
  readTable("activities"),
  readTable("contacts"),
  readTable("events"),
  aliasesTable,
  idsTable,
  personsTable,
  peopleNamedTable,
  activityLogTable,
  heldEventsTable,
  latestDatesTable,
  funnelStepsTable,
  funnelTable,
  journeysTable,
  cohortsTable,
  drqlTable,
  retentionTable,
  lifecycleTable,
  attributionTable,
  eventsTable,
  communityTable,
  peopleTable,
  problemsTable,
  historyTable,
];

/** What must hold beyond single tables. */
export const WAREHOUSE_ASSERTIONS: readonly WarehouseAssertion[] = [excludedExist];
