// Texts that a spreadsheet would run when it opens a file.
import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMULA_LIKE, withoutGuard } from "../../src/words/guarded";

test.each([
  '=HYPERLINK("http://x.example")',
  "=1",
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "-2+A1!B2",
  "'=1",
  "+\nf(1)",
])("%j would run, or looks guarded already", (text) => {
  expect(FORMULA_LIKE.test(text)).toBe(true);
});

test.each(["@ada", "+49 30 1234", "-", "- none -", "'Ada'", "O'Brien = me", "Ada (she)", ""])(
  "%j stays as it is",
  (text) => {
    expect(FORMULA_LIKE.test(text)).toBe(false);
    expect(withoutGuard(text)).toBe(text);
  },
);

test("the guard is taken away as it was put there, whatever the text", () => {
  const guarded = (text: string) => (FORMULA_LIKE.test(text) ? `'${text}` : text);
  const text = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "(", "|", "!", "a", " ") });
  fc.assert(
    fc.property(text, (any) => {
      expect(withoutGuard(guarded(any))).toBe(any);
      expect(/^(=|[+\-@].*[(|!])/s.test(guarded(any))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
