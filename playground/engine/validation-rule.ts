/** Data validation: our plain words for a rule and Univer's rules, each way. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from "@univerjs/core";
import type { ValidationData } from "../workbook-data";
import type { GridArea } from "./grid-area";
import { toRange } from "./univer-range";

export type Validation = Omit<ValidationData, "range">;

/** Univer's rule over an area. */
export function toRule(uid: string, area: GridArea, validation: Validation): IDataValidationRule {
  const { list, checkbox, date, number, strict, help } = validation;
  const ranges = [toRange(area)];
  const kind: Partial<IDataValidationRule> = list
    ? { type: DataValidationType.LIST, formula1: list.join(","), showDropDown: true }
    : checkbox
      ? { type: DataValidationType.CHECKBOX }
      : date
        ? {
            type: DataValidationType.DATE,
            operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
            formula1: "1",
          }
        : {
            type: DataValidationType.DECIMAL,
            operator: DataValidationOperator.BETWEEN,
            formula1: String(number?.min ?? -1e15),
            formula2: String(number?.max ?? 1e15),
          };
  const rule: IDataValidationRule = {
    uid,
    type: DataValidationType.ANY,
    ranges,
    allowBlank: true,
    errorStyle: strict === false ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...kind,
  };
  if (help)
    Object.assign(rule, { error: help, showErrorMessage: true, prompt: help, showInputMessage: true });
  Object.assign(rule, { bizInfo: { words: validation } });
  return rule;
}

/** Our words for a Univer rule, also for one that was made in the page's own dialog. */
export function fromRule(rule: IDataValidationRule): Validation {
  const known = (rule.bizInfo as { words?: Validation } | undefined)?.words;
  if (known) return known;
  const strict = rule.errorStyle !== DataValidationErrorStyle.WARNING;
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE) {
    return { list: (rule.formula1 ?? "").split(","), strict };
  }
  if (rule.type === DataValidationType.CHECKBOX) return { checkbox: true, strict };
  if (rule.type === DataValidationType.DATE) return { date: true, strict };
  const number: { min?: number; max?: number } = {};
  if (Number.isFinite(Number(rule.formula1))) number.min = Number(rule.formula1);
  if (Number.isFinite(Number(rule.formula2))) number.max = Number(rule.formula2);
  return { number, strict };
}
