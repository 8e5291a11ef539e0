/** What any text needs before it goes into a message: one line, and nobody is called by it. */

/** Shows nothing, and keeps what stands on both sides of it apart for programs. */
export const JOINER = "\u2060";

/** Line breaks become spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** One line in which no @name is a mention: chat and code hosts would call whoever has that name, or everybody. */
export function withoutMentions(text: string): string {
  return oneLine(text).replace(/@(?=\S)/g, `@${JOINER}`);
}
