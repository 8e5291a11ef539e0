/** A needs audit's result: the layers from the ground up, the one to focus on, and effort that runs ahead. */
import { NEEDS } from "../../src/definitions/needLayers";
import { type NeedResult, needsOf, needsOptions } from "../../src/needs/needs";
import { listed } from "../../src/words/text";
import { needsWithEffort, percent } from "../audit/observedPractices";
import { Profile } from "../chart/profile";
import { Answer } from "../parts/answer";
import { useAsk } from "../parts/useAsk";
import type { FiguresProps } from "./figuresProps";

export function ResultNeeds({ audit, options }: FiguresProps) {
  const met = needsOptions.met.fallback;
  const layers = needsOf(audit, met, undefined);
  const focus = layers.find(({ isFocus }) => isFocus);
  return (
    <>
      <Profile title="How far each need is met" bars={layers.map(bar)} />
      {focus ? (
        <p>
          <strong>Focus on {focus.need.toLowerCase()}.</strong> It is the lowest layer that is not met.{" "}
          {NEEDS.find(({ name }) => name === focus.need)?.about}
        </p>
      ) : (
        <p>
          <strong>Every layer is met.</strong>
        </p>
      )}
      <p class="quiet">
        A layer is met from {percent(met)} on. Work on a higher layer pays off less while a lower one is not
        met.
      </p>
      <Effort audit={audit} options={options} />
    </>
  );
}

function bar({ need, score, isMet, isFocus }: NeedResult) {
  return { label: need, value: score, note: isFocus ? "Focus here" : isMet ? "Met" : undefined };
}

function Effort({ audit, options }: FiguresProps) {
  const asked = useAsk("calculate", needsWithEffort(audit, options));
  return (
    <>
      <h2>Where your effort goes</h2>
      <Answer asked={asked} waiting="Reading your activities">
        {({ cells }) => {
          const rows = cells.slice(1);
          const ahead = rows.filter((row) => row[5] === "Ahead").map((row) => String(row[0]));
          if (rows.every((row) => row[4] === ""))
            return <p>There are no activities of the team in the last year, so this cannot be told.</p>;
          return (
            <>
              <ul>
                {rows.map(([need, , , , effort]) => (
                  <li key={need}>
                    {need}: {typeof effort === "number" ? percent(effort) : "nothing"}
                  </li>
                ))}
              </ul>
              <p>
                {ahead.length > 0
                  ? `Effort runs ahead of needs: ${listed(ahead)}, above a layer that is not met.`
                  : "No effort runs ahead of an unmet layer."}
              </p>
            </>
          );
        }}
      </Answer>
    </>
  );
}
