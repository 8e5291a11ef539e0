/** Recognises the addresses that GitHub gives instead of a person's own. */
import { nameKey } from "../../words/text";

/** `ada@…`, and as it is today with the user's number: `123+ada@…`. */
const NO_REPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/;

/** The user of such an address, and of an id that may be a user's name; undefined for other addresses. */
export function gitHubUser(id: string): string | undefined {
  const key = nameKey(id);
  return key.includes("@") ? NO_REPLY.exec(key)?.[1] : key;
}
