/** Tells when every formula has been calculated: Univer calculates a moment after a change, on its own. */
import { ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

const SET_VALUES = "sheet.mutation.set-range-values";

/** Has every formula in or on these ranges calculated. */
export function startCalculation(commands: ICommandService, dirtyRanges: IUnitRange[]): void {
  const params = {
    forceCalculation: false,
    dirtyRanges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

export class Calculation {
  private waiting = true;
  private running = 0;
  private resolvers: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(injector: Injector) {
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.waiting = false;
        this.running++;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== undefined) this.ended();
      } else if (dirtyManager.get(command.id) && !(command.id === SET_VALUES && options?.onlyLocal)) {
        this.waiting = true;
      }
    });
  }

  /** Resolves when no change waits for calculation and none is under way. */
  settled(): Promise<void> {
    if (!this.waiting && this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.resolvers.push(resolve));
  }

  /** Calls back after each round of calculation. */
  onEnd(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private ended(): void {
    setTimeout(() => {
      this.running = Math.max(0, this.running - 1);
      for (const listener of this.listeners) listener();
      if (this.waiting || this.running > 0) return;
      for (const resolve of this.resolvers.splice(0)) resolve();
    }, 0);
  }
}
