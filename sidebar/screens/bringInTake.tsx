/** Where rows come from: files that are dropped or chosen, pasted text, or a tab of this spreadsheet. */
import { useId, useRef, useState } from "preact/hooks";
import { fromFile, fromTab, fromText, type Knowing, type Source } from "../bringIn/bringSource";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { Notice } from "../parts/notice";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";

interface Props {
  knowing: Knowing;
  isFirst: boolean;
  add: (sources: readonly Source[]) => void;
}

export function BringInTake({ knowing, isFirst, add }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const work = useWork();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) =>
    work.start("Reading the files", async (tell) => {
      const sources: Source[] = [];
      const errors: string[] = [];
      for (const file of files) {
        tell(`Reading ${file.name}`);
        await new Promise((shown) => setTimeout(shown));
        await fromFile(file, knowing).then(
          (source) => sources.push(source),
          (error: Error) => errors.push(error.message),
        );
      }
      setRefused(errors);
      add(sources);
    });
  return (
    <>
      {isFirst && (
        <p>
          Exports of Luma, Eventbrite, Meetup, Zoom, HubSpot, Slack, Mailchimp and others are known at once;
          any other table is matched here. Nothing is written before you have seen it.
        </p>
      )}
      <section
        class="drop"
        aria-label="Files"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label class="out-of-sight" for={id}>
          Files to bring in
        </label>
        <input
          ref={input}
          id={id}
          class="out-of-sight"
          type="file"
          tabIndex={-1}
          multiple
          accept=".csv,.tsv,.txt,.xls,.gz,text/csv,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
        <Button look={isFirst ? "primary" : "plain"} busy={work.busy} onClick={() => input.current?.click()}>
          {isFirst ? "Choose files" : "Choose more files"}
        </Button>
        <p class="quiet">or drop them here (.csv, .tsv)</p>
      </section>
      {work.shown}
      {refused.map((text) => (
        <Notice key={text} kind="error">
          {text}
        </Notice>
      ))}
      <details>
        <summary>Paste text, or take a tab</summary>
        <Paste knowing={knowing} add={add} />
        <TakeTab knowing={knowing} add={add} />
      </details>
    </>
  );
}

function Paste({ knowing, add }: Omit<Props, "isFirst">) {
  const [text, setText] = useState("");
  const paste = () => {
    add([fromText(text, knowing)]);
    setText("");
  };
  return (
    <>
      <TextField
        label="Pasted text"
        help="Copied cells, or the text of a .csv file, with its header row."
        value={text}
        onChange={setText}
        long
        maxLength={5_000_000}
      />
      <Button disabled={text.trim() === ""} onClick={paste}>
        Read this text
      </Button>
    </>
  );
}

function TakeTab({ knowing, add }: Omit<Props, "isFirst">) {
  const asked = useAsk("tabs", {});
  const work = useWork();
  const [chosen, setChosen] = useState("");
  /** Our own tables are where rows go, not where they come from. */
  const tabs = (asked.output ?? []).filter(
    ({ headers, table }) => headers.filter(Boolean).length > 1 && table === undefined,
  );
  const tab = tabs.find(({ id }) => String(id) === chosen);
  const take = () =>
    work.start("Reading the tab", async (tell) => {
      if (tab) add([await fromTab(tab, knowing, tell)]);
    });
  return (
    <>
      <SelectField
        label="A tab of this spreadsheet"
        help="The tab itself stays as it is."
        value={chosen}
        choices={[
          { value: "", label: asked.output ? "Choose a tab" : "Looking at the tabs …" },
          ...tabs.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={setChosen}
      />
      {work.shown}
      <Button disabled={!tab} busy={work.busy} onClick={take}>
        Read this tab
      </Button>
    </>
  );
}
