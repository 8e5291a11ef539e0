/** Rules for what may be typed into a range, between our plain form and that of an .xlsx file. */
import type { DataValidation } from "hucre/xlsx";
import type { ValidationData } from "../workbook-data";

/** A rule read from a file; `valuesOf` looks up the cells that a list points at. Unknown kinds are undefined. */
export function validationFromFile(
  rule: DataValidation,
  valuesOf: (reference: string) => string[],
): ValidationData | undefined {
  const shared = {
    range: rule.range,
    ...(rule.errorStyle && rule.errorStyle !== "stop" && { strict: false }),
    ...(rule.inputMessage && { help: rule.inputMessage }),
  };
  if (rule.type === "date") return { ...shared, date: true };
  if (rule.type === "decimal" || rule.type === "whole") return { ...shared, number: numberBounds(rule) };
  if (rule.type !== "list") return undefined;
  const list = rule.values ?? valuesOf(rule.formula1 ?? "");
  if (list.length === 2 && list.join().toUpperCase() === "TRUE,FALSE") return { ...shared, checkbox: true };
  return { ...shared, list: list.map((value) => value.trim()) };
}

function numberBounds(rule: DataValidation): { min?: number; max?: number } {
  const [first, second] = [Number(rule.formula1), Number(rule.formula2)];
  const operator = rule.operator ?? "between";
  if (operator === "between") return { min: first, max: second };
  if (operator.startsWith("greaterThan")) return { min: first };
  if (operator.startsWith("lessThan")) return { max: first };
  return operator === "equal" ? { min: first, max: first } : {};
}

const longestInlineList = 255;
const dayOne = "1";

/** The rule for a file; `listReference` stores a list that cannot stand in the rule itself and names its cells. */
export function validationForFile(
  rule: ValidationData,
  listReference: (list: string[]) => string,
): DataValidation | undefined {
  const shared = {
    range: rule.range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict === false ? ("warning" as const) : ("stop" as const),
    ...(rule.help && { inputMessage: rule.help.slice(0, longestInlineList), showInputMessage: true }),
  };
  const list = rule.checkbox ? ["TRUE", "FALSE"] : rule.list;
  if (list) {
    const inline = !list.some((value) => /[,"]/.test(value)) && list.join().length <= longestInlineList;
    return { ...shared, type: "list", ...(inline ? { values: list } : { formula1: listReference(list) }) };
  }
  if (rule.date) return { ...shared, type: "date", operator: "greaterThanOrEqual", formula1: dayOne };
  const { min, max } = rule.number ?? {};
  if (min !== undefined && max !== undefined) {
    return { ...shared, type: "decimal", operator: "between", formula1: String(min), formula2: String(max) };
  }
  if (min !== undefined)
    return { ...shared, type: "decimal", operator: "greaterThanOrEqual", formula1: String(min) };
  if (max !== undefined)
    return { ...shared, type: "decimal", operator: "lessThanOrEqual", formula1: String(max) };
  return undefined;
}
