/** Collects what was measured into Markdown tables and remembers which limits were missed. */

const missed: string[] = [];

/** Prints a table. */
export function printTable(title: string, header: readonly string[], rows: readonly string[][]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  console.log(
    [`\n### ${title}\n`, line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n"),
  );
}

/** A ratio beside what it may be at most. */
export function atMost(what: string, ratio: number, limit: number): string {
  return judged(what, ratio, ratio <= limit, `at most ${limit}`);
}

/** A ratio beside what it must be at least. */
export function atLeast(what: string, ratio: number, limit: number): string {
  return judged(what, ratio, ratio >= limit, `at least ${limit}`);
}

function judged(what: string, ratio: number, good: boolean, limit: string): string {
  const shown = `${ratio.toFixed(ratio < 10 ? 2 : 0)} × (${limit})`;
  if (!good) missed.push(`${what}: ${shown}`);
  return good ? shown : `**${shown}**`;
}

/** Milliseconds as text. */
export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

/** Prints what was missed; the number of such limits. */
export function printMissed(): number {
  if (missed.length > 0) console.error(`\nMissed:\n${missed.map((text) => `- ${text}`).join("\n")}`);
  return missed.length;
}
