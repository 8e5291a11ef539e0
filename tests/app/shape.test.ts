/** The checks at the sidebar's door, held against a schema library's over random calls. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  either,
  fields,
  leftOut,
  list,
  number,
  oneOf,
  record,
  type Shape,
  text,
  whole,
  yesOrNo,
} from "../../src/app/shape";

const TAB = 0xffffffff;
const pairs: Record<string, [Shape<unknown>, z.ZodMiniType]> = {
  "a short text": [text(5), z.string().check(z.maxLength(5))],
  "a text of a pattern": [text(9, /^a/), z.string().check(z.maxLength(9), z.regex(/^a/))],
  "a whole number": [whole, z.int().check(z.gte(0), z.lte(TAB))],
  "yes or no": [yesOrNo, z.boolean()],
  "one of a few words": [oneOf(["a", "b"]), z.enum(["a", "b"])],
  "a list": [list(oneOf(["a", "b"])), z.array(z.enum(["a", "b"]))],
  "a record": [record(yesOrNo), z.record(z.string(), z.boolean())],
  "exact fields": [
    fields({ a: whole, b: text(5) }),
    z.strictObject({ a: z.int().check(z.gte(0), z.lte(TAB)), b: z.string().check(z.maxLength(5)) }),
  ],
  "one or the other": [either(leftOut, text(5)), z.union([z.null(), z.string().check(z.maxLength(5))])],
  "a number": [number, z.union([z.number(), z.nan(), z.literal(Infinity), z.literal(-Infinity)])],
};

const word = fc.constantFrom("a", "b", "abc", "abcdef", "", "ab");
const leaf = fc.oneof(word, fc.integer({ min: -2, max: 5 }), fc.double(), fc.boolean(), fc.constant(null));
const value = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("a", "b", "c"), leaf, { maxKeys: 3 }),
  fc.record({ a: fc.nat(5), b: word }),
);

describe("A call at the door is taken where a schema would take it", () => {
  it.each(Object.entries(pairs))("%s", (_, [shape, schema]) => {
    fc.assert(
      fc.property(value, (given) => {
        const sent = JSON.parse(JSON.stringify(given));
        expect(shape(sent)).toBe(schema.safeParse(sent).success);
      }),
      { numRuns: 400 },
    );
  });
});
