/** How the texts of a column are compared and shown, and which of them say nothing. */
import { HEADERS_WITH_NA, NOTHING, NOTHING_BUT_NA } from "../definitions/nothingWords";
import { idText, nameKey, peopleKey, visible } from "../words/text";
import type { HeaderText } from "./headerText";
import type { Column } from "./table";

export interface Spelling {
  /** The form under which texts are compared, "" for one that says nothing. */
  key(text: string): string;
  /** What of a text is shown. */
  shown(text: string): string;
}

/** The spelling of a column of ours. */
export function spellingOf(column: Column): Spelling {
  return isOfIds(column)
    ? spelling(peopleKey, idText, column.nothing)
    : spelling(nameKey, visible, column.nothing);
}

/** The spelling of a column that only its header tells of. */
export function spellingUnder({ keys }: HeaderText): Spelling {
  return keys.some((key) => HEADERS_WITH_NA.includes(key)) ? WITH_NA : OF_NAMES;
}

/** A column of people, or of ids, of which a table may have several. */
function isOfIds({ kind, firstOfSeveral }: Column): boolean {
  return kind === "people" || firstOfSeveral;
}

function spelling(keyOf: Spelling["key"], shown: Spelling["shown"], nothing: ReadonlySet<string>): Spelling {
  const key = (text: string) => {
    const compared = keyOf(text);
    return nothing.has(compared) ? "" : compared;
  };
  return { key, shown };
}

const OF_NAMES = spelling(nameKey, visible, NOTHING);
const WITH_NA = spelling(nameKey, visible, NOTHING_BUT_NA);
