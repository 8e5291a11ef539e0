/** What bringing the sources in would do, worked out before anything is written. */
import type { BroughtRow, LeftOut } from "../../src/bringIn/broughtRow";
import type { Held } from "../../src/bringIn/held";
import { type Plan, plan } from "../../src/bringIn/plan";
import { type Join, joinKey } from "../../src/bringIn/planPeople";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import { zone } from "../../src/reading/zone";
import type { Source } from "./bringSource";

export interface Preview {
  brought: readonly BroughtRow[];
  plan: Plan;
  /** Reasons with what they are about, those with most first. */
  leftOut: readonly LeftOutGroup[];
}

export interface LeftOutGroup {
  why: string;
  rows: readonly (LeftOut & { file: string })[];
}

/** Whether two were said to be one person, by `joinKey`; what nobody looked at is as likely as its ids make it. */
export type JoinsSaid = Readonly<Record<string, boolean>>;

export function isJoined(join: Join, said: JoinsSaid): boolean {
  return said[joinKey(join)] ?? join.isSure;
}

export function previewOf(
  sources: readonly Source[],
  held: Held,
  timeZone: string,
  said: JoinsSaid,
  isForgotten: (id: string) => boolean,
): Preview {
  const sheetZone = zone(timeZone);
  const readings = sources.flatMap(({ table, answers, name }) =>
    table ? [{ name, ...readByRecipe(table, answers, sheetZone) }] : [],
  );
  const brought = readings.flatMap((reading) => reading.brought);
  const planned = plan(brought, held, { joins: (join) => isJoined(join, said), isForgotten });
  /** Of somebody who was forgotten not even that there is something in the file. */
  const told = (leftOut: readonly LeftOut[]) => leftOut.filter(({ what }) => !isForgotten(what));
  const leftOut = readings.flatMap(({ name, leftOut }) =>
    told(leftOut).map((left) => ({ ...left, file: name })),
  );
  return { brought, plan: planned, leftOut: grouped(leftOut) };
}

function grouped(leftOut: readonly (LeftOut & { file: string })[]): LeftOutGroup[] {
  const groups = new Map<string, (LeftOut & { file: string })[]>();
  for (const left of leftOut) {
    const group = groups.get(left.why);
    if (group) group.push(left);
    else groups.set(left.why, [left]);
  }
  return [...groups].map(([why, rows]) => ({ why, rows })).sort((a, b) => b.rows.length - a.rows.length);
}
