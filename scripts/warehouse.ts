/** `npm run warehouse`: writes a Dataform project into a folder of its own. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { LedgerError } from "../src/problems/problem";
import { warehouseErrors } from "../src/problems/warehouseErrors";
import type { Grid } from "../src/reading/grid";
import { SOURCES, type SourceName } from "../src/warehouse/sources";
import { warehouseProject } from "./warehouse/project";

const USE = `npm run warehouse -- --project my-cloud-project --dataset devrel
  --journey journey.csv   your Journey tab as a CSV file; the built-in journey where left out
  --kinds kinds.csv       your DRQL kinds tab
  --tabs folder           a folder with your Activities.csv, Contacts.csv, Events.csv, of which the headers are read
  --sheet address         your spreadsheet, whose tabs are then the sources
  --zone Europe/Berlin    the time zone of your spreadsheet
  --location EU           where BigQuery keeps the dataset
  --to warehouse          the folder to write into`;

/** Does what the arguments ask for; gives the folder. @throws LedgerError with one sentence for what cannot be used */
export async function writeWarehouse(args: readonly string[]): Promise<string> {
  const { values } = readArguments(args);
  const { project, dataset, journey, kinds, tabs, sheet, zone, location, to } = values;
  if (!project || !dataset)
    throw warehouseErrors.misused("Say into which project and dataset the results go.", USE);
  const files = await warehouseProject({
    project,
    dataset,
    location,
    sheet,
    timeZone: zone,
    journey: journey === undefined ? undefined : await gridOf(journey),
    kinds: kinds === undefined ? undefined : await gridOf(kinds),
    headers: tabs === undefined ? undefined : await headersIn(tabs),
  });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
  return to;
}

function readArguments(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = {
    ...{ project: text, dataset: text, journey: text, kinds: text, tabs: text, sheet: text, zone: text },
    ...{ location: text, to: { type: "string", default: "warehouse" } as const },
  };
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw warehouseErrors.misused((error as Error).message, USE);
  }
}

async function gridOf(file: string): Promise<Grid> {
  try {
    return Papa.parse<string[]>(await readFile(file, "utf8"), { skipEmptyLines: true }).data;
  } catch (error) {
    throw warehouseErrors.unreadFile(file, (error as Error).message);
  }
}

/** The headers of the tabs that the folder has. */
async function headersIn(folder: string): Promise<Partial<Record<SourceName, readonly string[]>>> {
  const found: Partial<Record<SourceName, readonly string[]>> = {};
  for (const name of Object.keys(SOURCES) as SourceName[]) {
    const file = join(folder, `${SOURCES[name].name}.csv`);
    const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    const [headers] = text === undefined ? [] : Papa.parse<string[]>(text, { preview: 1 }).data;
    if (headers) found[name] = headers;
  }
  if (Object.keys(found).length === 0)
    throw warehouseErrors.noTabs(
      folder,
      Object.values(SOURCES).map(({ name }) => `${name}.csv`),
    );
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const folder = await writeWarehouse(process.argv.slice(2));
    console.log(`The Dataform project stands in ${folder}. Next: README, “Beyond one sheet”.`);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
