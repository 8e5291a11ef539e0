/** What a digest is made of, apart from how chat and mail write it. */

/** One point: what it is about, and what is said of it. */
export interface DigestPoint {
  label?: string;
  text: string;
}

export interface DigestPart {
  heading: string;
  points: readonly DigestPoint[];
  /** What to know of them, a sentence each. */
  remarks: readonly string[];
}

/** A tab where there is more. */
export interface DigestLink {
  name: string;
  address: string;
}

export interface Digest {
  title: string;
  /** What its figures rest on, a sentence each. */
  about: readonly string[];
  parts: readonly DigestPart[];
  links: readonly DigestLink[];
  /** What is not in it, each with the reason, for whoever sends it. */
  missing: readonly string[];
}
