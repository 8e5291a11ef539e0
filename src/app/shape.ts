/** Describes what a call must look like: small checks that make up larger ones, a few hundred bytes where a schema library takes 25 KB. */

/** Whether an unknown value is a T. */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape checks for. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Fields = Record<string, Shape<unknown>>;

/** Makes a method's output type known without a check: what the server sends needs none. */
export function gives<T>(): T {
  return undefined as T;
}

/** A text of at most so many characters. */
export const text =
  (longest: number, pattern = /^/): Shape<string> =>
  (value): value is string =>
    typeof value === "string" && value.length <= longest && pattern.test(value);

/** A whole number from 0 on, as tabs, rows and columns have. */
export const whole: Shape<number> = (value): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffffff;

export const number: Shape<number> = (value): value is number => typeof value === "number";

export const yesOrNo: Shape<boolean> = (value): value is boolean => typeof value === "boolean";

/** One of a few words. */
export const oneOf =
  <const W extends string>(words: readonly W[]): Shape<W> =>
  (value): value is W =>
    words.includes(value as W);

export const list =
  <T>(of: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every((each) => of(each));

/** Values under any names. */
export const record =
  <T>(of: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every((each) => of(each));

/** Exactly these fields. */
export function fields<F extends Fields>(of: F): Shape<{ [Name in keyof F]: Shaped<F[Name]> }> {
  const names = Object.keys(of);
  return (value): value is { [Name in keyof F]: Shaped<F[Name]> } =>
    isObject(value) &&
    Object.keys(value).every((name) => names.includes(name)) &&
    names.every((name) => of[name]!(value[name]));
}

/** One shape or another. */
export const either =
  <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Shaped<S[number]>> =>
  (value): value is Shaped<S[number]> =>
    shapes.some((shape) => shape(value));

export const leftOut: Shape<null> = (value): value is null => value === null;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
