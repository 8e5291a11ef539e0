/** A maturity audit's result: the profile, the level, the score, and what they mean and do not. */
import { HOW_TO_READ, LEVELS } from "../../src/definitions/levels";
import { type LevelResult, maturityOf, maturityOptions } from "../../src/maturity/maturity";
import { targetsOf, targetsTold } from "../../src/maturity/targetsTold";
import { listed } from "../../src/words/text";
import type { Audit } from "../../src/workbook/audits";
import { percent } from "../audit/observedPractices";
import { Profile } from "../chart/profile";
import type { FiguresProps } from "./figuresProps";
import { ResultCompare } from "./resultCompare";

export function ResultMaturity({ audit, options }: FiguresProps) {
  const met = maturityOptions.met.fallback;
  const { levels, level, score } = maturityOf(audit, met);
  const { name, about } = LEVELS[level]!;
  const next = levels.find(({ reached }) => reached === "No");
  const skipped = levels.filter(({ reached }) => reached === "Skipped").map((each) => each.name);
  return (
    <>
      <Profile title="How far each level is covered" bars={levels.map(bar)} />
      <p>
        <strong>
          Level {level}: {name}.
        </strong>{" "}
        {level > 0 ? about : "No level is reached yet."}
        {next && ` Next would be ${next.name}: ${percent(next.coverage!)} covered, ${percent(met)} needed.`}
      </p>
      {skipped.length > 0 && (
        <p>
          {listed(skipped)} {skipped.length > 1 ? "are" : "is"} covered too, above a level that is not: worth
          a look at what was skipped.
        </p>
      )}
      <p class="quiet">
        Score {score.toFixed(2)} of 5: the sum of the five coverages, which says nothing without the profile.
        A level is reached once {percent(met)} of it is covered and every lower one too. {HOW_TO_READ}
      </p>
      <Gaps audit={audit} levels={levels} />
      <ResultCompare audit={audit} options={options} />
    </>
  );
}

function bar({ name, coverage, target, reached }: LevelResult) {
  return { label: name, value: coverage, target, note: reached === "Skipped" ? "Skipped ahead" : undefined };
}

function Gaps({ audit, levels }: { audit: Audit; levels: readonly LevelResult[] }) {
  const { given, all } = targetsOf(audit);
  const told = targetsTold(audit);
  if (given === 0) return <p class="quiet">{told} Say where you want to be to see one.</p>;
  const open = levels.filter(({ gap = 0 }) => gap > 0).sort((a, b) => b.gap! - a.gap!);
  return (
    <>
      <h2>Gap to the target</h2>
      {open.length === 0 ? (
        <p>{given === all ? "None: you are where you want to be." : "None where there is a target."}</p>
      ) : (
        <ul>
          {open.map(({ name, gap }) => (
            <li key={name}>
              {name}: {percent(gap!)} to go
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{told}</p>
    </>
  );
}
