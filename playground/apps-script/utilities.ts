/** Apps Script's Utilities. */
import { counted } from "./counted";
import type { Run } from "./run";

export class Utilities {
  constructor(readonly run: Run) {}

  getUuid() {
    const digit = () => Math.floor(Math.random() * 16).toString(16);
    return "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx".replace(/x/g, digit);
  }
}
counted("Utilities", Utilities);
