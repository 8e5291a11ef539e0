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
  // Within a link some readers of Markdown miss a backslash before a bracket, unless what follows has one too.
  link: (name, address) => `[${name.replace(/[!()]/g, "\\$&")}](${address})`,
};

export function markdownText(digest: Digest): string {
  return digestText(digest, STYLE);
}
