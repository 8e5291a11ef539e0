/** Between which stages most contacts stop, as a sentence. */
import type { FunnelRow } from "../funnel/funnel";
import { counted } from "../words/text";
import { canBeTold, type FindUnread } from "./unreadTold";

/** The share of those who go no further rests on the same rows as the funnel's rates. */
const SHARE_STOPPED = { title: "Step conversion", holds: "rate" } as const;

/** Of the stages of one funnel; undefined where nobody stops, or where it cannot be told. */
export function whereStuck({
  rows,
  unread,
}: {
  rows: readonly FunnelRow[];
  unread: FindUnread;
}): string | undefined {
  const drops = rows.map(({ dropOff }) => dropOff ?? 0);
  const most = Math.max(...drops);
  const at = drops.indexOf(most);
  if (!(most > 0) || !canBeTold(SHARE_STOPPED, unread)) return undefined;
  const [from, to] = [rows[at - 1]!, rows[at]!];
  const share = Math.round((100 * most) / from.contacts);
  return `Most stop between ${from.stage} and ${to.stage}: ${most.toLocaleString("en-US")} of ${counted(from.contacts, "contact")} (${share}%) go no further.`;
}
