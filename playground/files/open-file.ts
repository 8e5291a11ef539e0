/** Opens what a person names on the command line: an .xlsx file, a .csv file or a folder of .csv files. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { WorkbookData } from "../workbook-data";
import { type GivenFile, isCsv, withoutEnding, workbookFrom } from "./given-files";
import { PlainError } from "./plain-error";

/** The workbook at `path`, or a PlainError that says what was found and what to do. */
export async function openFile(path: string): Promise<WorkbookData> {
  return open(path).catch((error: unknown) => {
    throw refusal(path, error);
  });
}

/** The sentence for a refusal of the operating system; any other error as it is. */
export function refusal(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (["ENOENT", "ENOTDIR"].includes(code))
    return new PlainError(`There is no file or folder named "${path}".`);
  if (["EACCES", "EPERM", "EBUSY"].includes(code)) {
    return new PlainError(
      `"${path}" may not be read. Close it where it is open, or ask its owner for the right to read it.`,
    );
  }
  return error;
}

async function open(path: string): Promise<WorkbookData> {
  const isFolder = (await stat(path)).isDirectory();
  const files = await Promise.all((isFolder ? await csvFilesIn(path) : [path]).map(given));
  const name = isFolder ? basename(path) : withoutEnding(basename(path));
  return workbookFrom(files, name, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

async function given(path: string): Promise<GivenFile> {
  return { shown: path, name: basename(path), bytes: await readFile(path) };
}

async function csvFilesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const files = names.filter(isCsv).sort();
  if (files.length > 0) return files.map((name) => join(folder, name));
  const inside =
    names.length === 0 ? "nothing" : names.slice(0, 3).join(", ") + (names.length > 3 ? " …" : "");
  throw new PlainError(
    `The folder "${folder}" holds no .csv file (found: ${inside}). Download each tab of your sheet as .csv into one folder, or name an .xlsx file.`,
  );
}
