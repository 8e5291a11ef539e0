/** What would go and what would stay if a person were forgotten, and the question whether to do it. */
import { useState } from "preact/hooks";
import type { Mentioned, ToForget } from "../../src/app/forgetContract";
import { counted, listed, shortened } from "../../src/words/text";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

interface Props {
  person: ToForget;
  busy: boolean;
  /** `stay`: the mentions that are to stay. */
  onForget: (person: ToForget, stay: string[]) => void;
}

export function ForgetFound({ person, busy, onForget }: Props) {
  const { ids, names, mentioned } = person;
  const [stay, setStay] = useState(() =>
    mentioned.filter(({ isOfOthersToo }) => isOfOthersToo).map(({ text }) => text),
  );
  const [asking, setAsking] = useState(false);
  const toggle = (text: string) =>
    setStay(stay.includes(text) ? stay.filter((each) => each !== text) : [...stay, text]);
  const who = names[0] ?? ids[0]!;
  return (
    <>
      <h2>{who}</h2>
      <p class="quiet">Known as {listed(ids)}.</p>
      <Effects person={person} />
      {mentioned.length > 0 && (
        <fieldset>
          <legend>Also take out of other cells and notes</legend>
          {mentioned.map((each) => (
            <Mention key={each.text} mention={each} goes={!stay.includes(each.text)} onToggle={toggle} />
          ))}
        </fieldset>
      )}
      <p class="quiet">
        Look yourself at what the add-on cannot know or reach: what else stands in rows that stay (a phone
        number, say), older versions of this spreadsheet (File, then Version history), comments, copies, and
        the files and forms that rows came from. Nicknames and misspellings are not found.
      </p>
      {asking ? (
        <Notice kind="warn">
          <p>
            This cannot be undone, neither here nor in the sheet with the add-on’s help. Forget {who} for
            good?
          </p>
          <div class="actions">
            <Button look="primary" busy={busy} onClick={() => onForget(person, stay)}>
              Forget for good
            </Button>
            <Button busy={busy} onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </div>
        </Notice>
      ) : (
        <div class="actions">
          <Button look="primary" busy={busy} onClick={() => setAsking(true)}>
            Forget this person…
          </Button>
        </div>
      )}
    </>
  );
}

function Effects({ person }: Pick<Props, "person">) {
  const { made, isInternal, contacts, activities, elsewhere, kept, byFormula } = person;
  const isNowhere = contacts + activities + elsewhere.length + kept + byFormula === 0;
  return (
    <ul>
      {contacts > 0 && <li>Contacts: {counted(contacts, "row")} will go, with all that stands there.</li>}
      {activities > 0 && (
        <li>
          Activities: {counted(activities, "row")} will stay
          {isInternal
            ? " without them, as a made-up id would count a colleague as a developer."
            : ` and count under the made-up id ${made}. Others named in the same cell stay.`}
        </li>
      )}
      {elsewhere.map(({ name, cells }) => (
        <li key={name}>
          {name}: {counted(cells, activities > 0 && name === "Activities" ? "other cell" : "cell")} will say{" "}
          {made} instead.
        </li>
      ))}
      {kept > 0 && (
        <li>{counted(kept, "text")} kept out of sight, such as audits under way, will say so too.</li>
      )}
      {byFormula > 0 && (
        <li>
          {counted(byFormula, "cell")} seem to be filled by formulas. They follow what those formulas read, if
          that is in this spreadsheet.
        </li>
      )}
      {isNowhere && <li>Nothing here names them. Later imports will leave them out.</li>}
    </ul>
  );
}

interface MentionProps {
  mention: Mentioned;
  goes: boolean;
  onToggle: (text: string) => void;
}

function Mention({ mention, goes, onToggle }: MentionProps) {
  const { text, cells, place, says, isOfOthersToo } = mention;
  return (
    <label class="choice">
      <input type="checkbox" checked={goes} onChange={() => onToggle(text)} />
      <span>
        “{text}” in {counted(cells, "cell")}
        <br />
        <span class="quiet">
          {place}: {shortened(says)}
          {isOfOthersToo && <> Another contact is called so too.</>}
        </span>
      </span>
    </label>
  );
}
