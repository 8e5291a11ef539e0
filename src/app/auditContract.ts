/** What the audit wizard may call. */
import type { Answer } from "../definitions/answers";
import type { AuditModel } from "../definitions/auditModels";
import { fields, gives, oneOf, record, text } from "./shape";

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
  model: AuditModel;
  scope: string;
  auditor: string;
  answers: GivenAnswers;
}

export interface Audits {
  /** The spreadsheet's own id, so that a browser keeps the answers of several apart. */
  workbook: string;
  /** Today in the spreadsheet's time zone, such as `2025-07-11`. */
  today: string;
  drafts: Draft[];
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
}

const name = text(100);
const long = text(2000);
const answer = oneOf(["", "No", "Partly", "Yes", "N/A"]);
const which = { model: oneOf(["Maturity", "Needs", "Portal"]), scope: name };
const answers = record(fields({ answer, target: answer, evidence: long, notes: long }));

export const auditContract = {
  /** The audits there are, finished and under way. */
  audits: { input: fields({}), output: gives<Audits>() },
  /** Keeps what was answered since the last call; gives all that is kept, also by others. */
  keepDraft: { input: fields({ ...which, auditor: name, answers }), output: gives<Draft>() },
  /** Throws away an audit under way. */
  dropDraft: { input: fields(which), output: gives<Record<string, never>>() },
  /** Adds a finished audit to the Audit tab and lets its draft go; the same audit again changes nothing. */
  writeAudit: {
    input: fields({
      ...which,
      auditor: name,
      date: text(10, /^\d{4}-\d\d-\d\d$/),
      answers,
      statements: record(long),
    }),
    output: gives<WrittenAudit>(),
  },
};
