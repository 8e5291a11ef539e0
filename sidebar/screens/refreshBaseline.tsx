/** Choosing the refresh that changes are measured from, under a name that others will see. */
import { useState } from "preact/hooks";
import type { RefreshStatus } from "../../src/app/refreshContract";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { call } from "../server";

interface BaselineProps {
  status: RefreshStatus;
  onDone: (status?: RefreshStatus) => void;
}

export function BaselineForm({ status: { baseline, history, schedule }, onDone }: BaselineProps) {
  const work = useWork();
  const times = baseline === null || history.includes(baseline) ? history : [baseline, ...history];
  const [at, setAt] = useState(baseline ?? times[0] ?? "");
  const [name, setName] = useState(schedule?.isMine ? schedule.name : "");
  const keep = () =>
    work.start("Keeping the baseline", async () =>
      onDone(await call("setBaseline", { at: at === "" ? null : at, name })),
    );
  return (
    <div class="card">
      <SelectField
        label="Baseline"
        help="A refresh in History. The Scorecard says what has changed since."
        value={at}
        choices={[
          { value: "", label: "None" },
          ...times.map((value) => ({ value, label: value.slice(0, 16) })),
        ]}
        onChange={setAt}
      />
      {at !== "" && (
        <TextField
          label="Your name"
          help="So that others know who set the baseline."
          value={name}
          onChange={setName}
          maxLength={100}
        />
      )}
      {work.shown}
      <div class="actions">
        <Button busy={work.busy} disabled={at !== "" && name.trim() === ""} onClick={keep}>
          Keep the baseline
        </Button>
        <Button busy={work.busy} onClick={() => onDone()}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
