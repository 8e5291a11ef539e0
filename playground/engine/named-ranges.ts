/** The named ranges of an open workbook: Univer moves them as rows, columns and tabs change. */
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import { blockName } from "../../notation/a1";
import type { NamedRangeData } from "../workbook-data";
import { blockOf, fixedReference, type GridArea, parseArea, splitTabName } from "./grid-area";
import type { TabList } from "./tab-list";

export interface RangeOfName {
  name: string;
  /** The tab; null once its cells are gone. */
  tabKey: string | null;
  area: GridArea;
}

const NOWHERE: GridArea = { row: 0, column: 0, rows: 0, columns: 0 };

export class NamedRanges {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly tabs: TabList,
  ) {}

  all(): RangeOfName[] {
    return this.workbook.getDefinedNames().map((named) => {
      const { tab, cells } = splitTabName(named.getFormulaOrRefString());
      const found = tab === undefined ? undefined : this.tabs.byName(tab);
      const sheet = found && this.tabs.sheet(found.key);
      const area = sheet && parseArea(cells, sheet.getMaxRows(), sheet.getMaxColumns());
      return { name: named.getName(), tabKey: area ? found!.key : null, area: area ?? NOWHERE };
    });
  }

  get(name: string): RangeOfName | undefined {
    return this.all().find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  /** A name that is there already gets the new cells. */
  set(name: string, tabKey: string, area: GridArea): void {
    this.remove(name);
    const reference = fixedReference(this.tabs.get(tabKey).name, blockName(blockOf(area)));
    this.workbook.insertDefinedName(name, reference);
  }

  remove(name: string): void {
    const known = this.get(name);
    if (known) this.workbook.deleteDefinedName(known.name);
  }

  /** As plain data, those whose cells are gone left out. */
  save(): NamedRangeData[] {
    return this.all().flatMap(({ name, tabKey, area }) =>
      tabKey === null ? [] : [{ name, tab: this.tabs.get(tabKey).name, range: blockName(blockOf(area)) }],
    );
  }
}
