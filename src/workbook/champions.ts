/** Who is a champion, as Contacts says. */
import type { ActivityLog } from "./activityLog";

/** By person 1 where any of its rows says so; undefined where no column says it. */
export function champions({ contacts, people, persons }: ActivityLog): Uint8Array | undefined {
  if (!contacts?.has("champion")) return undefined;
  const said = contacts.yesNo("champion");
  const found = new Uint8Array(persons);
  for (let row = 0; row < contacts.count; row++) {
    const person = people.ofRow[row]!;
    if (person >= 0 && said[row] === 1) found[person] = 1;
  }
  return found;
}
