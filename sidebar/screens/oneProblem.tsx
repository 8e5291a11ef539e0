/** One problem: its cell to go to, what it says, how to mend it, and a button where it can be mended here. */
import { cellName } from "../../notation/a1";
import type { ShownProblem } from "../../src/app/checkContract";
import { type Change, changeOf, type DateReading } from "../checkData/fixes";
import { Button } from "../parts/button";
import { useGoTo } from "../parts/useGoTo";

interface Props {
  tab: number;
  problem: ShownProblem;
  /** Undefined where a date's order is not chosen yet. */
  reading: DateReading | undefined;
  busy: boolean;
  onMend: (change: Change) => void;
}

export function OneProblem({ tab, problem, reading, busy, onMend }: Props) {
  const { row, column, value, mend, fix } = problem;
  const { goTo, failed } = useGoTo();
  const cell = cellName(row, column);
  const named = fix?.kind === "person" ? "Also known as, " : "";
  const change = fix && reading !== undefined ? changeOf(fix, reading) : undefined;
  return (
    <li class="card">
      <p>
        <Button look="link" label={`Go to cell ${cell}`} onClick={() => goTo(tab, row, column)}>
          {cell}
        </Button>{" "}
        {value === "" ? <span class="quiet">(empty)</span> : value}
      </p>
      <p class="quiet">{mend}</p>
      {failed}
      {change && (
        <Button
          busy={busy}
          label={`Write ${change.to} into ${named}${cellName(row, change.column)}`}
          onClick={() => onMend(change)}
        >
          Write “{change.to}”{change.column === column ? "" : ` into ${named}${cellName(row, change.column)}`}
        </Button>
      )}
    </li>
  );
}
