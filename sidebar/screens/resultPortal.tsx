/** A portal check list's result: how many of the required and of the optional parts are there, and which are missing. */
import { PORTAL_PRACTICES } from "../../src/definitions/portalPractices";
import { wordFor } from "../audit/answerForms";
import { type Bar, Profile } from "../chart/profile";
import type { FiguresProps } from "./figuresProps";

export function ResultPortal({ audit }: FiguresProps) {
  const parts = PORTAL_PRACTICES.map(({ id, required, statement }) => {
    const given = audit.answers.get(id);
    return { required, statement, word: given ? wordFor(given.answer) : "No" };
  }).filter(({ word }) => word !== "N/A");
  const bars = [true, false].map((isRequired): Bar => {
    const those = parts.filter(({ required }) => required === isRequired);
    const there = those.filter(({ word }) => word === "Yes").length;
    return {
      label: isRequired ? "Required" : "Optional",
      value: those.length === 0 ? undefined : there / those.length,
      note: `${there} of ${those.length} parts are there`,
    };
  });
  const missing = parts.filter(({ required, word }) => required && word !== "Yes");
  return (
    <>
      <Profile title="Parts of the portal" bars={bars} />
      {missing.length === 0 ? (
        <p>
          <strong>Every required part is there.</strong>
        </p>
      ) : (
        <>
          <h2>Required and not there yet</h2>
          <ul>
            {missing.map(({ statement, word }) => (
              <li key={statement}>
                {statement} {word === "Partly" && <span class="quiet">Partly there.</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">Only what is fully there counts; what does not apply is left out.</p>
    </>
  );
}
