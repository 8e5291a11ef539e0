/** Files of one's own, dropped onto the page or chosen: read here, kept in this browser, sent nowhere. */
import { withoutEnding, workbookFrom } from "../files/given-files";
import type { WorkbookData } from "../workbook-data";
import { keep, readKept } from "./browser-store";
import { whileBusy } from "./busy";
import { element } from "./element";

/** In the page's address, for the file that was opened last. */
export const OWN_FILE = "own-file";
const LAST = "last";

/** The file that was opened last, as a workbook. @throws Error where this browser keeps none */
export async function ownFile(): Promise<WorkbookData> {
  const kept = await readKept<WorkbookData>("own files", LAST);
  if (!kept) throw new Error("This browser keeps no file of yours. Open it again.");
  return kept;
}

/** Opens files that are dropped anywhere on the page or chosen by the button, in place of the workbook that is shown. */
export function openOwnFiles(): void {
  const input = element<HTMLInputElement>("own-files");
  element("open-own").onclick = () => input.click();
  input.onchange = () => openFiles([...(input.files ?? [])]);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  // Before the grid and the sidebar's frame see it.
  document.addEventListener("dragover", (event) => holdsFiles(event) && event.preventDefault(), true);
  document.addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      openFiles([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}

function openFiles(files: readonly File[]): Promise<void> {
  return whileBusy("Opening the file…", async () => {
    if (files.length === 0) return;
    const given = await Promise.all(
      files.map(async (file) => ({
        shown: file.name,
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const name = files.length === 1 ? withoutEnding(files[0]!.name) : `${files.length} files`;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await keep("own files", LAST, await workbookFrom(given, name, timeZone));
    location.search = `?${OWN_FILE}`;
    if (location.search === `?${OWN_FILE}`) location.reload();
  });
}
