/** The practices of which the sheets show a share; of the others they show a count. */
const SHARES: readonly string[] = ["advocacy.loop", "quantified.cost", "quantified.outcome"];

/** Whether what is found and needed of a practice are shares. */
export function isShare(practice: string): boolean {
  return SHARES.includes(practice);
}
