/** The Settings port over the document properties of Google's PropertiesService, which takes 9 KB a text: longer ones are kept in parts. */
import { LedgerError } from "../problems/problem";
import type { Settings } from "./settings";

type Texts = Readonly<Record<string, string>>;

/** Bytes in a part; Google counts them in UTF-8. */
const PART = 9000;
const IN_PARTS = /^\((\d+) parts\)/;

/** The name of a text's second part and those that follow. */
const partName = (name: string, number: number) => `${name} (part ${number})`;
const PART_NAME = / \(part \d+\)$/;

export function googleSettings(): Settings {
  const properties: GoogleAppsScript.Properties.Properties | null = PropertiesService.getDocumentProperties();
  const writable = () => {
    if (properties) return properties;
    throw new LedgerError("This spreadsheet keeps no settings for the add-on. Close it and open it again.");
  };
  /** All names when they were last read: of parts that a shorter text no longer has, too. */
  let names: readonly string[] = [];
  const read = () => {
    const all: Texts = properties?.getProperties() ?? {};
    names = Object.keys(all);
    return all;
  };
  return {
    all: () => whole(read()),
    set: (texts) => {
      const parts = inParts(texts);
      writable().setProperties(parts);
      const spare = names.filter(
        (name) => !(name in parts) && PART_NAME.test(name) && name.replace(PART_NAME, "") in texts,
      );
      for (const name of spare) writable().deleteProperty(name);
    },
    remove: (...gone) => {
      // One by one, as to set all that stays could undo what others set meanwhile.
      const parts = names.filter(
        (name) => PART_NAME.test(name) && gone.includes(name.replace(PART_NAME, "")),
      );
      for (const name of [...gone, ...parts]) writable().deleteProperty(name);
    },
  };
}

function inParts(texts: Texts): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    const parts = partsOf(text);
    const isPlain = parts.length === 1 && !IN_PARTS.test(text);
    parts.forEach((part, index) => {
      if (index > 0) all[partName(name, index + 1)] = part;
      else all[name] = isPlain ? part : `(${parts.length} parts)${part}`;
    });
  }
  return all;
}

/** Cuts a text so that each part has at most so many bytes; no character that takes two places is cut in half. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!;
    const more = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + more > PART) {
      parts.push(text.slice(start, index));
      start = index;
      bytes = 0;
    }
    bytes += more;
    index += code < 0x10000 ? 1 : 2;
  }
  return [...parts, text.slice(start)];
}

/** Puts the parts together again; one that is missing is left out, as the text is then damaged anyway. */
function whole(kept: Texts): Texts {
  const texts: Record<string, string> = {};
  for (const [name, first] of Object.entries(kept)) {
    if (PART_NAME.test(name)) continue;
    const [head, count] = IN_PARTS.exec(first) ?? ["", "1"];
    const others = Array.from(
      { length: Number(count) - 1 },
      (_, index) => kept[partName(name, index + 2)] ?? "",
    );
    texts[name] = first.slice(head.length) + others.join("");
  }
  return texts;
}
