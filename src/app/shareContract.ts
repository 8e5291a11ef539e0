/** What the Share screen may call. */
import * as z from "zod/mini";
import { CRM_FILES } from "../share/crmFileNames";
import { lazy } from "./lazy";
import { gives, nothing, whole } from "./pieces";

/** The digest as it is of now, written for each place that it goes to. */
export interface SharedDigest {
  slack: string;
  markdown: string;
  mail: { subject: string; body: string };
  /** The same as HTML for the clipboard; the title of a mail is its subject. */
  rich: { slack: string; mail: string };
  /** What is not in it, each with the reason. */
  missing: readonly string[];
  /** When the summaries were refreshed, null where there are none; and whether they show the same figures, as far as History tells. */
  refreshed: { at: string; isSame: boolean } | null;
}

/** Some rows of a file for a CRM, or of the list of those who are not in it. */
export interface CrmPortion {
  header: string[];
  rows: string[][];
  /** How many rows there are in all. */
  total: number;
  /** The same for two portions between which nothing changed. */
  mark: number;
  /** The reasons for which people are left out, those with most first; of each some. */
  leftOut: { why: string; count: number; some: string[] }[];
  /** What to know of the figures in it, a sentence each. */
  remarks: string[];
  /** So many rows the CRM imports at once. */
  most: number;
  /** What to do with the file, a sentence each. */
  how: readonly string[];
}

export const shareContract = {
  digest: { input: nothing, output: gives<SharedDigest>() },
  crmFile: {
    input: lazy(() =>
      z.strictObject({ file: z.enum(CRM_FILES), list: z.enum(["people", "left out"]), from: whole() }),
    ),
    output: gives<CrmPortion>(),
  },
};
