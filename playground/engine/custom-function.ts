/** A custom function of the add-on as the formula engine runs it. */
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { argumentOf } from "./function-arguments";
import { resultOf } from "./function-result";
import type { RealmValues } from "./realm-values";
import type { ZoneClock } from "./zone-clock";

/** Runs one of the add-on's functions; the arguments are made once its realm is there. */
export type CallFunction = (name: string, argumentsIn: (make: RealmValues) => unknown[]) => unknown;

/** Says what went wrong in a cell, or, without a message, that all is well there now. */
export type NoteError = (tabKey: string, row: number, column: number, message: string | null) => void;

export class AddOnFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly zone: ZoneClock,
    private readonly call: CallFunction,
    private readonly noteError: NoteError,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed && !failed.isReferenceObject()) return failed as ErrorValueObject;
    const tabKey = this.subUnitId ?? "";
    const missing = variants.find(namesMissingTab);
    if (missing) {
      const name = (missing as BaseReferenceObject).getForcedSheetName();
      this.noteError(tabKey, this.row, this.column, `There is no tab named "${name}".`);
      return ErrorValueObject.create(ErrorType.REF);
    }
    try {
      const result = this.call(this.name as string, (make) =>
        variants.map((variant) => argumentOf(variant, this.zone, make)),
      );
      this.noteError(tabKey, this.row, this.column, null);
      return resultOf(result, this.zone);
    } catch (error) {
      this.noteError(tabKey, this.row, this.column, messageOf(error));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}

function namesMissingTab(variant: FunctionVariantType): boolean {
  if (!variant.isReferenceObject()) return false;
  const reference = variant as BaseReferenceObject;
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" && message !== "" ? message : String(error);
}
