/** What a function is for, what it gives, and how a call looks. */
import type { FunctionHelp } from "../../src/functions/functionHelp";

export function FormulaHelp({ help }: { help: FunctionHelp }) {
  return (
    <>
      <p class="quiet">{help.name}</p>
      <p>{help.about}</p>
      <details>
        <summary>What it gives, and an example</summary>
        <p>{help.returns}</p>
        {help.examples.map(({ call }) => (
          <p key={call}>
            <code>{call}</code>
          </p>
        ))}
      </details>
    </>
  );
}
