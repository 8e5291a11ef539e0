/** What the audit wizard may call. */
import * as z from "zod/mini";
import type { Answer } from "../definitions/answers";
import type { AuditModel } from "../definitions/auditModels";
import { lazy } from "./lazy";
import { gives, nothing, text } from "./pieces";

/** What somebody said about one practice; "" where nothing was said yet. */
export interface GivenAnswer {
  answer: Answer | "";
  target: Answer | "";
  evidence: string;
  notes: string;
}

/** The answers by the id of their practice. */
export type GivenAnswers = Record<string, GivenAnswer>;

/** An audit under way. */
export interface Draft {
  /** When it was begun, and something by chance: what tells it from an earlier audit of the same scope. */
  started: string;
  model: AuditModel;
  scope: string;
  auditor: string;
  answers: GivenAnswers;
}

/** An audit that is over; `written` is null where it was thrown away. */
export interface EndedAudit {
  started: string;
  /** Who ended it, as far as they said. */
  by: string;
  /** By chance: the sidebar from which it was written, so that one that tries again knows itself. */
  writer: string;
  written: { date: string; tab: number; row: number; count: number } | null;
}

/** What is kept of an audit under way. */
export interface KeptDraft extends Draft {
  /** How it ended meanwhile: then none of these answers were taken. */
  ended: EndedAudit | null;
  /** Practices whose answers could not be kept, and why. */
  notKept: string[];
  error?: string | undefined;
}

export interface Audits {
  /** The spreadsheet's own id, so that a browser keeps the answers of several apart. */
  workbook: string;
  /** Today in the spreadsheet's time zone, such as `2025-07-11`. */
  today: string;
  drafts: Draft[];
  /** Those that ended last. */
  ended: EndedAudit[];
  /** The Audit tab as far as figures need it, header first, dates as text; `[]` where there is no such tab. */
  rows: string[][];
  /** Why the Audit tab cannot be read. */
  error?: string | undefined;
}

export interface WrittenAudit {
  tab: number;
  /** The first row that was written, or the one where the same audit already stood. */
  row: number;
  count: number;
  /** Where somebody else had written this audit already: how, and the practices whose answers here are not in it. */
  before?: { ended: EndedAudit; differs: string[] } | undefined;
}

/** An answer, or none yet. */
export const answerWord = lazy(() => z.enum(["", "No", "Partly", "Yes", "N/A"]));

/** What fits into a cell. */
const long = lazy(() => text(50_000));
const which = lazy(() =>
  z.strictObject({ model: z.enum(["Maturity", "Needs", "Portal"]), scope: text(100) }),
);
const draft = lazy(() =>
  z.extend(which(), { started: text(100).check(z.minLength(1)), auditor: text(100), answers: answers() }),
);
const answers = lazy(() =>
  z.record(
    z.string(),
    z.strictObject({ answer: answerWord(), target: answerWord(), evidence: long(), notes: long() }),
  ),
);

export const auditContract = {
  /** The audits there are, finished and under way. */
  audits: { input: nothing, output: gives<Audits>() },
  /** Keeps what was answered since the last call; gives all that is kept, also by others. */
  keepDraft: { input: draft, output: gives<KeptDraft>() },
  /** Throws away an audit under way. */
  dropDraft: { input: which, output: gives<Record<string, never>>() },
  /** Adds a finished audit to the Audit tab and lets its draft go; the same audit again changes nothing. */
  writeAudit: {
    input: lazy(() =>
      z.extend(draft(), {
        date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
        statements: z.record(z.string(), long()),
        writer: text(100),
      }),
    ),
    output: gives<WrittenAudit>(),
  },
};
