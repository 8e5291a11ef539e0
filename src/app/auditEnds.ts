/** Remembers which audits have ended, so that one that is late does not begin again, and that two people end it once. */
import * as z from "zod/mini";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
import { fromJson } from "../words/json";
import type { EndedAudit } from "./auditContract";
import { lazy } from "./lazy";

const NAME = "audits that ended";
/** So many are remembered: an answer that is later than all these begins an audit. */
const MOST = 60;

const written = lazy(() =>
  z.object({ date: z.string(), tab: z.number(), row: z.number(), count: z.number() }),
);
const ended = lazy(() =>
  z.object({ started: z.string(), by: z.string(), writer: z.string(), written: z.nullable(written()) }),
);
const keptEnds = lazy(() => z.array(ended()));

/** The audits that ended last, the latest first. */
export function readEnds(texts: Readonly<Record<string, string>>): EndedAudit[] {
  return ifFits(keptEnds(), fromJson(texts[NAME]), []);
}

/** Remembers that an audit ended. */
export function keepEnd(settings: Settings, end: EndedAudit): void {
  const others = readEnds(settings.all()).filter(({ started }) => started !== end.started);
  settings.set({ [NAME]: JSON.stringify([end, ...others].slice(0, MOST)) });
}
