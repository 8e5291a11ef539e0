/** Tables and code in Markdown. */

/** Its text; a bar in a cell ends none. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
