/** Apps Script's HtmlService: the sidebar's page from the built add-on. */
import { counted } from "./counted";
import type { Run } from "./run";

export class HtmlOutput {
  _title = "";

  constructor(
    readonly run: Run,
    readonly _html: string,
  ) {}

  setTitle(title: string) {
    this._title = title;
    return this;
  }
}
counted("HtmlOutput", HtmlOutput);

export class HtmlService {
  constructor(readonly run: Run) {}

  createHtmlOutputFromFile(name: string) {
    return new HtmlOutput(this.run, this.run.document.html(name));
  }
}
counted("HtmlService", HtmlService);
