/** One tab of the team's: the table that it is, and its headers beside our columns, with cells to tell them by. */
import { useState } from "preact/hooks";
import type { SeenTab } from "../../src/app/setUpContract";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import type { Column, Table } from "../../src/reading/table";
import { TABLES } from "../../src/tabs/tables";
import { counted } from "../../src/words/text";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { Notice } from "../parts/notice";
import { NO_TABLE, type Proposal, proposeAs } from "../setUp/propose";

interface Props {
  tab: SeenTab;
  said: Proposal;
  onChange: (proposal: Proposal) => void;
}

interface TabProps extends Props {
  /** What a choice changed beside what was chosen. */
  news: readonly string[];
}

const TABLE_CHOICES = [
  { value: "", label: "Not used" },
  ...TABLES.map(({ name }) => ({ value: name, label: name })),
];

export function MatchOneTab({ tab, said, news, onChange }: TabProps) {
  const [showsAll, setShowsAll] = useState(false);
  const tables: readonly Table[] = TABLES;
  const table = tables.find(({ name }) => name === said.table);
  const choose = (name: string) => {
    const chosen = tables.find((each) => each.name === name);
    onChange(chosen ? proposeAs(tab, chosen) : NO_TABLE);
  };
  const columns = Object.entries(table?.columns ?? {});
  const shown = columns.filter(
    ([name, { required }]) => showsAll || required || said.headers[name] || said.always[name],
  );
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
      {shown.map(([name, column]) => (
        <MatchColumn key={name} tab={tab} name={name} column={column} said={said} onChange={onChange} />
      ))}
      {shown.length < columns.length && (
        <Button look="link" onClick={() => setShowsAll(true)}>
          Show {counted(columns.length - shown.length, "more column")}
        </Button>
      )}
    </section>
  );
}

/** Choices are headers by their place, since two headers may read the same. */
function MatchColumn({ tab, name, column, said, onChange }: Props & { name: string; column: Column }) {
  const { headers, always } = said;
  const place = tab.headers.indexOf(headers[name] ?? "");
  const fixed = always[name];
  const canBeFixed = name === "activity" && said.table === "Activities";
  const choices = [
    { value: "", label: column.required ? "Choose a column" : "Not in this tab" },
    ...(canBeFixed ? [{ value: "always", label: "Every row is the same" }] : []),
    ...tab.headers.flatMap((header, index) =>
      header === "" ? [] : [{ value: String(index), label: header }],
    ),
  ];
  const choose = (value: string) => {
    const { [name]: _header, ...otherHeaders } = headers;
    const { [name]: _always, ...otherAlways } = always;
    if (value === "always")
      onChange({
        ...said,
        headers: otherHeaders,
        always: { ...always, [name]: DEFAULT_JOURNEY[0]!.activity },
      });
    else if (value === "") onChange({ ...said, headers: otherHeaders, always: otherAlways });
    else
      onChange({
        ...said,
        headers: {
          ...withoutHeader(otherHeaders, tab.headers[Number(value)]!),
          [name]: tab.headers[Number(value)]!,
        },
        always: otherAlways,
      });
  };
  const samples = tab.samples[place]?.slice(0, 3).join(" · ");
  return (
    <>
      <SelectField
        label={column.required ? `${column.title} (required)` : column.title}
        help={samples ? `Such as ${samples}` : undefined}
        value={fixed === undefined ? (place < 0 ? "" : String(place)) : "always"}
        choices={choices}
        onChange={choose}
      />
      {fixed !== undefined && (
        <SelectField
          label="Every row is"
          value={fixed}
          choices={DEFAULT_JOURNEY.map(({ activity }) => ({ value: activity, label: activity }))}
          onChange={(value) => onChange({ ...said, always: { ...always, [name]: value } })}
        />
      )}
    </>
  );
}

/** A header is one column only. */
function withoutHeader(headers: Record<string, string>, header: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, text]) => text !== header));
}
