/** What a refresh did, in a few sentences. */
import { listed } from "../words/text";
import type { Refreshed, RefreshedPage } from "./refreshContract";

/** `brought` is what came of the tabs that are brought in first. */
export function refreshed(
  pages: RefreshedPage[],
  brought: readonly { well: boolean; said: string }[] = [],
): Refreshed {
  const of = (state: RefreshedPage["state"]) => pages.filter((page) => page.state === state);
  const names = (list: readonly RefreshedPage[]) => listed(list.map(({ page }) => page));
  const written = of("written");
  const missing = of("missing");
  const later = of("later");
  const left = of("left");
  const told = brought.flatMap(({ said }) => (said === "" ? [] : [said]));
  const wentWell = brought.every(({ well }) => well);
  if (missing.length === pages.length)
    return {
      pages,
      well: wentWell,
      said: [...told, "There are no summary tabs. The sidebar makes them, under Refresh."].join(" "),
    };
  const said = [
    ...told,
    ...(written.length > 0 ? [`Brought up to date: ${names(written)}.`] : []),
    ...(written.length + left.length + later.length === 0
      ? ["Nothing has changed since the last refresh."]
      : []),
    ...new Set(pages.flatMap(({ said }) => said ?? [])),
    ...(missing.length > 0
      ? [`Not there: ${names(missing)}. The sidebar makes them again, under Refresh.`]
      : []),
    ...(later.length > 0 ? [`Time ran out before ${names(later)}; the next refresh begins there.`] : []),
  ];
  return { pages, well: wentWell && left.length + later.length === 0, said: said.join(" ") };
}
