/** A digest for Slack: mrkdwn that means the same whether somebody pastes it or a workflow posts it. */
import type { Digest } from "./digest";
import { type DigestStyle, digestText } from "./digestText";
import { inert, JOINER } from "./oneLine";

/**
 * Signs that look alike: Slack knows no escape for these that both ways of posting understand. `&lt;` serves a workflow
 * alone, and whoever pastes it sees it as it is.
 */
const ALIKE: Readonly<Record<string, string>> = {
  "*": "∗",
  _: "ˍ",
  "~": "∼",
  "`": "ˋ",
  "<": "‹",
  ">": "›",
};

const STYLE: DigestStyle = {
  text: (text) =>
    inert(text)
      .replace(/[*_~`<>]/g, (sign) => ALIKE[sign]!)
      .replace(/&(?=(?:amp|lt|gt);)|:(?=[\w+'-]+:)/g, (sign) => sign + JOINER),
  title: (text) => `*${text}*`,
  heading: (text) => `*${text}*`,
  label: (text) => `*${text}*`,
  bullet: "•",
  link: (name, address) => `${name}: ${address}`,
};

export function slackText(digest: Digest): string {
  return digestText(digest, STYLE);
}
