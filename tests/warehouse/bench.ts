/** `npm run bench:warehouse`: every result over 100,000 and over 1,000,000 activities on DuckDB, and how the time grows. */

import { readProject, TIME_ZONE } from "../../src/warehouse/project";
import { WAREHOUSE_TABLES } from "../../src/warehouseTables";
import { openDatabase, runQuery } from "./duckdb";

/** No result may take longer, nor grow more beside a tenth of the rows. */
const [MOST_SECONDS, MOST_GROWTH] = [20, 12];
const [FEW, MANY] = [100_000, 1_000_000];

const headers = {
  activities: {
    headers: ["row_number", "Date", "Activity", "Contact", "Channel", "Event", "DRQL", "DRQL status"],
  },
  contacts: {
    headers: ["row_number", "Contact", "Also known as", "Company", "Internal", "Champion", "Joined"],
  },
  events: { headers: ["row_number", "Event", "Start", "Type", "Cost", "Attendees"] },
};

/** Rows made by the database itself: five activities for each contact, over three years, some with a time, some leads. */
const SOURCES = (rows: number) => [
  `CREATE OR REPLACE TABLE activities AS SELECT i + 2 AS row_number,
    left((TIMESTAMP '2023-01-01' + INTERVAL 1 MINUTE * (CASE WHEN i % 3 = 0 THEN (hash(i) % 1440)::BIGINT ELSE 0 END)
      + INTERVAL 1 DAY * ((hash(i + 7) % 1095)::BIGINT))::VARCHAR, CASE WHEN i % 3 = 0 THEN 19 ELSE 10 END) AS date,
    ['Conference talk', 'Docs visit', 'Sign-up', 'Newsletter sign-up', 'Forum answer', 'Blog post', '1:1 call', 'Signed up', 'First app'][1 + (hash(i + 1) % 9)::INT] AS activity,
    'dev' || (hash(i + 2) % ${rows / 5}) || '@example.org' AS contact,
    ['Blog', 'Forum', 'Conference', 'Mail', NULL][1 + (hash(i + 3) % 5)::INT] AS channel,
    CASE WHEN hash(i + 4) % 5 = 0 THEN 'Event ' || (hash(i + 5) % 200) END AS event,
    CASE WHEN hash(i + 6) % 20 = 0 THEN 'Beta tester' END AS drql, NULL AS drql_status
  FROM range(${rows}) AS t(i)`,
  `CREATE OR REPLACE TABLE contacts AS SELECT i + 2 AS row_number, 'dev' || i || '@example.org' AS contact,
    CASE WHEN i % 20 = 0 THEN 'gh:dev' || i END AS also_known_as, 'Company ' || (i % 5000) AS company, NULL AS internal,
    CASE WHEN i % 100 = 0 THEN 'yes' END AS champion, CASE WHEN i % 3 = 0 THEN '2023-05-01' END AS joined
  FROM range(${rows / 5}) AS t(i)`,
  `CREATE OR REPLACE TABLE events AS SELECT i + 2 AS row_number, 'Event ' || i AS event,
    strftime(DATE '2023-01-01' + (i * 5)::INT, '%Y-%m-%d') AS start, 'Meetup' AS type, '100' AS cost, '30' AS attendees
  FROM range(200) AS t(i)`,
];

/** Seconds of each table by its name. */
async function timed(rows: number, options: Record<string, string>): Promise<Map<string, number>> {
  const connection = await openDatabase(2);
  for (const statement of SOURCES(rows)) await connection.run(statement);
  const project = readProject(
    { tables: headers, journey: null, kinds: null },
    { [TIME_ZONE]: "Etc/UTC", ...options },
  );
  const seconds = new Map<string, number>();
  for (const { name, sql } of WAREHOUSE_TABLES) {
    const start = performance.now();
    await runQuery(connection, name, sql({ project, ref: (other) => other }));
    seconds.set(name, (performance.now() - start) / 1000);
    if (process.env.STEPS) console.log(rows, name, seconds.get(name)!.toFixed(2));
  }
  connection.closeSync();
  return seconds;
}

for (const options of [{}, { order: "ordered", window: "90", "funnel.by": "Channel" }]) {
  await timed(1000, options);
  const [few, many] = [await timed(FEW, options), await timed(MANY, options)];
  console.log(`Options: ${JSON.stringify(options)}`);
  for (const [name, seconds] of many) {
    const growth = seconds / few.get(name)!;
    const isSlow = seconds > MOST_SECONDS || (growth > MOST_GROWTH && seconds > 1);
    if (isSlow) process.exitCode = 1;
    console.log(
      `${name}: ${seconds.toFixed(2)} s, ${growth.toFixed(1)} × of a tenth${isSlow ? " (too much)" : ""}`,
    );
  }
}
