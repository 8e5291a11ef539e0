/** The table `devrel_events`: what DEVREL_EVENTS gives, in SQL. */

import { warehouseErrors } from "../problems/warehouseErrors";
import { DAY } from "../reading/calendar";
import { columnNamed } from "../warehouse/columnNamed";
import { labelSql } from "../warehouse/labels.sql";
import { lastDaySql } from "../warehouse/latest.sql";
import { isAcceptedSql } from "../warehouse/leadStatuses";
import { hasField, needField } from "../warehouse/neededField";
import { asDateTime, isBefore, isBetween, share, startOfDay } from "../warehouse/sql";
import { logSql } from "../warehouse/timeline";
import { warehouseTable } from "../warehouse/warehouseTable";
import { eventsOptions } from "./eventReturns";

const people = (which: string) => `COUNT(DISTINCT IF(${which}, person, NULL))`;
/** Everybody once; and of the events with a cost alone, by which their cost is divided. */
const PEOPLE = `COUNT(DISTINCT person) AS contacts, ${people("is_new")} AS new_contacts, ${people("has_moved_on")} AS moved_on,
    ${people("is_paid")} AS paid_contacts, ${people("is_paid AND has_moved_on")} AS paid_moved_on`;
const LEADS = "COUNT(*) AS drqls, COUNTIF(is_accepted) AS accepted, COUNTIF(is_paid) AS paid_drqls";

export const eventsTable = warehouseTable({
  name: "devrel_events",
  about:
    "What each event that was held brought, beside what it cost: contacts met, new ones, those who moved on, and leads; then all together, each contact once.",
  type: "table",
  result: { name: "events", options: eventsOptions },
  assertions: {
    uniqueKey: ["place"],
    rowConditions: ["new_contacts <= contacts_met", "moved_on <= contacts_met"],
  },
  sql(context, options) {
    const { project, ref } = context;
    const events = project.source("events");
    if (!events) throw warehouseErrors.noTable("devrel_events", "events");
    needField(project, "activities", "contact");
    needField(project, "activities", "event");
    const by = options.by === undefined ? undefined : columnNamed(options.by, [events]);
    const asOf = lastDaySql(context, options["as of"], ["activities", "contacts", "events"], options.unit);
    const isKnown = options["as of"] === undefined ? "TRUE" : `date < ${options["as of"] + DAY}`;
    const hasLeads = hasField(project, "activities", "drql");
    const until = `${startOfDay("held.last_day")} + ${(Math.floor(options.window) + 1) * DAY}`;
    const groupKey = by ? `COALESCE(${by.key}, '')` : "CAST(entry AS STRING)";
    const label = by
      ? `COALESCE(MIN(${by.shown}), ${labelSql("none", `SELECT ${by.key} AS key FROM ${ref("events_read")}`)})`
      : "MIN(event)";
    const leads = (count: string) => (hasLeads ? `COALESCE(${count}, 0)` : "CAST(NULL AS INT64)");
    return `WITH held AS (
  SELECT *, ${groupKey} AS group_key, GREATEST(start, COALESCE(\`end\`, start)) AS last_day
  FROM ${ref("held_events")}
  WHERE ${isBetween("start", options.from, options.to)} AND start < ${asOf} + ${DAY}
),
nearest AS (
  SELECT entry, event_entry FROM (
    SELECT read.entry, events.entry AS event_entry,
      ROW_NUMBER() OVER (
        PARTITION BY read.entry
        ORDER BY ABS(${startOfDay("events.start")} - ${startOfDay("read.date")}), events.start, events.entry
      ) AS nth
    FROM (SELECT entry, date, event_key FROM ${ref("activities_read")} WHERE counts AND ${isKnown}) AS read
    JOIN ${ref("events_read")} AS events ON events.event_key = read.event_key AND events.counts
  )
  WHERE nth = 1
),
named AS (
  SELECT nearest.entry, held.entry AS event_entry, held.group_key, held.cost IS NOT NULL AS is_paid, ${until} AS until
  FROM nearest
  JOIN held ON held.entry = nearest.event_entry
),
log AS (
  SELECT * FROM ${logSql(context, options.unit)} WHERE ${isKnown}
),
met AS (
  SELECT named.event_entry, named.group_key, named.is_paid, named.until, log.person, MIN(log.date) AS first, MAX(log.stage_place) AS stage
  FROM named
  JOIN log ON log.entry = named.entry AND NOT log.is_milestone
  GROUP BY named.event_entry, named.group_key, named.is_paid, named.until, log.person
),
meetings AS (
  SELECT met.event_entry, met.group_key, met.is_paid, met.person, COUNTIF(${isBefore("log.date", "met.first")}) = 0 AS is_new,
    COALESCE(MAX(IF(NOT ${isBefore("log.date", "met.first")} AND log.date < met.until, log.stage_place, NULL)), -1)
      > COALESCE(MAX(IF(${isBefore("log.date", "met.first")}, log.stage_place, NULL)), MAX(met.stage), -1) AS has_moved_on
  FROM met
  JOIN log ON log.person = met.person
  GROUP BY met.event_entry, met.group_key, met.is_paid, met.person
),
people AS (
  SELECT group_key, FALSE AS is_total, ${PEOPLE} FROM meetings GROUP BY group_key
  UNION ALL SELECT '', TRUE, ${PEOPLE} FROM meetings
),
lead_rows AS (
  SELECT named.group_key, named.is_paid, ${isAcceptedSql("read.drql_status")} AS is_accepted
  FROM named
  JOIN ${ref("activities_read")} AS read ON read.entry = named.entry
  WHERE read.drql_key IS NOT NULL
),
leads AS (
  SELECT group_key, FALSE AS is_total, ${LEADS} FROM lead_rows GROUP BY group_key
  UNION ALL SELECT '', TRUE, ${LEADS} FROM lead_rows
),
listed AS (
  SELECT group_key, FALSE AS is_total, ${label} AS name, MIN(start) AS start, COUNT(*) AS events, SUM(cost) AS cost, SUM(attendees) AS attendees
  FROM held GROUP BY group_key
),
found AS (
  SELECT * FROM listed
  UNION ALL
  SELECT '', TRUE, ${labelSql("total", "SELECT LOWER(name) AS key FROM listed")}, NULL, COUNT(*), SUM(cost), SUM(attendees) FROM held
),
counted AS (
  SELECT found.*, COALESCE(people.contacts, 0) AS contacts_met, COALESCE(people.new_contacts, 0) AS new_contacts,
    COALESCE(people.moved_on, 0) AS moved_on, ${leads("leads.drqls")} AS drqls, ${leads("leads.accepted")} AS accepted,
    people.paid_contacts, people.paid_moved_on, ${leads("leads.paid_drqls")} AS paid_drqls
  FROM found
  LEFT JOIN people ON people.group_key = found.group_key AND people.is_total = found.is_total
  LEFT JOIN leads ON leads.group_key = found.group_key AND leads.is_total = found.is_total
)
SELECT ROW_NUMBER() OVER (ORDER BY is_total, ${by ? "contacts_met DESC" : "start"}, name) AS place,
  ${by ? "name AS value, events" : `name AS event, ${asDateTime("start")} AS start`}, cost, attendees,
  contacts_met, new_contacts, moved_on, drqls, accepted,
  ${share("cost", "paid_contacts")} AS cost_per_contact, ${share("cost", "paid_moved_on")} AS cost_per_contact_moved_on,
  ${share("cost", "paid_drqls")} AS cost_per_drql
FROM counted`;
  },
});
