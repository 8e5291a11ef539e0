/** Makes a workbook of files that somebody gave: one .xlsx file, or .csv files with a tab each. */
import type { WorkbookData } from "../workbook-data";
import { csvTab } from "./csv";
import { whatItIs } from "./file-kind";
import { PlainError } from "./plain-error";
import { readXlsx } from "./read-xlsx";
import { tabNames } from "./tab-names";
import { unpackedSize } from "./unpacked-size";

export interface GivenFile {
  /** As the person knows it, for sentences about it. */
  shown: string;
  /** Without folders; its ending says what it should be. */
  name: string;
  bytes: Uint8Array;
}

/** A workbook of a million filled cells takes about a fifth of it. */
const MOST_UNPACKED = 300e6;

/** Whether a file of that name is a table of texts. */
export function isCsv(name: string): boolean {
  return /\.(csv|tsv)$/i.test(name);
}

/** The workbook, or a PlainError that says what was found and what to do. Several files go together only where all are tables of texts. */
export async function workbookFrom(
  files: readonly GivenFile[],
  name: string,
  timeZone: string,
): Promise<WorkbookData> {
  const [first] = files;
  if (files.length === 1 && first && !isCsv(first.name)) return openXlsx(first, name, timeZone);
  const other = files.find((file) => !isCsv(file.name));
  if (other)
    throw new PlainError(
      `"${other.shown}" cannot be opened together with other files. Open one .xlsx file, or .csv files, which become a tab each.`,
    );
  const names = tabNames(files.map((file) => withoutEnding(file.name)));
  const tabs = files.map(({ bytes }, index) => csvTab(names[index]!, bytes));
  return { name, timeZone, locale: "en_US", tabs };
}

/** A file's name without what stands behind its last dot. */
export function withoutEnding(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

async function openXlsx({ shown, name: fileName, bytes }: GivenFile, name: string, timeZone: string) {
  const kind = whatItIs(bytes, fileName);
  if (!kind.readable) throw new PlainError(`"${shown}" is ${kind.is}. ${kind.advice}`);
  const size = unpackedSize(bytes);
  if (size > MOST_UNPACKED)
    throw new PlainError(
      `"${shown}" would take ${Math.round(size / 1e6).toLocaleString("en-US")} MB once it is unpacked, which is more than the playground opens (${MOST_UNPACKED / 1e6} MB). Delete the tabs and rows that are not needed, save it again and try that file.`,
    );
  return readXlsx(bytes, name, timeZone).catch((error: Error) => {
    throw new PlainError(
      `"${shown}" could not be read as an Excel workbook, it seems to be damaged (${error.message}). Open it in Excel or Google Sheets, save it again as .xlsx and try that file.`,
    );
  });
}
