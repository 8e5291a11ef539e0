/** Shows who an id is and what would go if that person were forgotten; nothing is changed. */
import type { Workbook } from "../sheets/workbook";
import { mentionsOf } from "../words/mentions";
import { nameKey } from "../words/text";
import { forgetting } from "../workbook/forgetting";
import { contactsLike } from "../workbook/whoIs";
import type { Input } from "./contract";
import type { LookedUp, Mentioned, ToForget } from "./forgetContract";
import { findTraces, placeText, readEveryTab, type TracesInTab } from "./forgetTraces";
import { keptTraces, personIn } from "./forgetWho";

/** Who an id is, and what would go. */
export function lookUpPerson(workbook: Workbook, { id, anyway }: Input<"lookUpPerson">): LookedUp {
  const read = readEveryTab(workbook);
  const found = personIn(workbook, read.recognised, id);
  const { known, made, contacts } = found;
  const traces = findTraces(workbook, read, known, forgetting(known, made), made);
  const isInLog = traces.some((tab) => tab.traces.some(({ isContact }) => isContact));
  if (known.rows.length === 0 && !isInLog && !anyway)
    return { like: contacts ? contactsLike(contacts, id) : [] };
  return { person: toForget(workbook, found, traces), like: [] };
}

function toForget(
  workbook: Workbook,
  { known, names, made }: ReturnType<typeof personIn>,
  tabs: readonly TracesInTab[],
): ToForget {
  const all = tabs.flatMap(({ tab, traces }) => traces.map((trace) => ({ ...trace, tab })));
  const elsewhere = all.filter(({ isContact }) => !isContact);
  const texts = new Map([...known.ids, ...known.names].map((text) => [nameKey(text), text]));
  const mentioned = [...texts.values()].flatMap((text): Mentioned[] => {
    const pattern = mentionsOf([text]);
    const found = pattern ? elsewhere.filter(({ says }) => says.search(pattern) >= 0) : [];
    if (found.length === 0) return [];
    const isOfOthersToo = names.some(({ name, isOfOthersToo: shared }) => name === text && shared);
    const { tab, says } = found[0]!;
    return [{ text, cells: found.length, place: placeText(tab, found[0]!), says, isOfOthersToo }];
  });
  const cells = new Map<string, number>();
  for (const { tab } of elsewhere) cells.set(tab.name, (cells.get(tab.name) ?? 0) + 1);
  return {
    ids: known.ids,
    names: known.names,
    made,
    isInternal: known.isInternal,
    contacts: tabs.reduce((sum, { rows }) => sum + rows.length, 0),
    activities: all.length - elsewhere.length,
    elsewhere: [...cells].map(([name, count]) => ({ name, cells: count })),
    mentioned,
    kept: Object.keys(keptTraces(workbook, forgetting(known, made))).length,
    byFormula: tabs.reduce((sum, { byFormula }) => sum + byFormula.length, 0),
  };
}
