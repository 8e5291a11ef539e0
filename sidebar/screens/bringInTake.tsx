/** Where rows come from: files that are dropped or chosen, pasted text, or a tab of this spreadsheet. */
import { useId, useRef, useState } from "preact/hooks";
import { fromFile, fromText, type Knowing, type Source } from "../bringIn/bringSource";
import { Button } from "../parts/button";
import { TextField } from "../parts/field";
import { Notice } from "../parts/notice";
import { useAsk } from "../parts/useAsk";
import { useWork } from "../parts/useWork";
import { TabsThatAreExports, TakeTab } from "./bringInTakeTab";

interface Props {
  knowing: Knowing;
  isFirst: boolean;
  add: (sources: readonly Source[]) => void;
}

export function BringInTake({ knowing, isFirst, add }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const work = useWork();
  const asked = useAsk("tabs", {});
  /** Our own tables are where rows go, not where they come from. */
  const tabs = asked.output?.filter(
    ({ headers, table }) => headers.filter(Boolean).length > 1 && table === undefined,
  );
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
          Exports of Luma, Eventbrite, Meetup, Zoom, HubSpot, Slack and others are known at once; any other
          table is matched here. Nothing is written before you have seen it.
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
      <TabsThatAreExports tabs={tabs} knowing={knowing} add={add} isFirst={isFirst} />
      {refused.map((text) => (
        <Notice key={text} kind="error">
          {text}
        </Notice>
      ))}
      <details>
        <summary>Paste text, or take a tab</summary>
        <Paste knowing={knowing} add={add} />
        <TakeTab tabs={tabs} knowing={knowing} add={add} />
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
        help="Copied cells or .csv text, with the header row."
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
