/** Which changes no test noticed, apart from those that are explained. */
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

/** Those that no test noticed and no explanation names. A change with which no file of tests can even be loaded is noticed. */
export function unexplained({ files }: MutationReport, explained = EXPLAINED): Survivor[] {
  const survivors = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(
        ({ status, testsCompleted }) =>
          status === "NoCoverage" || (status === "Survived" && testsCompleted !== 0),
      )
      .map(({ replacement = "", location }) => ({
        file,
        line: location.start.line,
        code: onOneLine(textAt(source, location)),
        becomes: onOneLine(replacement),
      })),
  );
  const isExplained = ({ file, code, becomes }: Survivor) =>
    explained[file]?.some((each) => each[0] === code && each[1] === becomes);
  return survivors.filter((survivor) => !isExplained(survivor));
}

function textAt(source: string, { start, end }: Stretch): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join("\n");
}
