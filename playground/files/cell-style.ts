/** The look of a cell, between our plain form and that of an .xlsx file. */
import type { Color } from "hucre";
import { type CellStyle, resolveThemeColor } from "hucre/xlsx";
import type { CellData } from "../workbook-data";
import { dateFormat } from "./day-number";

type FileLook = Pick<
  CellData,
  "format" | "bold" | "italic" | "fontSize" | "color" | "background" | "wrap" | "align"
>;

/** The font of a cell that says nothing else: that of Google Sheets. */
export const bodyFont = { name: "Arial", size: 10 };

/** The font, fill, number format and alignment of a cell read from a file; only what differs from plain. */
export function lookFromFile(style: CellStyle | undefined, theme: string[], plainSize: number): FileLook {
  if (!style) return {};
  const look: FileLook = {};
  if (style.numFmt && style.numFmt !== "General") look.format = style.numFmt;
  if (style.font?.bold) look.bold = true;
  if (style.font?.italic) look.italic = true;
  if (style.font?.size && style.font.size !== plainSize) look.fontSize = style.font.size;
  const color = style.font && hexColor(style.font.color, theme);
  if (color && color !== "#000000") look.color = color;
  const fill = style.fill?.type === "pattern" && style.fill.pattern === "solid" && style.fill.fgColor;
  const background = fill ? hexColor(fill, theme) : undefined;
  if (background && background !== "#ffffff") look.background = background;
  if (style.alignment?.wrapText) look.wrap = true;
  const horizontal = style.alignment?.horizontal;
  if (horizontal === "left" || horizontal === "center" || horizontal === "right") look.align = horizontal;
  return look;
}

/** The same, for a file; undefined where the cell is plain. */
export function lookForFile(cell: CellData): CellStyle | undefined {
  const style: CellStyle = {};
  const format =
    cell.format ?? (cell.date && typeof cell.value === "number" ? dateFormat(cell.value) : undefined);
  if (format) style.numFmt = format;
  if (cell.bold || cell.italic || cell.fontSize || cell.color) {
    style.font = {
      ...bodyFont,
      ...(cell.bold && { bold: true }),
      ...(cell.italic && { italic: true }),
      ...(cell.fontSize && { size: cell.fontSize }),
      ...(cell.color && { color: { rgb: bareHex(cell.color) } }),
    };
  }
  if (cell.background)
    style.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: bareHex(cell.background) } };
  if (cell.wrap || cell.align) {
    style.alignment = { ...(cell.wrap && { wrapText: true }), ...(cell.align && { horizontal: cell.align }) };
  }
  return Object.keys(style).length > 0 ? style : undefined;
}

/** "FF00AA" of "#ff00aa". */
export const bareHex = (color: string): string => color.replace("#", "").toUpperCase();

/** In a file's theme, light and dark trade places: colour 0 is the second of the list. */
const themeOrder = [1, 0, 3, 2];

/** "#rrggbb" of a colour given outright or by the workbook's theme, tint applied. */
function hexColor(color: Color | undefined, theme: string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color?.theme === undefined || theme.length === 0) return undefined;
  const index = themeOrder[color.theme] ?? color.theme;
  return `#${resolveThemeColor(theme, index, color.tint).toLowerCase()}`;
}
