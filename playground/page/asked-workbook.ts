/** The workbook that the page's address asks for: a sample, an empty one, or the file of one's own. */
import { EMPTY, emptyWorkbook } from "../samples/empty-workbook";
import type { TourStep } from "../samples/tour-step";
import type { WorkbookChoice } from "../samples/workbook-choice";
import type { WorkbookData } from "../workbook-data";
import { OWN_FILE, ownFile } from "./own-file";
import { getJson } from "./requests";
import { showWorkbooks } from "./workbook-picker";

export interface AskedWorkbook {
  data: WorkbookData;
  /** What to try in it first. */
  tour?: readonly TourStep[] | undefined;
}

/** Opens what is asked for, the first of the choices without an address of its own, and shows what else there is. */
export async function askedWorkbook(): Promise<AskedWorkbook> {
  const choices = await getJson<WorkbookChoice[]>("workbooks.json");
  const asked = new URLSearchParams(location.search);
  const name = asked.get("name") ?? choices[0]!.name;
  if (!asked.has(OWN_FILE)) {
    showWorkbooks(choices, name);
    const data =
      name === EMPTY.name
        ? emptyWorkbook()
        : await getJson<WorkbookData>(`workbooks/${encodeURIComponent(name)}.json`);
    return { data, tour: choices.find((choice) => choice.name === name)?.tour };
  }
  showWorkbooks(choices, name, "Your file");
  return { data: await ownFile() };
}
