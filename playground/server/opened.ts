/** The workbooks that the page can ask for: what was named on the command line, and the samples. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openFile } from "../files/open-file";
import { PlainError } from "../files/plain-error";
import { EMPTY, emptyWorkbook } from "../samples/empty-workbook";
import { samples } from "../samples/index";
import { loadSample, type Sample } from "../samples/sample";
import type { WorkbookChoice } from "../samples/workbook-choice";
import type { WorkbookData } from "../workbook-data";

export interface Workbooks {
  /** The one that opens first comes first. */
  choices: WorkbookChoice[];
  /** The workbook of that name, read anew each time, or the first; a PlainError for an unknown name. */
  read(name: string | undefined): Promise<WorkbookData>;
}

const sampleNames = () => [...samples, EMPTY].map(({ name }) => name).join(", ");

/** The workbooks to offer when `wanted` was named; reads the file once, so that a mistake shows at once. */
export async function workbooksFor(wanted: string | undefined, folder: string): Promise<Workbooks> {
  const sample = samples.find((known) => known.name === wanted);
  if (wanted === EMPTY.name)
    return { choices: [EMPTY, ...samples.map(choiceOf)], read: readSample(EMPTY.name) };
  if (wanted === undefined || sample) return { choices: choicesFrom(sample), read: readSample(sample?.name) };
  const path = resolve(folder, wanted);
  if (!existsSync(path)) {
    throw new PlainError(
      `There is no file or folder "${wanted}", and no sample of that name (the samples are ${sampleNames()}).`,
    );
  }
  const { name } = await openFile(path);
  const own = { name: wanted, title: name, about: `Your file ${wanted}` };
  const readAnySample = readSample(undefined);
  return {
    choices: [own, ...choicesFrom(undefined)],
    read: (asked) => (asked === undefined || asked === wanted ? openFile(path) : readAnySample(asked)),
  };
}

function choicesFrom(first: Sample | undefined): WorkbookChoice[] {
  const ordered = first ? [first, ...samples.filter((sample) => sample !== first)] : samples;
  return [...ordered.map(choiceOf), EMPTY];
}

function choiceOf({ name, title, about, tour }: Sample): WorkbookChoice {
  return { name, title, about, tour };
}

/** Reads the sample of a name; without one the first, or that of the given name. */
function readSample(first: string = samples[0]!.name) {
  return async (name: string = first): Promise<WorkbookData> => {
    if (name === EMPTY.name) return emptyWorkbook();
    const sample = samples.find((known) => known.name === name);
    if (!sample) throw new PlainError(`There is no workbook "${name}". There are ${sampleNames()}.`);
    return loadSample(sample);
  };
}
