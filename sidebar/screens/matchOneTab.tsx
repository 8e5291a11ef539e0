/** One tab of the team's: the table that it is, and its headers beside our columns. */
import { useState } from "preact/hooks";
import type { SeenTab } from "../../src/app/setUpContract";
import { TABLES } from "../../src/tabs/tables";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { Notice } from "../parts/notice";
import { tableNamed } from "../setUp/keep";
import { NO_TABLE, type Proposal } from "../setUp/proposal";
import { proposeAs } from "../setUp/propose";
import { FilledTab } from "./filledTab";
import { MatchColumn } from "./matchColumn";

interface Props {
  tab: SeenTab;
  said: Proposal;
  /** What a choice changed beside what was chosen. */
  news: readonly string[];
  onChange: (proposal: Proposal) => void;
}

const TABLE_CHOICES = [
  { value: "", label: "Not used" },
  ...TABLES.map(({ name }) => ({ value: name, label: name })),
];

export function MatchOneTab({ tab, said, news, onChange }: Props) {
  const table = tableNamed(said.table);
  const choose = (name: string) => {
    const chosen = tableNamed(name);
    onChange(chosen ? proposeAs(tab, chosen) : NO_TABLE);
  };
  return (
    <section class="card" aria-label={tab.name}>
      <h2>
        {tab.name} <span class="quiet">{counted(tab.rows, "row")}</span>
      </h2>
      <SelectField label="This tab is" value={said.table} choices={TABLE_CHOICES} onChange={choose} />
      {news.map((text) => (
        <Notice key={text} kind="warn">
          {text}
        </Notice>
      ))}
      {said.guessed && said.guessed.length > 0 && (
        <Notice kind="warn">
          Headers do not say what {counted(said.guessed.length, "column")} of this tab{" "}
          {said.guessed.length === 1 ? "is" : "are"}; the cells were looked at instead. Check what is guessed,
          or choose “Not used”.
        </Notice>
      )}
      {tab.filledBy !== null && <FilledTab tab={tab} table={table} said={said} />}
      {tab.filledBy === null && table && (
        <MatchColumns tab={tab} table={table} said={said} onChange={onChange} />
      )}
    </section>
  );
}

type ColumnsProps = Omit<Props, "news"> & { table: NonNullable<ReturnType<typeof tableNamed>> };

/** What is required or was found comes first. */
function MatchColumns({ tab, table, said, onChange }: ColumnsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const columns = Object.entries(table.columns);
  const shown = columns.filter(
    ([name, { required }]) => showsAll || required || name in said.places || name in said.always,
  );
  return (
    <>
      {shown.map(([name]) => (
        <MatchColumn key={name} tab={tab} table={table} name={name} said={said} onChange={onChange} />
      ))}
      {shown.length < columns.length && (
        <Button look="link" onClick={() => setShowsAll(true)}>
          Show {counted(columns.length - shown.length, "more column")}
        </Button>
      )}
    </>
  );
}
