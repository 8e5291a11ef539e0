/** Puts a digest together of what is found: headlines, teams, where developers get stuck, and events. */
import type { PageName } from "../pages/page";
import { daysText } from "../pages/periodPair";
import type { Summary } from "../pages/summary";
import { fromRows, rowsLeftOut, timeText } from "../pages/top";
import { type NotTold, untoldSentences } from "../pages/untold";
import { attempt } from "../problems/attempt";
import { counted } from "../words/text";
import type { Digest, DigestLink, DigestPart } from "./digest";
import { digestEvents } from "./digestEvents";
import { digestHeadlines } from "./digestHeadlines";
import { digestStuck } from "./digestStuck";
import { digestTeams } from "./digestTeams";

/** The tabs that its figures come from, as far as its readers need to know. */
const READS = ["Activities", "Events", "Contacts"];

/** The pages that a digest is of, in the order of its parts. */
export const DIGEST_PAGES: readonly PageName[] = [
  "Scorecard",
  "DRQLs",
  "Funnel",
  "Event returns",
  "Problems",
];

/** Each part as its measure finds it now; what cannot be found is told as missing. */
export function makeDigest(summary: Summary, links: readonly DigestLink[]): Digest {
  const { input } = summary;
  const missing: NotTold[] = [];
  /** Each remark once. */
  const said = new Set<string>();
  const parts = [
    { heading: "Headlines", make: () => digestHeadlines(summary, missing) },
    { heading: "What each team got", make: () => digestTeams(summary) },
    { heading: "Where developers get stuck", make: () => digestStuck(summary) },
    { heading: "Events", make: () => digestEvents(summary, missing) },
  ].flatMap(({ heading, make }): DigestPart[] => {
    const { value, error } = attempt(make);
    if (error !== undefined) missing.push({ what: heading, why: error });
    if (!value) return [];
    const remarks = value.remarks.filter((remark) => !said.has(remark));
    for (const remark of remarks) said.add(remark);
    return [{ heading, points: value.points, remarks }];
  });
  const { now, before } = summary.period();
  return {
    title: `DevRel digest, ${input.period.toLowerCase()}: ${daysText(now)}`,
    about: [
      `As of ${timeText(input.refreshedAt)}, up to the latest activity. Last period: ${daysText(before)}.`,
      `${fromRows(summary, READS)} ${leftOutSentence(rowsLeftOut(summary, READS))}`,
    ],
    parts,
    links,
    missing: untoldSentences(missing),
  };
}

function leftOutSentence(count: number): string {
  return count === 0
    ? "No row was left out."
    : `${counted(count, "row was left out, as it", "rows were left out, as they")} cannot be read.`;
}
