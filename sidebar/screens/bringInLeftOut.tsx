/** Rows that were or will be left out, by the reason. */
import { counted } from "../../src/words/text";
import type { LeftOutGroup } from "../bringIn/preview";

/** So many rows of a reason are listed. */
const MOST = 100;

export function BringInLeftOut({ groups }: { groups: readonly LeftOutGroup[] }) {
  if (groups.length === 0) return null;
  const rows = new Set(groups.flatMap(({ rows }) => rows.map(({ file, row }) => `${file} ${row}`))).size;
  return (
    <>
      <h2>Left out, or in part: {counted(rows, "row")}</h2>
      {groups.map(({ why, rows }) => (
        <details key={why}>
          <summary>
            {why}: {rows.length.toLocaleString("en-US")}
          </summary>
          <ul class="quiet">
            {rows.slice(0, MOST).map(({ file, row, what, detail }) => (
              <li key={`${file} ${row}`}>
                Row {row.toLocaleString("en-US")} of {file}
                {what && `: ${what}`}
                {detail && ` (${detail})`}
              </li>
            ))}
            {rows.length > MOST && <li>and {(rows.length - MOST).toLocaleString("en-US")} more</li>}
          </ul>
        </details>
      ))}
    </>
  );
}
