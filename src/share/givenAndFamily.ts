/** Takes a name apart, as a CRM wants it. */
import { NOTHING } from "../definitions/nothingWords";
import { nameKey } from "../words/text";

export interface NameParts {
  given: string;
  family: string;
}

/**
 * What stands after the last space is the family name. A name without a space is the one part that is said to be `alone`, and
 * so is one of which a part alone would be taken for a word for nothing, such as that of Li Na.
 */
export function givenAndFamily(name: string, alone: keyof NameParts): NameParts {
  const at = name.lastIndexOf(" ");
  const parts = at < 0 ? [] : [name.slice(0, at), name.slice(at + 1)];
  if (parts.length < 2 || parts.some((part) => NOTHING.has(nameKey(part))))
    return { given: "", family: "", [alone]: name };
  return { given: parts[0]!, family: parts[1]! };
}
