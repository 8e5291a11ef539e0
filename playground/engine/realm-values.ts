/** The constructors of the realm that the add-on runs in: what is handed to it must be made with them. */

export interface RealmValues {
  array<T = unknown>(length: number): T[];
  date(instant: number): Date;
  error(message: string): Error;
  object(): Record<string, unknown>;
}

/** Whether a value from any realm is a Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
