/** Opens what a person names on the command line: an .xlsx file, a .csv file or a folder of .csv files. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { WorkbookData } from "../workbook-data";
import { csvTab } from "./csv";
import { whatItIs } from "./file-kind";
import { PlainError } from "./plain-error";
import { readXlsx } from "./read-xlsx";
import { tabNames } from "./tab-names";
import { unpackedSize } from "./unpacked-size";

/** A workbook of a million filled cells takes about a fifth of it. */
const MOST_UNPACKED = 300e6;

const csvEndings = [".csv", ".tsv"];

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
  const found = await stat(path);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const name = basename(path, extname(path));
  if (found.isDirectory()) return csvWorkbook(basename(path), await csvFilesIn(path), timeZone);
  if (csvEndings.includes(extname(path).toLowerCase())) return csvWorkbook(name, [path], timeZone);
  return openXlsx(path, name, timeZone);
}

async function openXlsx(path: string, name: string, timeZone: string): Promise<WorkbookData> {
  const bytes = await readFile(path);
  const kind = whatItIs(bytes, path);
  const size = unpackedSize(bytes);
  if (kind.readable && size > MOST_UNPACKED)
    throw new PlainError(
      `"${path}" would take ${Math.round(size / 1e6).toLocaleString("en-US")} MB once it is unpacked, which is more than the playground opens (${MOST_UNPACKED / 1e6} MB). Delete the tabs and rows that are not needed, save it again and try that file.`,
    );
  if (kind.readable) {
    return readXlsx(bytes, name, timeZone).catch((error: Error) => {
      throw new PlainError(
        `"${path}" could not be read as an Excel workbook, it seems to be damaged (${error.message}). Open it in Excel or Google Sheets, save it again as .xlsx and try that file.`,
      );
    });
  }
  throw new PlainError(`"${path}" is ${kind.is}. ${kind.advice}`);
}

async function csvFilesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const files = names.filter((name) => csvEndings.includes(extname(name).toLowerCase())).sort();
  if (files.length > 0) return files.map((name) => join(folder, name));
  const inside =
    names.length === 0 ? "nothing" : names.slice(0, 3).join(", ") + (names.length > 3 ? " …" : "");
  throw new PlainError(
    `The folder "${folder}" holds no .csv file (found: ${inside}). Download each tab of your sheet as .csv into one folder, or name an .xlsx file.`,
  );
}

async function csvWorkbook(name: string, paths: string[], timeZone: string): Promise<WorkbookData> {
  const names = tabNames(paths.map((path) => basename(path, extname(path))));
  const tabs = await Promise.all(paths.map(async (path, i) => csvTab(names[i]!, await readFile(path))));
  return { name, timeZone, locale: "en_US", tabs };
}
