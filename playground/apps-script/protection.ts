/** SpreadsheetApp's protection of a tab, as the person who runs the add-on meets it. */
import { counted } from "./counted";
import type { ProtectionEntry } from "./document";
import type { Run } from "./run";

export class Protection {
  constructor(
    readonly run: Run,
    private readonly entry: ProtectionEntry,
  ) {}

  isWarningOnly() {
    return this.entry.warningOnly;
  }
  canEdit() {
    const { editors } = this.entry;
    return !editors || editors.includes(this.run.options.user);
  }
}
counted("Protection", Protection);
