/** What came of a mutation test: how many changes the tests noticed, and which ones they did not. */
import { EXPLAINED, onOneLine } from "./explained";

/** A change that no test noticed. */
export interface Survivor {
  /** From the top of the project. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The changed code on one line, and what it becomes. */
  code: string;
  becomes: string;
}

/** Lines and columns count from 1; the end is not part of it. */
interface Stretch {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** What of the report of a mutation test says what became of each change; files from the top of the project. */
export interface MutationReport {
  files: Record<string, { source: string; mutants: Change[] }>;
}

interface Change {
  status: string;
  replacement?: string;
  location: Stretch;
  /** How many tests could run with it. */
  testsCompleted?: number;
}

export interface Outcome {
  /** How many changes were made. */
  changes: number;
  /** How many of them the tests noticed; one with which no file of tests can even be loaded is noticed. */
  noticed: number;
  /** How many they did not, and an explanation says why. */
  explained: number;
  /** Those that they did not, and nothing explains. */
  left: Survivor[];
}

/** Counts the changes of a report; those that were not made, declared texts, are none. */
export function outcome({ files }: MutationReport, explained = EXPLAINED): Outcome {
  const found: Outcome = { changes: 0, noticed: 0, explained: 0, left: [] };
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const change of mutants) {
      if (change.status === "Ignored") continue;
      found.changes++;
      const code = onOneLine(textAt(source, change.location));
      const becomes = onOneLine(change.replacement ?? "");
      if (isNoticed(change)) found.noticed++;
      else if (explained[file]?.some((each) => each[0] === code && each[1] === becomes)) found.explained++;
      else found.left.push({ file, line: change.location.start.line, code, becomes });
    }
  return found;
}

/** The stretches of code in which a change is left, as patterns that a mutation test takes. */
export function whereLeft({ files }: MutationReport, explained = EXPLAINED): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(
        (each) => outcome({ files: { [file]: { source, mutants: [each] } } }, explained).left.length > 0,
      )
      .map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
}

/** The first report, where each change that the second made too has come to what came of it there. */
export function withSecond({ files }: MutationReport, second: MutationReport): MutationReport {
  const nameOf = ({ replacement, location }: Change) => JSON.stringify([location, replacement]);
  return {
    files: Object.fromEntries(
      Object.entries(files).map(([file, { source, mutants }]) => {
        const made = (second.files[file]?.mutants ?? []).filter(({ status }) => status !== "Ignored");
        const later = new Map(made.map((each) => [nameOf(each), each]));
        return [file, { source, mutants: mutants.map((each) => later.get(nameOf(each)) ?? each) }];
      }),
    ),
  };
}

const isNoticed = ({ status, testsCompleted }: Change) =>
  status !== "NoCoverage" && (status !== "Survived" || testsCompleted === 0);

function textAt(source: string, { start, end }: Stretch): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join("\n");
}
