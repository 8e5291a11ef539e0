/** What bringing in would do: what is added, filled in, known and left out, and who may be one person. */
import type { BroughtRow } from "../../src/bringIn/broughtRow";
import { countsInWords, countsOf } from "../../src/bringIn/counts";
import { type Join, joinKey } from "../../src/bringIn/planPeople";
import { RECEIVING } from "../../src/bringIn/recipe";
import { leftOutReasons } from "../../src/problems/leftOutReasons";
import { counted } from "../../src/words/text";
import { isJoined, type JoinsSaid, type Preview } from "../bringIn/preview";
import { BringInLeftOut } from "./bringInLeftOut";

interface Props {
  preview: Preview;
  /** Whether what is new is still to be found: nothing is said of it before. */
  isLooking: boolean;
  said: JoinsSaid;
  say: (said: JoinsSaid) => void;
}

/** So many of the new rows are shown of each table, and so many pairs of people. */
const MOST = { rows: 3, joins: 50 };

const NONE = { looking: "Looking for what is new…", found: "Nothing new." };

export function BringInPreview({ preview, isLooking, said, say }: Props) {
  const { plan, leftOut } = preview;
  const adds = countsInWords(countsOf(plan.add));
  const known = countsInWords(plan.known);
  const contacts = new Set(plan.fills.map(({ contact }) => contact)).size;
  return (
    <section aria-label="What will be added" aria-live="polite">
      <h2>What will be added</h2>
      <p>
        {adds === "" ? NONE[isLooking ? "looking" : "found"] : `${adds[0]!.toUpperCase()}${adds.slice(1)}.`}
      </p>
      {RECEIVING.map((table) => (
        <First key={table} rows={plan.add.filter((row) => row.table === table)} />
      ))}
      {known !== "" && <p class="quiet">Known already: {known}.</p>}
      {plan.fills.length > 0 && (
        <p class="quiet">
          {counted(plan.fills.length, "blank cell or id", "blank cells or ids")} of{" "}
          {counted(contacts, "known contact")} filled in.
        </p>
      )}
      <Joins joins={plan.joins} said={said} say={say} />
      {plan.forgotten > 0 && <p class="quiet">{leftOutReasons.forgotten(plan.forgotten)}</p>}
      <BringInLeftOut groups={leftOut} />
    </section>
  );
}

function First({ rows }: { rows: readonly BroughtRow[] }) {
  if (rows.length === 0) return null;
  const more = rows.length - MOST.rows;
  return (
    <ul class="quiet">
      {rows.slice(0, MOST.rows).map((row) => (
        <li key={row.key}>{inShort(row)}</li>
      ))}
      {more > 0 && <li>and {more.toLocaleString("en-US")} more</li>}
    </ul>
  );
}

function inShort({ cells }: BroughtRow): string {
  const { date, start, sent, activity, event, subject, name, contact } = cells;
  return [date ?? start ?? sent, activity ?? event ?? subject, name, contact].filter(Boolean).join(" · ");
}

function Joins({ joins, said, say }: Pick<Props, "said" | "say"> & { joins: readonly Join[] }) {
  if (joins.length === 0) return null;
  const more = joins.length - MOST.joins;
  return (
    <fieldset>
      <legend>One person? Ticked ones are joined through Also known as</legend>
      {joins.slice(0, MOST.joins).map((join) => {
        const isOne = isJoined(join, said);
        return (
          <label key={joinKey(join)} class="choice">
            <input
              type="checkbox"
              checked={isOne}
              onChange={() => say({ ...said, [joinKey(join)]: !isOne })}
            />
            <span>
              {join.id} and {join.other} <span class="quiet">{join.why}</span>
            </span>
          </label>
        );
      })}
      {more > 0 && (
        <p class="quiet">
          And {counted(more, "more pair")}, which stay apart unless their ids say that they are one.
        </p>
      )}
    </fieldset>
  );
}
