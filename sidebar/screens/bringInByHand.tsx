/** Matching a file that no recipe knows: what a row is, and which header is which column of ours. */
import { useState } from "preact/hooks";
import { asTableOf } from "../../src/bringIn/fileTable";
import { receivingTable } from "../../src/bringIn/receivingTable";
import { RECEIVING, type Receiving } from "../../src/bringIn/recipe";
import { CONTACTS } from "../../src/tabs/contacts";
import { counted, listed } from "../../src/words/text";
import type { Source } from "../bringIn/bringSource";
import {
  type ByHand,
  likelyTable,
  nameParts,
  PERSON_COLUMNS,
  proposedByHand,
  recipeByHand,
  seenIn,
  toMatch,
} from "../bringIn/byHand";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { MatchColumn } from "./matchColumn";

interface Props {
  source: Source;
  onChange: (source: Source) => void;
}

const ROWS_ARE: Record<Receiving, string> = {
  Activities: "something that somebody did",
  Contacts: "a person",
  Events: "an event",
  Emails: "an e-mail to many",
};

export function BringInByHand({ source, onChange }: Props) {
  const [seen] = useState(() => seenIn(source));
  const [name, setName] = useState(() => source.name.replace(/\.\w+$/, "").slice(0, 80));
  const [isKept, setKept] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const [hand, setHand] = useState<ByHand>(() => proposedByHand(seen, likelyTable(seen)));
  const use = (next: ByHand, called = name, keeps = isKept) => {
    setHand(next);
    const recipe = recipeByHand(next, seen, called.trim() || source.name);
    const table = recipe && asTableOf(recipe, source.rows);
    onChange({ ...source, byHand: true, table, kept: keeps ? recipe : undefined });
  };
  if (!source.byHand) use(hand);
  const { table, said, person } = hand;
  const columns = Object.entries(receivingTable(table).columns);
  const parts = nameParts(seen);
  const shown = columns.filter(
    ([column, { required }]) => showsAll || required || column === "contact" || column in said.places,
  );
  return (
    <>
      <SelectField
        label="Each row is"
        value={table}
        choices={RECEIVING.map((value) => ({ value, label: ROWS_ARE[value] }))}
        onChange={(value) => use(proposedByHand(seen, value as Receiving))}
      />
      {shown.map(([column]) => (
        <MatchColumn
          key={`${table} ${column}`}
          tab={seen}
          table={receivingTable(table)}
          name={column}
          said={said}
          onChange={(next) => use({ ...hand, said: next })}
        />
      ))}
      {!("name" in said.places || "name" in person.places || table === "Events") && parts.length > 0 && (
        <p class="quiet">The name is put together of {listed(parts)}.</p>
      )}
      {table === "Activities" &&
        "contact" in said.places &&
        PERSON_COLUMNS.map((column) => (
          <MatchColumn
            key={`person ${column}`}
            tab={seen}
            table={CONTACTS}
            name={column}
            said={person}
            onChange={(next) => use({ ...hand, person: next })}
          />
        ))}
      {shown.length < columns.length && (
        <Button look="link" onClick={() => setShowsAll(true)}>
          Show {counted(columns.length - shown.length, "more column")}
        </Button>
      )}
      {table === "Activities" && !("event" in said.places) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={hand.isOneEvent}
            onChange={() => use({ ...hand, isOneEvent: !hand.isOneEvent })}
          />
          <span>All rows are of one event</span>
        </label>
      )}
      {toMatch(hand).map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={isKept}
          onChange={() => {
            setKept(!isKept);
            use(hand, name, !isKept);
          }}
        />
        <span>Know such files at once from now on</span>
      </label>
      <TextField
        label="Name of this source"
        help="Stands in the column Brought in."
        value={name}
        maxLength={80}
        onChange={(text) => {
          setName(text);
          use(hand, text);
        }}
      />
    </>
  );
}
