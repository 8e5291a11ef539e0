/** What a sheet looks like unless something else is said: as in Google Sheets. */

export const DEFAULT_STYLE = { ff: "Arial", fs: 10 };
export const ROW_HEIGHT = 22;
export const COLUMN_WIDTH = 100;

/** The pixels a row needs for text of this size in points. */
export function rowHeightFor(fontSize: number): number {
  return Math.max(ROW_HEIGHT, Math.ceil(fontSize * 1.9));
}
