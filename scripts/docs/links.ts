/** Links to headings, as GitHub names them. */

/** The name of a heading in an address: `drql-kinds` for DRQL kinds. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** A link to a heading of the same page. */
export function linkTo(heading: string): string {
  return `[${heading}](#${anchor(heading)})`;
}
