/** What the Share screen may call. */
import { gives, nothing } from "./pieces";

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

export const shareContract = {
  digest: { input: nothing, output: gives<SharedDigest>() },
};
