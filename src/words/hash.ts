/** Numbers that stand for texts: the same for the same text, and hardly ever for another. */

/** Kept, since a global is looked up anew each time where a script runs in a context of its own. */
const { imul } = Math;

/** FNV-1a, 32 bits, of every character; or from one on, of every so many. */
export function fnv1a(text: string, first = 0, step = 1): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < text.length; i += step) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The same, of which a few bits alone tell texts apart too. */
export function hashOf(text: string): number {
  const hash = fnv1a(text);
  return (hash ^ (hash >>> 15)) >>> 0;
}
