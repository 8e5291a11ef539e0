/** NaN stands in columns of numbers and times where a cell is blank or cannot be read. */

export const MISSING = Number.NaN;
export const isMissing = Number.isNaN;
