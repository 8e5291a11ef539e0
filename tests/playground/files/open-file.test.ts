// Opening what a person names: workbooks, CSV files and folders, and a helpful sentence for anything else.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOds, writeXlsx } from "hucre";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile, refusal } from "../../../playground/files/open-file";
import { PlainError } from "../../../playground/files/plain-error";
import { unpackedSize } from "../../../playground/files/unpacked-size";

let folder: string;
const put = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const sheets = [{ name: "Activities", rows: [["Date", "Activity"]] }];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-open-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("An .xlsx file opens under its own name, in this computer's time zone", async () => {
  const workbook = await openFile(await put("Team 2025.xlsx", await writeXlsx({ sheets })));
  expect(workbook.name).toBe("Team 2025");
  expect(workbook.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(workbook.tabs.map((tab) => tab.name)).toEqual(["Activities"]);
});

test("A file that would fill the memory once unpacked is refused before it is, with its size and what to do", async () => {
  const bytes = await writeXlsx({ sheets });
  expect(unpackedSize(bytes)).toBeGreaterThan(bytes.length);
  const list = bytes.findIndex((_, at) =>
    [0x50, 0x4b, 1, 2].every((byte, next) => bytes[at + next] === byte),
  );
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(list + 24, 3_100_000_000, true);
  await expect(openFile(await put("bomb.xlsx", bytes))).rejects.toThrow(
    /would take 3,100 MB once it is unpacked, which is more than the playground opens \(300 MB\)/,
  );
  expect(unpackedSize(new Uint8Array(10))).toBe(0);
});

test("A folder opens with one tab for each .csv or .tsv file, in the order of their names, hidden files left out", async () => {
  const team = join(folder, "team");
  await mkdir(team);
  await put("team/events.csv", "Event,Start\nDevConf,2025-09-01\n");
  await put("team/activities.TSV", "Date\tActivity\n2025-09-01\tTalk\n");
  await put("team/.~lock.events.csv", "x");
  await put("team/readme.md", "x");
  const workbook = await openFile(team);
  expect(workbook.name).toBe("team");
  expect(workbook.tabs.map((tab) => tab.name)).toEqual(["activities", "events"]);
  expect(workbook.tabs[0]!.rows[1]!.map((cell) => cell?.value)).toEqual([45901, "Talk"]);
});

test("A single CSV file opens as a workbook of one tab", async () => {
  const workbook = await openFile(await put("talks.csv", "Date;Activity\n2025-09-01;Talk\n"));
  expect(workbook.tabs.map((tab) => [tab.name, tab.rows.length])).toEqual([["talks", 2]]);
});

const refused: [what: string, make: () => Promise<string>, sentence: RegExp][] = [
  [
    "a path that does not exist",
    async () => join(folder, "none.xlsx"),
    /There is no file or folder named ".*none\.xlsx"/,
  ],
  [
    "an empty folder",
    async () => {
      await mkdir(join(folder, "bare"));
      return join(folder, "bare");
    },
    /holds no \.csv file \(found: nothing\)/,
  ],
  [
    "a folder without CSV files",
    async () => {
      await mkdir(join(folder, "docs"));
      await put("docs/plan.docx", "x");
      return join(folder, "docs");
    },
    /holds no \.csv file \(found: plan\.docx\)/,
  ],
  [
    "a workbook with a password",
    async () =>
      put("secret.xlsx", await writeXlsx({ sheets, encryption: { password: "p", spinCount: 100 } })),
    /is protected with a password\. Remove the password/,
  ],
  [
    "an OpenDocument spreadsheet",
    async () => put("team.ods", await writeOds({ sheets })),
    /is an OpenDocument spreadsheet \(\.ods\)\. .*save a copy as \.xlsx/,
  ],
  [
    "an old Excel file",
    async () => put("team.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    /is an old Excel file \(\.xls\)\. .*save a copy as \.xlsx/,
  ],
  [
    "a Numbers spreadsheet",
    async () => put("team.numbers", "PK\u0003\u0004 Index/Document.iwa"),
    /is a Numbers spreadsheet\. In Numbers use File, Export To, Excel/,
  ],
  [
    "a binary Excel file",
    async () => put("team.xlsb", "PK\u0003\u0004 xl/workbook.bin"),
    /is a binary Excel file \(\.xlsb\)/,
  ],
  ["a PDF", async () => put("team.pdf", "%PDF-1.7"), /is a PDF document/],
  [
    "a sign-in page saved as a workbook",
    async () => put("page.xlsx", "<!DOCTYPE html><html>"),
    /is a web page, not a workbook\. .*sign in/,
  ],
  ["text", async () => put("notes.txt", "Date,Activity\n"), /is plain text\. .*ends in \.csv/],
  ["a ZIP archive", async () => put("all.zip", "PK\u0003\u0004 events.csv"), /is a ZIP archive\. Unpack it/],
  [
    "a picture",
    async () => put("shot.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
    /is not a spreadsheet\. Give an \.xlsx file/,
  ],
  ["an empty file", async () => put("zero.xlsx", ""), /is an empty file/],
  [
    "a workbook cut off in the middle",
    async () => put("cut.xlsx", (await writeXlsx({ sheets })).slice(0, 2000)),
    /is a ZIP archive|seems to be damaged/,
  ],
  [
    "a damaged workbook",
    async () => put("bad.xlsx", "PK\u0003\u0004 xl/workbook.xml and then nothing"),
    /could not be read as an Excel workbook, it seems to be damaged/,
  ],
];

test.each(refused)(
  "%s is refused with one sentence on what it is and what to do",
  async (_, make, sentence) => {
    const path = await make();
    const error = await openFile(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlainError);
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message).not.toContain("\n");
  },
);

test("A file that may not be read, or is held by another program, gets a sentence; any other error stays itself", () => {
  for (const code of ["EACCES", "EPERM", "EBUSY"]) {
    const said = refusal("team.xlsx", Object.assign(new Error(code), { code }));
    expect(said).toBeInstanceOf(PlainError);
    expect((said as Error).message).toMatch(/^"team\.xlsx" may not be read\. Close it/);
  }
  const other = new Error("something else");
  expect(refusal("team.xlsx", other)).toBe(other);
});
