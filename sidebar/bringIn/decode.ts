/** Turns the bytes of a text file into text, and says in which encoding they are. */

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const ENCODING_NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1252": "Windows-1252 (western)",
  shift_jis: "Shift-JIS (Japanese)",
};

/** The text in that encoding, else in the likely one. A byte order mark is no part of it. */
export function decode(bytes: Uint8Array, chosen?: Encoding): { text: string; encoding: Encoding } {
  const encoding = chosen ?? likelyEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** What a byte order mark says; else UTF-8 where that fits; else Japanese or western text by how its letters stand together. */
export function likelyEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = withZeros(bytes.subarray(0, 4000));
  if (wide) return wide;
  if (decoded(bytes, "utf-8") !== undefined) return "utf-8";
  const japanese = decoded(bytes, "shift_jis");
  return japanese !== undefined && looksJapanese(japanese) ? "shift_jis" : "windows-1252";
}

/** UTF-16 without a mark: every other byte of western letters, commas and line breaks is zero. */
function withZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const many = bytes.length / 8;
  if (zeros[1]! > many && zeros[0]! * 8 < zeros[1]!) return "utf-16le";
  return zeros[0]! > many && zeros[1]! * 8 < zeros[0]! ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const FOREIGN = /[^\p{ASCII}]/gu;
const FOREIGN_TOGETHER = /[^\p{ASCII}]{2,}/gu;
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/** Japanese letters stand in words; of western text read as Japanese they stand alone. */
function looksJapanese(text: string): boolean {
  const all = text.match(FOREIGN)?.length ?? 0;
  const together = (text.match(FOREIGN_TOGETHER) ?? []).reduce((sum, word) => sum + word.length, 0);
  return !PRIVATE_USE.test(text) && together * 2 > all;
}
