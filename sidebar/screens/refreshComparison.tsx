/** What the Scorecard reports on: a period, and the earlier refresh that changes are measured from. */
import { REPORTING_PERIODS } from "../../src/pages/source";
import { MONTHS } from "../../src/reading/calendar";
import { SelectField } from "../parts/field";
import { useWork } from "../parts/useWork";
import { call } from "../server";
import type { StatusProps } from "./statusProps";

export function Comparison({ status: { period, yearStarts, baseline, history }, setStatus }: StatusProps) {
  const work = useWork();
  const keep = (change: () => ReturnType<typeof call<"setPeriod" | "setYearStarts" | "setBaseline">>) =>
    work.start("Keeping your choice", async () => setStatus(await change()));
  const times = baseline === null || history.includes(baseline) ? history : [baseline, ...history];
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
      <SelectField
        label="Baseline"
        help="A refresh in History. The Scorecard says what has changed since."
        value={baseline ?? ""}
        choices={[
          { value: "", label: "None" },
          ...times.map((value) => ({ value, label: value.slice(0, 16) })),
        ]}
        onChange={(value) => keep(() => call("setBaseline", { at: value === "" ? null : value }))}
      />
      {work.shown}
      <p class="quiet">The next refresh shows what you choose here.</p>
    </section>
  );
}
