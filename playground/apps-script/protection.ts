/** SpreadsheetApp's protection of a tab. */
import { counted } from "./counted";
import { type ProtectionEntry, removeWhere } from "./document";
import { ProtectionType } from "./enums";
import type { Run } from "./run";

export class Protection {
  constructor(
    readonly run: Run,
    private readonly entry: ProtectionEntry,
  ) {}

  getProtectionType() {
    return ProtectionType.SHEET;
  }
  getDescription() {
    return this.entry.description;
  }
  setDescription(description: string) {
    this.entry.description = description;
    return this;
  }
  isWarningOnly() {
    return this.entry.warningOnly;
  }
  setWarningOnly(warningOnly: boolean) {
    this.entry.warningOnly = warningOnly;
    return this;
  }
  canEdit() {
    const { editors } = this.entry;
    return !editors || editors.includes(this.run.options.user);
  }
  remove() {
    removeWhere(this.run.document.protections, (entry) => entry === this.entry);
  }
}
counted("Protection", Protection);
