/** A digest as Markdown, for issues, wikis and pages (CommonMark, and GitHub's own signs). */
import type { Digest } from "./digest";
import { type DigestStyle, digestText } from "./digestText";
import { inert, JOINER } from "./oneLine";

const STYLE: DigestStyle = {
  text: (text) =>
    inert(text)
      .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
      // Else a link to an issue of that number.
      .replace(/#(?=\d)/g, `#${JOINER}`),
  title: (text) => `# ${text}\n`,
  heading: (text) => `## ${text}\n`,
  label: (text) => `**${text}**`,
  bullet: "-",
  link: (name, address) => `[${name}](${address})`,
};

export function markdownText(digest: Digest): string {
  return digestText(digest, STYLE);
}
