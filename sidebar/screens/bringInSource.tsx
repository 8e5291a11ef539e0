/** One file: what it is and why, what has to be answered, and what is wrong with it. */
import { whyKnown } from "../../src/bringIn/knownAs";
import { isBlankRow } from "../../src/reading/grid";
import { counted } from "../../src/words/text";
import { fromBytes, type Knowing, type Source } from "../bringIn/bringSource";
import { ENCODING_NAMES, ENCODINGS, type Encoding } from "../bringIn/decode";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { Notice } from "../parts/notice";
import { BringInByHand } from "./bringInByHand";
import { BringInQuestions } from "./bringInQuestions";

interface Props {
  source: Source;
  knowing: Knowing;
  onChange: (source: Source) => void;
  onRemove: () => void;
}

export function BringInSource({ source, knowing, onChange, onRemove }: Props) {
  const { name, rows, faults, table, number, bytes, encoding } = source;
  const readAs = (chosen: string) => onChange(fromBytes(name, bytes!, chosen as Encoding, knowing, number));
  const isGiving = table !== undefined && table.recipe.gives.length > 0;
  const filled = rows.filter((cells) => !isBlankRow(cells)).length;
  return (
    <section class="card" aria-label={name}>
      <h2>{name}</h2>
      {table && !source.byHand ? (
        <p>{whyKnown(table)}</p>
      ) : (
        <p>{counted(filled, "row")}, headers included.</p>
      )}
      {faults.map((text) => (
        <Notice key={text} kind="warn">
          {text}
        </Notice>
      ))}
      {encoding !== undefined && (encoding !== "utf-8" || faults.length > 0) && (
        <SelectField
          label="Its letters are read as"
          value={encoding}
          choices={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
          onChange={readAs}
        />
      )}
      {(table === undefined || source.byHand) && <BringInByHand source={source} onChange={onChange} />}
      {isGiving && (
        <BringInQuestions source={source} onChange={(answers) => onChange({ ...source, answers })} />
      )}
      {table?.recipe.remarks?.map((text) => (
        <p key={text} class="quiet">
          {text}
        </p>
      ))}
      <p class="row apart">
        {table && !source.byHand ? (
          <Button look="link" onClick={() => onChange({ ...source, table: undefined, answers: {} })}>
            It is something else
          </Button>
        ) : (
          <span />
        )}
        <Button look="link" label={`Leave out ${name}`} onClick={onRemove}>
          Leave out
        </Button>
      </p>
    </section>
  );
}
