/** A number that stands for a text: the same for the same text, and hardly ever for another. */

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Its low bits alone differ too little.
  return (hash ^ (hash >>> 15)) >>> 0;
}
