/** Whom an id means, and which texts that the add-on keeps out of sight name that person. */
import { attempt } from "../problems/attempt";
import { forgetErrors } from "../problems/forgetErrors";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { CONTACTS } from "../tabs/contacts";
import { fromJson } from "../words/json";
import type { Forgetting } from "../workbook/forgetting";
import { madeUpId } from "../workbook/forgotten";
import { readTable } from "../workbook/readTable";
import { whoIs } from "../workbook/whoIs";
import { FORGOTTEN, numberOf } from "./forgottenKept";
import type { RecognisedTab } from "./recognise";

/** Who that is. @throws LedgerError where the text is no id */
export function personIn(workbook: Workbook, recognised: readonly RecognisedTab[], id: string) {
  const sheetZone = zone(workbook.timeZone());
  const tab = recognised.find(({ table }) => table === CONTACTS);
  const contacts = tab && attempt(() => readTable(CONTACTS, tab.grid, sheetZone)).value;
  const { names, ...known } = whoIs(contacts, id.trim());
  if (known.ids.every((each) => each === "")) throw forgetErrors.noId(id);
  const made = madeUpId(numberOf(workbook.settings(), known.ids));
  return { contacts, known: { ...known, names: names.map(({ name }) => name) }, names, made };
}

/** What the add-on keeps out of sight and names the person, and what it is to say; by its name, which may change too. */
export function keptTraces(
  workbook: Workbook,
  words: Forgetting,
): Record<string, { name: string; text: string }> {
  const changed: Record<string, { name: string; text: string }> = {};
  for (const [name, text] of Object.entries(workbook.settings().all())) {
    if (name.startsWith(FORGOTTEN)) continue;
    const value = fromJson(text);
    const after = value === undefined ? words.inText(text) : JSON.stringify(words.inValue(value));
    const isSame = value === undefined ? after === text : after === JSON.stringify(value);
    const nameAfter = name.split("/").map(words.inText).join("/");
    if (!isSame || nameAfter !== name) changed[name] = { name: nameAfter, text: after };
  }
  return changed;
}
