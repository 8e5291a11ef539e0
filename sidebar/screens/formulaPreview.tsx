/** The first rows of a result. */
import type { Calculated } from "../../src/app/formulaContract";
import { counted } from "../../src/words/text";
import { shownCell } from "../formulas/shownCell";

export function FormulaPreview({ result: { cells, rows, columns, leftOut } }: { result: Calculated }) {
  const [header = [], ...body] = cells;
  const isValue = rows === 1 && header.length === 1;
  if (isValue)
    return (
      <p>
        Result: <strong>{shownCell(header[0]!, columns[0]!)}</strong>
      </p>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the sidebar is scrolled by keyboard too. */}
      <section class="wide" aria-label="Preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
                <th key={column} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
              <tr key={row}>
                {line.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
                  <td key={column} class={typeof cell === "number" ? "number" : ""}>
                    {shownCell(cell, columns[column]!)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {leftOut && <p>{leftOut}</p>}
      <p class="quiet">
        {body.length < rows - 1
          ? `The first ${body.length} of ${counted(rows - 1, "row")}.`
          : `${counted(rows - 1, "row")} below the header.`}
      </p>
    </>
  );
}
