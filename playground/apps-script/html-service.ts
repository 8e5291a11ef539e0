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

class HtmlTemplate {
  constructor(
    readonly run: Run,
    readonly _text: string,
  ) {}

  getRawContent() {
    return this._text;
  }
}
counted("HtmlTemplate", HtmlTemplate);

export class HtmlService {
  constructor(readonly run: Run) {}

  createTemplateFromFile(name: string) {
    return new HtmlTemplate(this.run, this.run.document.html(name));
  }
  createHtmlOutput(html: string) {
    return new HtmlOutput(this.run, html);
  }
}
counted("HtmlService", HtmlService);
