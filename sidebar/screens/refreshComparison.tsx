/** What the Scorecard reports on: a period, and the earlier refresh that changes are measured from. */

import { useState } from "preact/hooks";
import { REPORTING_PERIODS } from "../../src/pages/source";
import { MONTHS } from "../../src/reading/calendar";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import { BaselineForm } from "./refreshBaseline";
import type { StatusProps } from "./statusProps";

export function Comparison({ status, setStatus }: StatusProps) {
  const { period, yearStarts, baseline, baselineSet } = status;
  const work = useWork();
  const [choosing, setChoosing] = useState(false);
  const keep = (change: () => ReturnType<typeof call<"setPeriod" | "setYearStarts">>) =>
    work.start("Keeping your choice", async () => setStatus(await change()));
  return (
    <section>
      <h2>What the Scorecard shows</h2>
      <SelectField
        label="Period"
        value={period}
        choices={REPORTING_PERIODS.map((value) => ({ value, label: value }))}
        onChange={(value) => keep(() => call("setPeriod", { period: value as typeof period }))}
      />
      {(period === "This quarter" || period === "This year") && (
        <SelectField
          label="Year starts in"
          value={yearStarts}
          choices={MONTHS.map((value) => ({ value, label: value }))}
          onChange={(value) => keep(() => call("setYearStarts", { month: value as typeof yearStarts }))}
        />
      )}
      {work.shown}
      <p>
        {baseline === null
          ? "No baseline: changes are measured from the last period only."
          : `Baseline: the refresh of ${baseline.slice(0, 16)}${baselineSet ? `, set by ${baselineSet.by} on ${baselineSet.at}` : ""}.`}
      </p>
      {choosing ? (
        <BaselineForm
          status={status}
          onDone={(changed) => {
            if (changed) setStatus(changed);
            setChoosing(false);
          }}
        />
      ) : (
        <div class="actions">
          <Button busy={work.busy} onClick={() => setChoosing(true)}>
            {baseline === null ? "Set a baseline" : "Change the baseline"}
          </Button>
        </div>
      )}
      <p class="quiet">The next refresh shows what you choose here.</p>
    </section>
  );
}
