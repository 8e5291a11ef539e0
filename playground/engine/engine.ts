/** One open workbook in Univer: what the Apps Script services, the page and the tests read and change. */
import {
  type ICellData,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { WorkbookData } from "../workbook-data";
import { Calculation, startCalculation } from "./calculation";
import { Cells } from "./cell-writing";
import { AddOnFunction, type CallFunction } from "./custom-function";
import { ErrorMessages } from "./error-messages";
import type { FunctionDescription } from "./function-list";
import { NamedRanges } from "./named-ranges";
import { allowOpenRanges } from "./open-ranges";
import { saveTabs } from "./save";
import { asInSheets, spilledCell } from "./spill";
import { SpilledAreas } from "./spilled-areas";
import { Tabs } from "./tabs";
import { toUniver } from "./to-univer";
import { toRange } from "./univer-range";
import { type ZoneClock, zoneClock } from "./zone-clock";

/** Enough for results that build on results; formulas that go round in a circle, or draw lots, never come to an end. */
const MOST_ROUNDS = 10;

export interface StartedUniver {
  univer: Univer;
  api: FUniver;
}

export class Engine {
  readonly name: string;
  readonly locale: string;
  readonly zone: ZoneClock;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly tabs: Tabs;
  readonly namedRanges: NamedRanges;
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly messages: ErrorMessages;

  private readonly univer: Univer;

  /** Opens a workbook; `kept` is a snapshot of it that was changed since, with the same tabs' numbers. */
  constructor(started: StartedUniver, data: WorkbookData, kept?: IWorkbookData) {
    this.univer = started.univer;
    this.injector = started.univer.__getInjector();
    this.name = data.name;
    this.locale = data.locale;
    this.zone = zoneClock(data.timeZone);
    this.workbook = started.api.createWorkbook(kept ?? toUniver(data));
    // In a page Univer makes it only once the grid is drawn, and would miss what was asked for before.
    this.injector.get(TriggerCalculationController);
    this.calculation = new Calculation(this.injector);
    this.showSpilledDatesAndBlanks();
    this.calculateWhatUsesSpilledAreas();
    this.tabs = new Tabs(this.workbook, this.injector);
    this.namedRanges = new NamedRanges(this.workbook, this.tabs);
    this.cells = new Cells(this.workbook, this.injector);
    this.messages = new ErrorMessages(this.cells);
    allowOpenRanges(this.injector);
  }

  /** Makes the add-on's functions known and calculates every formula that waits for them. */
  register(functions: FunctionDescription[], call: CallFunction): void {
    const service = this.injector.get(IFunctionService);
    service.registerExecutors(
      ...functions.map(({ name }) => new AddOnFunction(name, this.zone, call, this.messages.note)),
    );
    this.calculateAll();
  }

  /** Calculates every formula anew. */
  calculateAll(): void {
    const everything = this.tabs.all().map(({ key }) => ({
      unitId: this.workbook.getId(),
      sheetId: key,
      range: toRange({ row: 0, column: 0, ...this.cells.size(key) }),
    }));
    startCalculation(this.injector.get(ICommandService), everything);
  }

  /** Resolves when all formulas show their results. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /** The workbook as plain data, as it is now; what formulas spilled is marked as such. */
  save(): WorkbookData {
    const namedRanges = this.namedRanges.save();
    return {
      name: this.name,
      timeZone: this.zone.name,
      locale: this.locale,
      tabs: saveTabs(this.tabs, this.cells),
      ...(namedRanges.length > 0 && { namedRanges }),
    };
  }

  dispose(): void {
    this.univer.dispose();
  }

  private calculateWhatUsesSpilledAreas(): void {
    const areas = new SpilledAreas(this.injector.get(FormulaDataModel));
    const commands = this.injector.get(ICommandService);
    let roundsInARow = 0;
    this.calculation.onEnd(() => {
      const changed = areas.changed();
      roundsInARow = changed.length === 0 ? 0 : roundsInARow + 1;
      if (roundsInARow > 0 && roundsInARow <= MOST_ROUNDS) startCalculation(commands, changed);
    });
  }

  private showSpilledDatesAndBlanks(): void {
    const model = this.injector.get(FormulaDataModel);
    const styles = this.workbook.getWorkbook().getStyles();
    const styleOf = (cell: ICellData) => styles.getStyleByCell(cell);
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 99,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const spilled = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
        return next(asInSheets(spilled ? spilledCell(cell, spilled, styleOf) : cell));
      },
    });
  }
}
