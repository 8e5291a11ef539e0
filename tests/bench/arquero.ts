/** The default funnel and the DRQL tally as one would write them with arquero. */
import * as aq from "arquero";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { type Answer, answerOf, column, STAGE_NAMES, STEPS, times } from "./answer";
import type { Grid } from "./realm";
import { DATE_HEADERS, DAY } from "./rows";

const { op } = aq;

/** Every column that an expression below names. */
interface Row {
  activity: string;
  contact: string;
  channel: string;
  kind: string;
  stage: number;
  deepest: number;
  time: number;
  before: number;
  passed: number;
  answered: number;
}

export function arqueroFunnel(grid: Grid): Answer {
  const done = aq
    .table(everyColumn(grid))
    .rename({ Activity: "activity", Contact: "contact", Channel: "channel", Date: "time" })
    .filter((d: Row) => d.contact !== "" && d.time !== null)
    .derive({ contact: (d: Row) => op.lower(op.trim(d.contact)), unnamed: (d: Row) => d.channel === "" })
    .join(aq.from(STEPS));
  const touch = done
    .orderby("time", "stage", "unnamed", "channel")
    .dedupe("contact")
    .select("contact", "channel")
    .join(done.groupby("contact").rollup({ deepest: op.max("stage") }));
  const firsts = done.groupby("contact", "stage").rollup({ time: op.min("time") });
  const before = firsts.derive({ stage: (d: Row) => d.stage + 1 }).rename({ time: "before" });
  const days = firsts
    .join(before)
    .filter((d: Row) => d.time >= d.before)
    .params({ DAY })
    .derive({ days: (d: Row, $: { DAY: number }) => (d.time - d.before) / $.DAY })
    .join(touch)
    .groupby("channel", "stage")
    .rollup({ days: op.median("days") });
  const counts = touch
    .cross(aq.from(STAGE_NAMES.map((_, stage) => ({ stage }))))
    .filter((d: Row) => d.deepest >= d.stage)
    .groupby("channel", "stage")
    .count()
    .join_left(days);
  return answerOf(
    (counts.objects() as { channel: string; stage: number; count: number; days?: number }[]).map((row) => ({
      about: `${row.channel || "(none)"}, ${STAGE_NAMES[row.stage]}`,
      numbers: [row.count, row.days],
    })),
  );
}

export function arqueroLeads(grid: Grid): Answer {
  const leads = aq
    .table(everyColumn(grid))
    .rename({ Activity: "activity", DRQL: "kind", "DRQL status": "status", Date: "time" })
    .rename({ "Passed on": "passed", "Answered on": "answered" })
    .filter((d: Row) => d.kind !== "" && d.activity !== "" && d.time !== null)
    .join(aq.from(DRQL_KINDS as unknown as object[]))
    .params({ DAY })
    .derive({
      days: (d: Row, $: { DAY: number }) =>
        d.passed !== null && d.answered !== null && d.answered >= d.passed
          ? (d.answered - d.passed) / $.DAY
          : null,
    })
    .groupby("team");
  const days = new Map(
    (leads.rollup({ days: op.median("days") }).objects() as { team: string; days: number }[]).map((row) => [
      row.team,
      row.days,
    ]),
  );
  const byStatus = leads
    .groupby("team")
    .pivot("status", { count: () => op.count() })
    .objects() as Record<string, unknown>[];
  return answerOf(
    byStatus.map((row) => {
      const counts = DRQL_STATUSES.map((status) => Number(row[status] ?? 0));
      return { about: String(row.team), numbers: leadNumbers(counts, days.get(String(row.team))) };
    }),
  );
}

function everyColumn(grid: Grid) {
  const headers = grid[0] as string[];
  return Object.fromEntries(
    headers.map((header) => [
      header,
      DATE_HEADERS.includes(header) ? times(grid, header) : column(grid, header),
    ]),
  );
}

/** The row of a team, from its leads by status. */
export function leadNumbers(counts: readonly number[], days: unknown): unknown[] {
  const [, , accepted, declined, actedOn] = counts as [number, number, number, number, number];
  const answered = accepted + declined + actedOn;
  return [...counts, counts.reduce((a, b) => a + b), (accepted + actedOn) / answered, days];
}
