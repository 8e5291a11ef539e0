/** What the methods of the contract have in common: pieces of what they take, and how they tell what they give. */
import * as z from "zod/mini";
import { lazy } from "./lazy";

/** Makes a method's output type known without a check: what the server sends needs none. */
export function gives<T>(): T {
  return undefined as T;
}

/** A text of at most so many characters. */
export const text = (longest: number) => z.string().check(z.maxLength(longest));

/** A whole number from 0 on, as tabs, rows and columns have. */
export const whole = lazy(() => z.int().check(z.gte(0), z.lte(0xffffffff)));

/** For methods that need to know nothing. */
export const nothing = lazy(() => z.strictObject({}));
