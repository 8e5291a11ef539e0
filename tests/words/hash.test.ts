/** Numbers for texts: the published values of FNV-1a, and that every second character can be left out. */
import { expect, test } from "vitest";
import { fnv1a, hashOf } from "../../src/words/hash";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("FNV-1a of “%s” is the published one", (text, value) => {
  expect(fnv1a(text)).toBe(value);
});

test("every second character counts alone, from the first or from the second on", () => {
  expect(fnv1a("f-o-o-b-a-r", 0, 2)).toBe(0xbf9cf968);
  expect(fnv1a("-f-o-o-b-a-r", 1, 2)).toBe(0xbf9cf968);
});

test("a hash has its upper half mixed into the lower", () => {
  // 0xbf9cf968, and 0x17f39 of it shifted by 15 bits, differ in these.
  expect(hashOf("foobar")).toBe(0xbf9d8651);
});
