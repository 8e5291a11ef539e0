/** Texts that name a day in the warehouse: read as the sheet reads them, in whatever language their month is. */
import { expect, it } from "vitest";
import { readDate } from "../../src/reading/cells/date";
import { zone } from "../../src/reading/zone";
import { otherDatesSql } from "../../src/warehouse/dates";
import { openDatabase, runQuery } from "./duckdb";

const TEXTS: Record<string, string> = {
  "14. März 2025": "2025-03-14T00:00Z",
  "14. MAERZ 2025": "2025-03-14T00:00Z",
  "14 févr. 2025 à 9:05": "2025-02-14T09:05Z",
  "1º de março de 2025": "2025-03-01T00:00Z",
  "14/mar/2025": "2025-03-14T00:00Z",
  "5 de out. de 2025": "2025-10-05T00:00Z",
  "2025年3月14日": "2025-03-14T00:00Z",
  "Apr 2, 2025": "2025-04-02T00:00Z",
  "11-Jul-25": "2025-07-11T00:00Z",
  "15.05.25": "2025-05-15T00:00Z",
};
const NO_DAYS = ["11 Listopad 2025", "31. Juni 2025", "03/04/2025", "25-07-11"];

it("texts with one reading are that day, others none", async () => {
  const connection = await openDatabase();
  const values = [...Object.keys(TEXTS), ...NO_DAYS].map((text) => `('${text}')`);
  await connection.run(`CREATE TABLE texts AS SELECT * FROM (VALUES ${values.join(", ")}) AS t(text)`);
  await runQuery(connection, "found", otherDatesSql("texts", "Etc/UTC"));
  const rows = (await connection.runAndReadAll("SELECT text, local FROM found")).getRowsJS();
  const found = Object.fromEntries(
    rows.map(([text, local]) => [text, local === null ? null : Number(local)]),
  );
  for (const [text, day] of Object.entries(TEXTS)) {
    expect(found[text], text).toBe(Date.parse(day));
    expect(readDate(text, zone("Etc/UTC")), text).toBe(Date.parse(day));
  }
  for (const text of NO_DAYS) expect(found[text], text).toBeNull();
});
