/** Opens what a step of the tour is about: a cell of a tab, or a screen of the sidebar. */
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../engine/engine";
import { cellAt } from "../engine/grid-area";
import type { TourStep } from "../samples/tour-step";
import { element } from "./element";
import { openScreen } from "./sidebar-frame";

/** The keys then go there too. @throws Error, as a sentence, where the tab is not there yet */
export async function goThere(
  there: TourStep["opens"],
  engine: Engine,
  showSidebar: () => void,
): Promise<void> {
  if ("screen" in there) {
    if (element("sidebar").hidden) showSidebar();
    return openScreen(there.screen);
  }
  const tab = engine.tabs.all().find(({ name }) => name === there.tab);
  if (!tab) throw new Error(`There is no tab called ${there.tab} yet: the step before makes it.`);
  engine.tabs.select(tab.key, { ...cellAt(there.cell), rows: 1, columns: 1 });
  engine.injector.get(ILayoutService).focus();
}
