/** What is to be brought in: a file, a pasted text or a tab, taken apart into rows and known by a recipe where one fits. */
import type { FileTable } from "../../src/bringIn/fileTable";
import { knownAs } from "../../src/bringIn/knownAs";
import { asksOf, likelyAnswers } from "../../src/bringIn/questions";
import type { Answers, Question, Recipe } from "../../src/bringIn/recipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import { zone } from "../../src/reading/zone";
import { ask } from "../server";
import { decode, type Encoding } from "./decode";
import { parse } from "./parse";

export interface Source {
  number: number;
  name: string;
  rows: readonly (readonly string[])[];
  /** What is wrong with the text, each a sentence. */
  faults: readonly string[];
  /** Of a file, so that it can be read in another encoding. */
  bytes?: Uint8Array | undefined;
  encoding?: Encoding | undefined;
  /** The table that a recipe reads; undefined where it has to be matched by hand. */
  table: FileTable | undefined;
  answers: Answers;
  /** The tab that it is, where it is one. */
  tab?: number | undefined;
  /** Whether it is matched by hand, and the recipe that is to be kept of that. */
  byHand?: boolean | undefined;
  kept?: Recipe | undefined;
}

/** What a source is known by. */
export interface Knowing {
  own: readonly Recipe[];
  timeZone: string;
}

let count = 0;

/** The same rows known by a recipe: the given one, else the likeliest. */
export function known(
  { own, timeZone }: Knowing,
  source: Pick<Source, "name" | "rows" | "faults"> & Partial<Source>,
  table = knownAs(source.rows, [...own, ...RECIPES]),
): Source {
  const answers = table ? likelyAnswers(table, source.name, zone(timeZone)) : {};
  return { ...source, number: source.number ?? ++count, table, answers };
}

/** What has to be answered before the source can be brought in. */
export function openQuestions({ table, answers }: Source): Question[] {
  return table ? asksOf(table).filter((question) => question !== "source" && !answers[question]?.trim()) : [];
}

/** Reads a file. @throws Error with a sentence for one that holds no text */
export async function fromFile(file: File, knowing: Knowing): Promise<Source> {
  const bytes = await unpacked(new Uint8Array(await file.arrayBuffer()));
  const foreign = whatElse(bytes);
  if (foreign !== undefined) throw new Error(`“${file.name}” is ${foreign}`);
  return fromBytes(file.name, bytes, undefined, knowing);
}

/** Reads a file's bytes, in an encoding that somebody chose or in the likely one. */
export function fromBytes(
  name: string,
  bytes: Uint8Array,
  chosen: Encoding | undefined,
  knowing: Knowing,
  number?: number,
): Source {
  const { text, encoding } = decode(bytes, chosen);
  const faults = text.includes("\ufffd")
    ? ["Some letters cannot be read as they are. Try another encoding."]
    : [];
  const parsed = parse(text);
  return known(knowing, {
    name,
    rows: parsed.rows,
    faults: [...faults, ...parsed.faults],
    bytes,
    encoding,
    ...(number !== undefined && { number }),
  });
}

export function fromText(text: string, knowing: Knowing): Source {
  return known(knowing, { name: "Pasted text", ...parse(text) });
}

/** So many rows of a tab come with one call. */
const ROWS_AT_ONCE = 2000;

/** Reads a tab of the workbook, telling how far it is. @throws CallFailed */
export async function fromTab(
  tab: { id: number; name: string },
  knowing: Knowing,
  tell: (doing: string) => void,
): Promise<Source> {
  const rows: string[][] = [];
  for (;;) {
    const part = await ask("tabRows", { tab: tab.id, from: rows.length, most: ROWS_AT_ONCE });
    for (const row of part.rows) rows.push(row);
    tell(
      `Reading ${tab.name}: ${rows.length.toLocaleString("en-US")} of ${part.total.toLocaleString("en-US")} rows`,
    );
    if (part.rows.length === 0 || rows.length >= part.total) break;
  }
  return known(knowing, { name: tab.name, rows, faults: [], tab: tab.id });
}

/** Discourse sends its files packed. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What a file is that holds no text, and what to do, as the rest of a sentence. */
function whatElse(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (bytes.length === 0) return "empty. Download it again.";
  if (start.startsWith("PK"))
    return "an Excel workbook or a ZIP archive. Unpack an archive and choose its .csv files; open a workbook with File > Import, then take its tab here.";
  if (start.startsWith("%PDF")) return "a PDF. Download the table itself as .csv.";
  if (start === "\u00d0\u00cf\u0011\u00e0")
    return "an old Excel file. Open it with File > Import, then take its tab here.";
  return undefined;
}
