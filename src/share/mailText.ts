/** A digest as an e-mail: subject and body, without any mark-up. */
import type { Digest } from "./digest";
import { type DigestStyle, digestText } from "./digestText";
import { oneLine } from "./oneLine";

const STYLE: DigestStyle = {
  text: oneLine,
  heading: (text) => text,
  label: (text) => text,
  bullet: "-",
  link: (name, address) => `${name}: ${address}`,
};

export interface Mail {
  subject: string;
  body: string;
}

export function mailText(digest: Digest): Mail {
  return { subject: oneLine(digest.title), body: digestText(digest, STYLE) };
}
