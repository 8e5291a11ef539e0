/** The digest as text for the place that it goes to, copied with one click. */
import { useState } from "preact/hooks";
import type { SharedDigest } from "../../src/app/shareContract";
import { SelectField } from "../parts/field";
import { DigestStanding } from "./digestStanding";
import { TextToCopy } from "./textToCopy";

const PLACES = ["Slack", "Markdown", "E-mail"] as const;
type PlaceName = (typeof PLACES)[number];

interface Props {
  digest: SharedDigest;
  /** Asks for the digest anew. */
  again: () => Promise<void>;
}

export function DigestToCopy({ digest, again }: Props) {
  const [place, setPlace] = useState<PlaceName>("Slack");
  const { slack, markdown, mail, rich, missing } = digest;
  return (
    <section>
      <h2>Digest of now</h2>
      <DigestStanding refreshed={digest.refreshed} again={again} />
      <SelectField
        label="For"
        value={place}
        choices={PLACES.map((value) => ({ value, label: value }))}
        onChange={(value) => setPlace(value as PlaceName)}
      />
      {place === "Slack" && <TextToCopy key={place} label="Message" text={slack} rich={rich.slack} isMain />}
      {place === "Markdown" && <TextToCopy key={place} label="Text" text={markdown} isMain />}
      {place === "E-mail" && (
        <>
          <TextToCopy key="subject" label="Subject" text={mail.subject} />
          <TextToCopy key="body" label="Body" text={mail.body} rich={rich.mail} isMain />
        </>
      )}
      {missing.length > 0 && (
        <details>
          <summary>Not in it: {missing.length}</summary>
          <ul class="quiet">
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
