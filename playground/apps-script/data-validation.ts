/** SpreadsheetApp's data validation rules: choices offered in cells. */
import type { Validation } from "../engine/validation-rule";
import { counted } from "./counted";
import type { Run } from "./run";

export class DataValidation {
  constructor(
    readonly run: Run,
    readonly _validation: Validation,
  ) {}
}

export class DataValidationBuilder {
  private validation: Validation = {};

  constructor(readonly run: Run) {}

  requireValueInList(values: string[], _showDropdown = true) {
    return this._with({ list: Array.from(values, String) });
  }
  setAllowInvalid(allow: boolean) {
    return this._with({ strict: !allow });
  }
  setHelpText(help: string) {
    return this._with({ help });
  }
  build() {
    return new DataValidation(this.run, this.validation);
  }

  private _with(part: Validation) {
    this.validation = { ...this.validation, ...part };
    return this;
  }
}
counted("DataValidationBuilder", DataValidationBuilder);
