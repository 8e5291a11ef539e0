/** What any text needs before it goes into a message: one line, by which nobody is called and which leads nowhere. */

/** Shows nothing, and keeps what stands on both sides of it apart for programs. */
export const JOINER = "\u2060";

/** Line breaks become spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** One line in which no @name is a mention and no address becomes a link: chat and code hosts would call whoever has that name, or everybody. */
export function inert(text: string): string {
  return oneLine(text)
    .replace(/@(?=\S)/g, `@${JOINER}`)
    .replace(/:(?=\/\/)|www(?=\.)/gi, `$&${JOINER}`);
}
