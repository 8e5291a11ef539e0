/** SpreadsheetApp's rich text: a cell's text with one link. */
import { counted } from "./counted";
import type { Run } from "./run";

export class RichTextValue {
  constructor(
    readonly run: Run,
    readonly _text: string,
    readonly _link: string | null,
  ) {}

  getText() {
    return this._text;
  }
  getLinkUrl() {
    return this._link;
  }
  copy() {
    return new RichTextValueBuilder(this.run, this._text, this._link);
  }
}
counted("RichTextValue", RichTextValue);

export class RichTextValueBuilder {
  constructor(
    readonly run: Run,
    private text = "",
    private link: string | null = null,
  ) {}

  setText(text: string) {
    this.text = text;
    return this;
  }
  setLinkUrl(...args: (string | number | null)[]) {
    this.link = (args[args.length - 1] as string | null) ?? null;
    return this;
  }
  setTextStyle() {
    return this;
  }
  build() {
    return new RichTextValue(this.run, this.text, this.link);
  }
}
counted("RichTextValueBuilder", RichTextValueBuilder);
