/** One of our columns: the header of the team's that it is, with cells to tell it by, or what every row is. */
import type { SeenTab } from "../../src/app/setUpContract";
import { readHeaderText } from "../../src/reading/headerText";
import type { Table } from "../../src/reading/table";
import { SelectField } from "../parts/field";
import { constantsOf } from "../setUp/constants";
import { headerLabel } from "../setUp/headerLabel";
import { type Proposal, withAlways, withoutColumn, withPlace } from "../setUp/proposal";

interface Props {
  tab: SeenTab;
  table: Table;
  name: string;
  said: Proposal;
  onChange: (proposal: Proposal) => void;
}

/** The choice that no header makes. */
const SAME = "same";

/** Choices are headers by their place, since two headers may read the same. */
export function MatchColumn({ tab, table, name, said, onChange }: Props) {
  const column = table.columns[name]!;
  const place = said.places[name];
  const always = said.always[name];
  const constants = constantsOf(column);
  const choices = [
    { value: "", label: column.required ? "Choose a column" : "Not in this tab" },
    ...(constants.length > 0 ? [{ value: SAME, label: "Every row is the same" }] : []),
    ...tab.headers.flatMap((header, at) =>
      header === "" ? [] : [{ value: String(at), label: headerLabel(tab, at) }],
    ),
  ];
  const choose = (value: string) => {
    if (value === "") onChange(withoutColumn(said, name));
    else if (value === SAME) onChange(withAlways(withoutColumn(said, name), name, ""));
    else onChange(withPlace(said, name, Number(value), readHeaderText(tab.headers[Number(value)]!).always));
  };
  const samples = place === undefined ? "" : tab.samples[place]!.slice(0, 3).join(" · ");
  const isGuessed = said.guessed?.includes(name) ?? false;
  const values = always && !constants.includes(always) ? [always, ...constants] : constants;
  return (
    <>
      <SelectField
        label={column.required ? `${column.title} (required)` : column.title}
        help={samples ? `${isGuessed ? "Guessed from its cells: " : "Such as "}${samples}` : undefined}
        value={place !== undefined ? String(place) : always !== undefined ? SAME : ""}
        choices={choices}
        onChange={choose}
      />
      {always !== undefined && (
        <SelectField
          label={place === undefined ? "Every row is" : "A row with an empty cell there is"}
          value={always}
          choices={[
            ...(always === "" ? [{ value: "", label: "Choose …" }] : []),
            ...values.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => onChange(withAlways(said, name, value))}
        />
      )}
    </>
  );
}
