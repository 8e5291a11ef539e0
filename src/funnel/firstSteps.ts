/** The order `reached` in one pass over the rows: of each contact, only the first activity at each stage matters. */

import { readText } from "../reading/cells/cellText";
import { isErrorCell } from "../reading/cells/errorCell";
import type { Grid } from "../reading/grid";
import { isMissing } from "../reading/missing";
import { isBetween } from "../reading/options";
import type { Rows } from "../reading/rows";
import type { Zone } from "../reading/zone";
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS } from "../tabs/contacts";
import { nameKey } from "../words/text";
import { milestonesOf } from "../workbook/activityLog";
import { byColumn } from "../workbook/byColumn";
import { chosenStages, readJourney, stageByActivity } from "../workbook/journeyPlan";
import { type People, readPeople } from "../workbook/people";
import { readTable } from "../workbook/readTable";
import { byContact } from "./breakdown";
import { byChosenStep } from "./chosenStep";
import { type Firsts, makeRoom, newFirsts, note } from "./firsts";
import type { FunnelOptions } from "./funnelOptions";
import { wayFinder } from "./wayFinder";
import type { Ways } from "./ways";

/** One id in lower-case ASCII without a space, which is its own key. */
const PLAIN_ID = /^[!-:<-@[-~]+$/;

/** Whether these options ask for nothing but each contact's first activities. */
export function needsOnlyFirstSteps({ order, exclude, touch }: FunnelOptions): boolean {
  return order === "reached" && exclude === undefined && touch !== "all";
}

/** What `journeysOf` finds under such options, without a history of each contact. @throws LedgerError as that does */
export function firstStepsOf(
  activities: Grid,
  journey: Grid | undefined,
  contacts: Grid | undefined,
  options: FunnelOptions,
  zone: Zone,
): Ways {
  const rows = readTable(ACTIVITIES, activities, zone);
  const plan = readJourney(journey, zone);
  const contactRows = contacts && readTable(CONTACTS, contacts, zone);
  const people = readPeople(contactRows);
  const by =
    options.by === undefined ? undefined : byColumn(options.by, contactRows ? [rows, contactRows] : [rows]);
  const labels = chosenStages(plan, options.stages);
  const mayBegin = isBetween(options);

  const stages = labels.length;
  const stageOf = stageByActivity(plan, labels);
  const firsts = readFirsts(rows, people, stages, stageOf);
  if (contactRows)
    for (const { person, time, activity } of milestonesOf(contactRows, people, plan, nameKey)) {
      const stage = stageOf.get(activity);
      if (stage !== undefined) note(firsts, person * stages + stage, time, -1);
    }
  makeRoom(firsts, people.names.length * stages);

  const { depthOf, chosen } = wayFinder(firsts, people, stages, mayBegin, options);
  return {
    labels,
    by,
    people: people.names.length,
    depthOf,
    steps: firsts.times,
    breakdown: ({ range, place }) =>
      range === 1
        ? byContact(people, contactRows!, place)
        : byChosenStep(chosen, firsts, rows.textReader(place)),
  };
}

/** Most rows say what an earlier one said, so each distinct cell is understood once. */
function readFirsts(
  { grid, header, zone, dateReader }: Rows<typeof ACTIVITIES.columns>,
  people: People,
  stages: number,
  stageOf: ReadonlyMap<string, number>,
): Firsts {
  const firsts = newFirsts();
  const { activity, contact } = header.places;
  if (contact === undefined) return firsts;
  const dateAt = dateReader("date");
  const { byKey } = people;
  const stageIn = new Map<unknown, number>();
  const understood = (cell: unknown) => {
    const text = readText(cell, zone);
    const stage = (isErrorCell(text) ? undefined : stageOf.get(nameKey(text))) ?? -1;
    stageIn.set(cell, stage);
    return stage;
  };
  const othersIn = new Map<unknown, readonly number[]>();
  const noteAll = (cell: unknown, stage: number, time: number, row: number) => {
    const named = othersIn.get(cell) ?? people.named(readText(cell, zone));
    othersIn.set(cell, named);
    for (const person of named) note(firsts, person * stages + stage, time, row);
  };
  const first = header.row + 1;
  const count = grid.length - first;
  for (let row = 0; row < count; row++) {
    const cells = grid[first + row]!;
    const cell = cells[contact];
    if (cell === "") continue;
    let stage = stageIn.get(cells[activity!]);
    if (stage === undefined) stage = understood(cells[activity!]);
    if (stage < 0) continue;
    const time = dateAt(row);
    if (isMissing(time)) continue;
    let person = byKey.get(cell);
    if (person === undefined && typeof cell === "string" && PLAIN_ID.test(cell)) person = people.add(cell);
    if (person !== undefined) note(firsts, person * stages + stage, time, row);
    else noteAll(cell, stage, time, row);
  }
  return firsts;
}
