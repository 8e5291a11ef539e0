/** Who is to stay forgotten, kept as salted digests of their ids: an id that comes back is recognised, and none can be read from what is kept. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { splitIds } from "../reading/cells/ids";
import { peopleKey } from "../words/text";

/** What is kept: the digests of ids, and the text that goes before each id. */
export interface KeptForgotten {
  salt: string;
  digests: readonly string[];
}

export interface ForgottenPeople {
  /** Whether this is an id of somebody who is to stay forgotten, however it is written. */
  has(id: string): boolean;
  /** The text of a cell that may name several, as it is where nobody in it is forgotten, else without those who are. */
  without(cellText: string): string;
}

/** Answers who is forgotten; nobody is where nothing is kept. */
export function forgottenPeople({ salt, digests }: KeptForgotten): ForgottenPeople {
  const kept = new Set(digests);
  const known = new Map<string, boolean>();
  const has = (id: string) => {
    if (kept.size === 0) return false;
    const before = known.get(id);
    if (before !== undefined) return before;
    const is = kept.has(digestOf(id, salt));
    known.set(id, is);
    return is;
  };
  return {
    has,
    without: (cellText) => {
      if (kept.size === 0) return cellText;
      const ids = splitIds(cellText, "people");
      const others = ids.filter((id) => !has(id));
      return others.length === ids.length ? cellText : others.join("; ");
    },
  };
}

/** The id by which what somebody did still counts once they are forgotten. */
export function madeUpId(number: number): string {
  return `forgotten-${number}`;
}

/** Whether an id is such a one. */
export function isMadeUpId(id: string): boolean {
  return /^forgotten-\d+$/i.test(id);
}

/** 32 hexadecimal digits that tell an id from any other, the same for every way to write it. */
export function digestOf(id: string, salt: string): string {
  const text = `${salt}\n${peopleKey(id)}`;
  const bytes = new Uint8Array(2 * text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[2 * index] = code >> 8;
    bytes[2 * index + 1] = code & 255;
  }
  return bytesToHex(sha256(bytes)).slice(0, 32);
}
