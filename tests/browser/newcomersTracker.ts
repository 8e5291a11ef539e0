/** A tracker as a new user brings it: titles above the headers, words, dates and amounts of the team's own, columns without a name. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { writeXlsx } from "../../playground/files/write-xlsx";
import type { TabData } from "../../playground/workbook-data";

const LOG = `
  DevRel tracker 2026
  Please add a line for everything you do!
  When             | What we did    | Who                                | Lead             | Status   |   | Comments  | Event
  14 Jan 2026      | Conf talk      | ann@acme.example                   |                  |          | x | full room |
  17/02/2026       | Conf talk      | bob@orbit.example                  |                  |          |   |           |
  05/03/2026       | Podcast guest  | n/a                                | -                |          |   |           |
  March 9, 2026    | Office hours   | ann@acme.example; cid@dock.example |                  |          | x |           |
  12-13 March 2026 | Hackathon help | cid@dock.example                   |                  |          |   |           | FrostConf
  2026-03-20       | Gave feedback  | ann@acme.example                   | Product feedback | accepted |   |           |
  2026-03-27       | PR merged      | ANN@acme.example                   |                  |          |   |           |
  2026-04-02       | Gave feedback  | bob@orbit.example                  | Feature request  | said no  |   | too early |
  2026-04-09       | Office hours   | dee@pine.example                   | Demo request     | sent     | x |           |
  2026-04-20       | Conf talk      | Eve <eve@fern.example>             |                  |          |   |           | kotlin night`;

const EVENTS = `
  Events 2026
  all amounts in EUR
  Conference   | Dates            |   | City   | Budget  | Actual cost | Status
  FrostConf    | 12-13 March 2026 | x | Oslo   | € 1.500 | € 1.200     | spoke
  Kotlin Night | 20 April 2026    |   | Berlin | € 300   | € 250       | attended
  BigConf      | June 3-5, 2026   |   | Lisbon | € 2.000 |             | CFP submitted`;

/** The path of the tracker's file, which is gone again when the test is over. */
export async function newcomersTracker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tracker-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const tabs = [asTab("Tracker", LOG), asTab("Events", EVENTS)];
  const file = await writeXlsx({ name: "Tracker", timeZone: "Europe/Berlin", locale: "en_GB", tabs });
  const path = join(folder, "tracker.xlsx");
  await writeFile(path, file);
  return path;
}

function asTab(name: string, text: string): TabData {
  const lines = text.trim().split("\n");
  const cell = (value: string) => (value === "" ? null : { value });
  return { name, rows: lines.map((line) => line.split("|").map((each) => cell(each.trim()))) };
}
