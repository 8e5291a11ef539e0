/** The default funnel and the DRQL tally in SQL, on a database that is filled anew for each. */
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, type DuckDBType, INTEGER, VARCHAR } from "@duckdb/node-api";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { type Answer, answerOf, column, STAGE_NAMES, STEPS, times } from "./answer";
import { leadNumbers } from "./arquero";
import type { Grid } from "./realm";
import { DAY } from "./rows";

type Columns = Record<string, { type: DuckDBType; values: readonly unknown[] }>;

const CHUNK = 2048;
const text = (values: readonly unknown[]) => ({ type: VARCHAR, values });
const time = (values: readonly unknown[]) => ({ type: DOUBLE, values });

export async function duckdbFunnel(grid: Grid): Promise<Answer> {
  const activities = {
    activity: text(column(grid, "Activity")),
    contact: text(column(grid, "Contact")),
    channel: text(column(grid, "Channel")),
    time: time(times(grid, "Date")),
  };
  const steps = {
    activity: text(STEPS.map((step) => step.activity)),
    stage: { type: INTEGER, values: STEPS.map((step) => step.stage) },
  };
  const rows = await query(
    { activities, steps },
    `WITH done AS (
       SELECT lower(trim(contact)) AS person, stage, time, channel
       FROM activities JOIN steps USING (activity) WHERE contact <> '' AND time IS NOT NULL),
     touch AS (
       SELECT person, max(stage) AS deepest,
              first(channel ORDER BY time, stage, channel = '', channel) AS channel
       FROM done GROUP BY person),
     firsts AS (SELECT person, stage, min(time) AS time FROM done GROUP BY person, stage),
     days AS (
       SELECT person, here.stage, (here.time - before.time) / ${DAY} AS days
       FROM firsts here JOIN firsts before USING (person)
       WHERE before.stage = here.stage - 1 AND here.time >= before.time)
     SELECT channel, stages.stage, count(*) AS contacts, median(days)
     FROM touch JOIN (SELECT DISTINCT stage FROM steps) stages ON deepest >= stages.stage
     LEFT JOIN days ON days.person = touch.person AND days.stage = stages.stage
     GROUP BY ALL`,
  );
  return answerOf(
    rows.map(([channel, stage, ...numbers]) => ({
      about: `${channel || "(none)"}, ${STAGE_NAMES[Number(stage)]}`,
      numbers,
    })),
  );
}

export async function duckdbLeads(grid: Grid): Promise<Answer> {
  const activities = {
    activity: text(column(grid, "Activity")),
    kind: text(column(grid, "DRQL")),
    status: text(column(grid, "DRQL status")),
    time: time(times(grid, "Date")),
    passed: time(times(grid, "Passed on")),
    answered: time(times(grid, "Answered on")),
  };
  const kinds = {
    kind: text(DRQL_KINDS.map(({ kind }) => kind)),
    team: text(DRQL_KINDS.map(({ team }) => team)),
  };
  const counts = DRQL_STATUSES.map((status) => `count(*) FILTER (status = '${status}')`).join(", ");
  const rows = await query(
    { activities, kinds },
    `SELECT team, median((answered - passed) / ${DAY}) FILTER (answered >= passed), ${counts}
     FROM activities JOIN kinds USING (kind)
     WHERE activity <> '' AND time IS NOT NULL GROUP BY team`,
  );
  return answerOf(
    rows.map(([team, days, ...byStatus]) => ({
      about: String(team),
      numbers: leadNumbers(byStatus.map(Number), days),
    })),
  );
}

async function query(tables: Record<string, Columns>, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [name, columns] of Object.entries(tables)) {
    const declared = Object.entries(columns).map(([title, { type }]) => `${title} ${type}`);
    await connection.run(`CREATE TABLE ${name} (${declared.join(", ")})`);
    const appender = await connection.createAppender(name);
    const all = Object.values(columns);
    for (let start = 0; start < all[0]!.values.length; start += CHUNK) {
      const chunk = DuckDBDataChunk.create(all.map(({ type }) => type));
      chunk.setColumns(all.map(({ values }) => values.slice(start, start + CHUNK)) as never);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  const rows = await (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
