/** The constructors of the realm that the add-on runs in: what is handed to it must be made with them. */

export interface RealmValues {
  array<T = unknown>(length: number): T[];
  date(instant: number): Date;
  error(message: string): Error;
  object(): Record<string, unknown>;
  /** A value from its JSON text; undefined for no text. */
  parse(json: string | undefined): unknown;
}

/** JavaScript that makes a RealmValues in the realm it is run in. */
export const realmValuesSource = `({
  array: (length) => new Array(length),
  date: (instant) => new Date(instant),
  error: (message) => new Error(message),
  object: () => ({}),
  parse: (json) => (json === undefined ? undefined : JSON.parse(json)),
})`;

/** Whether a value from any realm is a Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
