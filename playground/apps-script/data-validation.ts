/** SpreadsheetApp's data validation rules. */
import type { Validation } from "../engine/validation-rule";
import { counted } from "./counted";
import { DataValidationCriteria } from "./enums";
import type { Run } from "./run";

export class DataValidation {
  constructor(
    readonly run: Run,
    readonly _validation: Validation,
  ) {}

  getCriteriaType() {
    const { list, checkbox, date, number } = this._validation;
    if (list) return DataValidationCriteria.VALUE_IN_LIST;
    if (checkbox) return DataValidationCriteria.CHECKBOX;
    if (date) return DataValidationCriteria.DATE_IS_VALID_DATE;
    if (number?.max === undefined) return DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO;
    return number.min === undefined
      ? DataValidationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO
      : DataValidationCriteria.NUMBER_BETWEEN;
  }
  getCriteriaValues() {
    const { list, number } = this._validation;
    const values = list ? [list, true] : [number?.min, number?.max].filter((value) => value !== undefined);
    const result = this.run.make.array(values.length);
    values.forEach((value, index) => {
      result[index] = value;
    });
    return result;
  }
  getAllowInvalid() {
    return this._validation.strict === false;
  }
  getHelpText() {
    return this._validation.help ?? null;
  }
  copy() {
    return new DataValidationBuilder(this.run, { ...this._validation });
  }
}
counted("DataValidation", DataValidation);

export class DataValidationBuilder {
  constructor(
    readonly run: Run,
    private validation: Validation = {},
  ) {}

  requireValueInList(values: string[], _showDropdown = true) {
    return this._criteria({ list: Array.from(values, String) });
  }
  requireCheckbox() {
    return this._criteria({ checkbox: true });
  }
  requireDate() {
    return this._criteria({ date: true });
  }
  requireNumberBetween(min: number, max: number) {
    return this._criteria({ number: { min, max } });
  }
  requireNumberGreaterThanOrEqualTo(min: number) {
    return this._criteria({ number: { min } });
  }
  requireNumberLessThanOrEqualTo(max: number) {
    return this._criteria({ number: { max } });
  }
  setAllowInvalid(allow: boolean) {
    this.validation = { ...this.validation, strict: !allow };
    return this;
  }
  setHelpText(help: string) {
    this.validation = { ...this.validation, help };
    return this;
  }
  build() {
    return new DataValidation(this.run, this.validation);
  }

  private _criteria(criteria: Validation) {
    const { strict, help } = this.validation;
    this.validation = {
      ...criteria,
      ...(strict === undefined ? {} : { strict }),
      ...(help === undefined ? {} : { help }),
    };
    return this;
  }
}
counted("DataValidationBuilder", DataValidationBuilder);
