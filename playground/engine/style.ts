/** The look of a cell: our plain words for it and Univer's style records, each way. */
import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellData } from "../workbook-data";

export interface CellLook {
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  color?: string;
  background?: string;
  wrap?: boolean;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "middle" | "bottom";
}

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Univer's record of a look; a null property takes the property away from the cell it is merged into. */
export function toStyle(look: { [Key in keyof CellLook]: CellLook[Key] | null }): IStyleData {
  const style: Record<string, unknown> = {};
  if (look.format !== undefined) style.n = look.format === null ? null : { pattern: look.format };
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.underline !== undefined) style.ul = { s: flag(look.underline) };
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.color !== undefined) style.cl = look.color === null ? null : { rgb: look.color };
  if (look.background !== undefined) style.bg = look.background === null ? null : { rgb: look.background };
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP;
  if (look.align !== undefined) style.ht = look.align === null ? null : horizontal[look.align];
  if (look.verticalAlign !== undefined)
    style.vt = look.verticalAlign === null ? null : vertical[look.verticalAlign];
  return style as IStyleData;
}

/** The look that a Univer style record gives. */
export function fromStyle(style: IStyleData | null | undefined): CellLook {
  const look: CellLook = {};
  if (!style) return look;
  if (style.n?.pattern) look.format = style.n.pattern;
  if (style.bl === BooleanNumber.TRUE) look.bold = true;
  if (style.it === BooleanNumber.TRUE) look.italic = true;
  if (style.ul?.s === BooleanNumber.TRUE) look.underline = true;
  if (style.fs) look.fontSize = style.fs;
  if (style.cl?.rgb) look.color = style.cl.rgb;
  if (style.bg?.rgb) look.background = style.bg.rgb;
  if (style.tb === WrapStrategy.WRAP) look.wrap = true;
  const align = nameOf(horizontal, style.ht);
  if (align) look.align = align;
  const verticalAlign = nameOf(vertical, style.vt);
  if (verticalAlign) look.verticalAlign = verticalAlign;
  return look;
}

/** The look of a cell given as plain data. */
export function lookOf(cell: CellData): CellLook {
  const look: CellLook = {};
  if (cell.format !== undefined) look.format = cell.format;
  if (cell.bold) look.bold = true;
  if (cell.italic) look.italic = true;
  if (cell.fontSize !== undefined) look.fontSize = cell.fontSize;
  if (cell.color !== undefined) look.color = cell.color;
  if (cell.background !== undefined) look.background = cell.background;
  if (cell.wrap !== undefined) look.wrap = cell.wrap;
  if (cell.align !== undefined) look.align = cell.align;
  if (cell.link !== undefined) {
    look.color ??= "#1155cc";
    look.underline = true;
  }
  return look;
}

function flag(value: boolean | null | undefined): BooleanNumber | null {
  return value === null ? null : value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<Name extends string>(names: Record<Name, number>, value: unknown): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
