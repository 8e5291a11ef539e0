/** SpreadsheetApp's rich text: a cell's text with one link. */
import { counted } from "./counted";
import type { Run } from "./run";

export class RichTextValue {
  constructor(
    readonly run: Run,
    readonly _text: string,
    readonly _link: string | null,
  ) {}
}

export class RichTextValueBuilder {
  private text = "";
  private link: string | null = null;

  constructor(readonly run: Run) {}

  setText(text: string) {
    this.text = text;
    return this;
  }
  setLinkUrl(link: string | null) {
    this.link = link;
    return this;
  }
  build() {
    return new RichTextValue(this.run, this.text, this.link);
  }
}
counted("RichTextValueBuilder", RichTextValueBuilder);
