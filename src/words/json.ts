/** Reads JSON that may be damaged, or no JSON at all. */

/** What the text holds; undefined, which no JSON is, where there is no text or where it cannot be read. */
export function fromJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
