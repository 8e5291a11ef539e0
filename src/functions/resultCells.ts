/** What the cells of a result may hold, the same for a custom function and a summary tab. */

/** Undefined becomes a blank cell. */
export type ResultCell = string | number | Date | undefined;

/** A table; its first row is the header. */
export type ResultTable = ResultCell[][];
