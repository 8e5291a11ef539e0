/** The schedule: how it stands, whose it is, and setting, taking over or stopping it. */
import { useState } from "preact/hooks";
import type { RefreshStatus } from "../../src/app/refreshContract";
import { Button } from "../parts/button";
import { SelectField, TextField } from "../parts/field";
import { Notice } from "../parts/notice";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import type { StatusProps } from "./statusProps";

const OFTEN = [
  { value: "hour", label: "Every hour" },
  { value: "day", label: "Every day" },
  { value: "week", label: "Every week" },
] as const;
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `Between ${hour}:00 and ${(hour + 1) % 24}:00`,
}));

export function Schedule({ status: { schedule, noSchedule }, setStatus }: StatusProps) {
  const work = useWork();
  const [setting, setSetting] = useState(false);
  const stop = () => work.start("Stopping", async () => setStatus(await call("stopSchedule", {})));
  const change = schedule === null ? "Set a schedule" : schedule.isMine ? "Change it" : "Take it over";
  return (
    <section>
      <h2>Schedule</h2>
      {schedule ? (
        <Standing schedule={schedule} />
      ) : (
        <p>The summaries are refreshed only when somebody asks for it.</p>
      )}
      {work.shown}
      {noSchedule !== null && <Notice kind="info">{noSchedule}</Notice>}
      {setting ? (
        <Form
          schedule={schedule}
          onDone={(status) => {
            if (status) setStatus(status);
            setSetting(false);
          }}
        />
      ) : (
        <div class="actions">
          {noSchedule === null && (
            <Button busy={work.busy} onClick={() => setSetting(true)}>
              {change}
            </Button>
          )}
          {schedule && (
            <Button busy={work.busy} onClick={stop}>
              Stop it
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Standing({ schedule }: { schedule: NonNullable<RefreshStatus["schedule"]> }) {
  const { words, name, isMine, last, trouble } = schedule;
  return (
    <>
      <p>
        Refreshes {words}; set up by {isMine ? `you (${name})` : name}.
      </p>
      {trouble && <Notice kind="error">{trouble}</Notice>}
      {last && (
        <Notice kind={last.well ? "info" : "error"}>
          Last by schedule {last.at}: {last.said}
        </Notice>
      )}
      {!last && <p class="quiet">It has not run yet.</p>}
    </>
  );
}

interface FormProps {
  schedule: RefreshStatus["schedule"];
  onDone: (status?: RefreshStatus) => void;
}

function Form({ schedule, onDone }: FormProps) {
  const when = schedule?.when;
  const work = useWork();
  const [name, setName] = useState(schedule?.isMine ? schedule.name : "");
  const [every, setEvery] = useState<string>(when?.every ?? "day");
  const [day, setDay] = useState<string>(when?.every === "week" ? when.day : "Monday");
  const [hour, setHour] = useState(String(when && when.every !== "hour" ? when.hour : 7));
  const keep = () =>
    work.start("Setting the schedule", async () => {
      const wanted = { name, every, day, hour: Number(hour) } as Parameters<typeof call<"setSchedule">>[1];
      onDone(await call("setSchedule", wanted));
    });
  return (
    <div class="card">
      <TextField
        label="Your name"
        help="So that others know whose schedule it is. It runs with your access to this spreadsheet."
        value={name}
        onChange={setName}
        maxLength={100}
      />
      <SelectField label="How often" value={every} choices={OFTEN} onChange={setEvery} />
      {every === "week" && (
        <SelectField
          label="Day"
          value={day}
          choices={DAYS.map((value) => ({ value, label: value }))}
          onChange={setDay}
        />
      )}
      {every !== "hour" && <SelectField label="Time" value={hour} choices={HOURS} onChange={setHour} />}
      {work.shown}
      <div class="actions">
        <Button busy={work.busy} disabled={name.trim() === ""} onClick={keep}>
          Keep the schedule
        </Button>
        <Button busy={work.busy} onClick={() => onDone()}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
