/** Official beside actual: the practices where the audit and the sheets disagree. */
import type { ShownCell } from "../../src/app/formulaContract";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { compared, percent } from "../audit/observedPractices";
import { Answer } from "../parts/answer";
import { useAsk } from "../parts/useAsk";
import type { FiguresProps } from "./figuresProps";

export function ResultCompare({ audit, options }: FiguresProps) {
  const asked = useAsk("calculate", compared(audit, options));
  return (
    <>
      <h2>What you say and what your sheets show</h2>
      <Answer asked={asked} waiting="Comparing with your sheets">
        {({ cells, missing }) =>
          missing ? (
            <p>There is no {missing} tab yet. With one, this shows where your sheets say something else.</p>
          ) : (
            <Compared rows={cells.slice(1)} />
          )
        }
      </Answer>
    </>
  );
}

function Compared({ rows }: { rows: readonly ShownCell[][] }) {
  const readings = (reading: string) => rows.filter((row) => row[5] === reading);
  return (
    <>
      <p>
        {readings("Agrees").length} practices agree, {readings("Cannot be seen").length} cannot be seen in the
        sheets.
      </p>
      <Differing title="Declared but not seen" rows={readings("Declared but not seen")} />
      <Differing title="Seen but not declared" rows={readings("Seen but not declared")} />
    </>
  );
}

function Differing({ title, rows }: { title: string; rows: readonly ShownCell[][] }) {
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>
        {title} ({rows.length})
      </summary>
      <ul>
        {rows.map(([practice, , declared, observed]) => (
          <li key={practice}>
            {MATURITY_PRACTICES.find(({ id }) => id === practice)?.statement}{" "}
            <span class="quiet">
              Declared {shown(declared)}, seen {shown(observed)}.
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function shown(cell: ShownCell | undefined): string {
  return typeof cell === "number" ? percent(cell) : "N/A";
}
