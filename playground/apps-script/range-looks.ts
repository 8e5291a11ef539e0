/** What Range's methods change of cells' looks. */
import type { IStyleData } from "@univerjs/core";
import { rowHeightFor } from "../engine/sheet-defaults";
import { type CellLook, toStyle } from "../engine/style";
import { counted } from "./counted";
import { RangeReading } from "./range-reading";

type Looks = { [Key in keyof CellLook]: CellLook[Key] | null };

export class RangeLooks extends RangeReading {
  setNumberFormat(format: string) {
    return this._look({ format: plainFormat(format) });
  }
  setNumberFormats(formats: string[][]) {
    return this._looks(formats, (format) => ({ format: plainFormat(format) }));
  }
  setBackground(color: string | null) {
    return this._look({ background: color });
  }
  setBackgrounds(colors: (string | null)[][]) {
    return this._looks(colors, (background) => ({ background }));
  }
  setFontColor(color: string | null) {
    return this._look({ color });
  }
  setFontColors(colors: (string | null)[][]) {
    return this._looks(colors, (color) => ({ color }));
  }
  setFontWeight(weight: string | null) {
    return this._look({ bold: weight === null ? null : weight === "bold" });
  }
  setFontWeights(weights: (string | null)[][]) {
    return this._looks(weights, (weight) => ({ bold: weight === null ? null : weight === "bold" }));
  }
  setFontStyle(style: string | null) {
    return this._look({ italic: style === null ? null : style === "italic" });
  }
  setFontStyles(styles: (string | null)[][]) {
    return this._looks(styles, (style) => ({ italic: style === null ? null : style === "italic" }));
  }
  setFontSizes(sizes: number[][]) {
    this._fits(sizes);
    this._grow((row) => Math.max(...sizes[row]!));
    return this._looks(sizes, (fontSize) => ({ fontSize }));
  }
  setHorizontalAlignment(alignment: Alignment | null) {
    return this._look({ align: plainAlignment(alignment) });
  }
  setHorizontalAlignments(alignments: (Alignment | null)[][]) {
    return this._looks(alignments, (alignment) => ({ align: plainAlignment(alignment) }));
  }
  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null) {
    return this._look({ verticalAlign: alignment });
  }
  setWrap(wrap: boolean) {
    return this._look({ wrap });
  }

  protected _look(look: Looks) {
    return this._styles(toStyle(look));
  }

  protected _looks<T>(values: T[][], look: (value: T) => Looks) {
    this._fits(values);
    return this._write((row, column) => ({ cell: { s: toStyle(look(values[row]![column]!)) } }));
  }

  protected _styles(style: IStyleData) {
    return this._write(() => ({ cell: { s: style } }));
  }

  /** Makes rows high enough for their text, as Sheets does on its own. */
  protected _grow(fontSizeOf: (row: number) => number) {
    const grid = this.run.document.engine.tabs.sheet(this.sheet._key);
    for (let r = 0; r < this.area.rows; r++) {
      const height = rowHeightFor(fontSizeOf(r));
      if (height > grid.getRowHeight(this.area.row + r)) grid.setRowHeight(this.area.row + r, height);
    }
  }
}
counted("Range", RangeLooks);

type Alignment = "left" | "center" | "right" | "normal";

function plainAlignment(alignment: Alignment | null) {
  return alignment === "normal" ? null : alignment;
}

function plainFormat(format: string): string | null {
  return format === "General" || format === "" ? null : format;
}
