// How spellings are recognised as one: names, headers, and the ids of people.
import { describe, expect, it } from "vitest";
import { headerKey, idText, nameKey, peopleKey, shortened, visible } from "../../src/words/text";

const UNSEEN = ["\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e", "\u200d", "\ufe0f", "\u3164"];
const codePoint = (character: string) => `U+${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

describe("What eyes cannot see", () => {
  it.each(UNSEEN.map((character) => [codePoint(character), character]))(
    "%s is in no key and is not shown",
    (_, character) => {
      const text = `${character}Conference${character} talk ${character}`;
      expect(nameKey(text)).toBe("conference talk");
      expect(headerKey(text)).toBe("conferencetalk");
      expect(peopleKey(`${character}ada@x${character}`)).toBe("ada@x");
      expect(visible(text)).toBe("Conference talk");
    },
  );

  it("is kept where it makes a picture, which is a value like any other", () => {
    expect(visible("❤️ Go 👩‍💻\u200b")).toBe("❤️ Go 👩‍💻");
    expect(nameKey("❤️")).toBe(nameKey("❤"));
    expect(nameKey("👩‍💻")).not.toBe(nameKey("👩💻"));
    expect(nameKey("🏴󠁧󠁢󠁥󠁮󠁧󠁿")).not.toBe(nameKey("🏴󠁧󠁢󠁳󠁣󠁴󠁿"));
  });
});

describe("One name", () => {
  it.each([
    ["Ｄａｔｅ", "date"],
    [" Conference\u00a0\t talk\n", "conference talk"],
    ["Cafe\u0301", "café"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["ΟΔΟΣ", nameKey("οδος")],
    ["ﬁrst", "first"],
    ["㈱", "(株)"],
    ["Q&A: part 2", "q&a: part 2"],
  ])("%j is compared as %j", (text, key) => {
    expect(nameKey(text)).toBe(key);
    expect(nameKey(key)).toBe(key);
  });
});

describe("One header", () => {
  it.each([
    ["🗓️ Date"],
    ["Date 🗓️"],
    ["👩🏽‍💻Date"],
    ["1️⃣ Date"],
    ["Ｄａｔｅ"],
    ["Date\u200b"],
    ["\ufeffDate"],
    ["Date™"],
    ["【Date】"],
  ])("%j is Date", (text) => expect(headerKey(text)).toBe("date"));
});

describe("An address is the same", () => {
  it.each([
    ["mailto:ada@x"],
    ["MAILTO: Ada@x"],
    ["mailto:ada@x?subject=Hello there"],
    ["Ada <ada@x>"],
    ['"Lovelace, Ada" <ada@x>,'],
    ["Ada <mailto:ada@x>"],
    ["ada@x <ada@x>"],
    ["<ada@x>"],
    ["(ada@x)"],
    ["'ada@x'"],
    ["ada@x,"],
    ["ada@x."],
    ["ada@x;"],
    [" ADA@X\u200b "],
    ["ａｄａ@ｘ"],
  ])("in %j", (text) => expect(peopleKey(text)).toBe("ada@x"));

  it.each([["ada@x, bob@x"], ["ada@x,bob@x"], ["ada@x <bob@x>"], ["Ada <ada@x>, Bob <bob@x>"], ["@ada@x."]])(
    "but %j is not one address",
    (text) => expect(peopleKey(text)).toBe(text.toLowerCase()),
  );

  it.each([["J. Smith Jr."], ["ada:1"], ["<ada>"], ["Team 7 (night)"]])("and %j is none", (text) =>
    expect(peopleKey(text)).toBe(text.toLowerCase()),
  );

  it("and is what is shown, in the case in which it is written", () => {
    expect(idText("Ada <Ada@X>")).toBe("Ada@X");
    expect(idText("J. Smith Jr.\u200b")).toBe("J. Smith Jr.");
  });
});

describe("A text is cut for a sentence between what eyes see as one character", () => {
  const cut = (text: string) => `${"x".repeat(55)}${text}`.concat("y".repeat(60));
  it.each([
    ["a woman at a computer", "👩‍💻"],
    ["a flag", "🇩🇪"],
    ["the flag of Wales", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"],
    ["a hand in another colour", "👍🏽"],
    ["a number in a box", "7️⃣"],
    ["a letter with accents", "e\u0301\u0323"],
    ["a letter of two places", "𝐀𝐁"],
  ])("so %s stays or goes whole", (_what, picture) => {
    const room = 57 - 55;
    const fits =
      picture.length <= room
        ? picture + "y".repeat(room - picture.length)
        : [...picture].length === 2 && picture === "𝐀𝐁"
          ? "𝐀"
          : "";
    expect(shortened(cut(picture))).toBe(`${"x".repeat(55)}${fits}…`);
  });

  it("and a text of 60 places stays as it is", () => {
    expect(shortened("y".repeat(60))).toBe("y".repeat(60));
    expect(shortened("y".repeat(61))).toBe(`${"y".repeat(57)}…`);
    expect(shortened("y".repeat(61), 61)).toBe("y".repeat(61));
  });
});
