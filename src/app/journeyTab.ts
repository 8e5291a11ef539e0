/** The Journey tab as it stands, and the journeys to choose from, for whoever chooses another journey for it. */
import { knownJourneys } from "../definitions/knownJourneys";
import { readText } from "../reading/cells/cellText";
import { lastFilledRow } from "../reading/grid";
import { headerRowOf, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { JOURNEY } from "../tabs/journey";
import { readTabs, recogniseTabs } from "./recognise";
import type { JourneyTab } from "./setUpContract";

/** Its columns and every cell below its headers as text; nothing of it where there is no such tab. */
export function journeyTab(workbook: Workbook): JourneyTab {
  const [found] = recogniseTabs(workbook, readTabs(workbook), [JOURNEY]);
  const header = found && headerRowOf(JOURNEY, found.whole);
  const journeys = knownJourneys();
  if (!header) return { journeys };
  const sheetZone = zone(workbook.timeZone());
  const { places } = placesOf(JOURNEY, header.texts.map(readHeaderText));
  const below = found.whole.slice(header.row + 1, lastFilledRow(found.whole) + 1);
  return {
    journeys,
    found: {
      tab: found.tab.id,
      name: found.tab.name,
      headerRow: header.row + 1,
      columns: Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place!])),
      cells: below.map((cells) => cells.map((cell) => readText(cell, sheetZone))),
      filledBy: workbook.filledBy(found.tab.id, header.row + 1, header.texts.length),
    },
  };
}
