/** window.playground: what tests of the page may do without the mouse. */
import { Book, type Put } from "../engine/book";
import type { Engine } from "../engine/engine";
import type { PlainValue } from "../engine/plain-value";
import { type Box, cellBox } from "./cell-box";

export interface Playground {
  /** Resolves when the workbook is open and its formulas show their results. */
  ready: Promise<void>;
  setCell(tab: string, a1: string, value: Put): void;
  cell(tab: string, a1: string): PlainValue | null;
  values(tab: string, range: string): (PlainValue | null)[][];
  texts(tab: string, range: string): string[][];
  settled(): Promise<void>;
  openTab(name: string): void;
  activeTab(): string;
  tabs(): string[];
  select(tab: string, a1: string): void;
  /** Where in the page a cell of the shown tab is. */
  cellBox(tab: string, a1: string): Box;
}

declare global {
  interface Window {
    playground?: Playground;
  }
}

/** The test API over an engine that is still to open. */
export function testApi(opened: Promise<Engine>): Playground {
  let book: Book | null = null;
  const ready = opened.then(async (engine) => {
    book = new Book(engine);
    await engine.settled();
  });
  const open = () => {
    if (!book) throw new Error("The workbook is not open yet: await playground.ready.");
    return book;
  };
  return {
    ready,
    setCell: (tab, a1, value) => open().setCell(tab, a1, value),
    cell: (tab, a1) => open().cell(tab, a1),
    values: (tab, range) => open().values(tab, range),
    texts: (tab, range) => open().texts(tab, range),
    settled: () => open().waitForCalculation(),
    openTab: (name) => open().engine.tabs.activate(open().key(name)),
    activeTab: () => open().engine.tabs.active().name,
    tabs: () =>
      open()
        .engine.tabs.all()
        .map((tab) => tab.name),
    select: (tab, a1) => open().engine.tabs.select(open().key(tab), open().area(tab, a1)),
    cellBox(tab, a1) {
      const { row, column } = open().area(tab, a1);
      return cellBox(open().engine.tabs.sheet(open().key(tab)), row, column);
    },
  };
}
