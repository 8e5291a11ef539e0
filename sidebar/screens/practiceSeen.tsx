/** What the sheets show of a practice, beside the question. */
import { OBSERVED, seenInWords } from "../audit/observedPractices";
import { useAsk } from "../parts/useAsk";

export function PracticeSeen({ practice }: { practice: string }) {
  const { output, error } = useAsk("calculate", OBSERVED);
  const text =
    error !== undefined ? `Nothing yet. ${error}` : output ? seenInWords(output, practice) : "Looking…";
  return (
    <div class="card">
      <p>
        <strong>What your sheets show</strong>
        <br />
        <span class="quiet">{text}</span>
      </p>
    </div>
  );
}
