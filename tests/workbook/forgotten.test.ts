/** Recognising the ids of people who are to stay forgotten. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestOf, forgottenPeople, isMadeUpId, madeUpId } from "../../src/workbook/forgotten";

const SALT = "0b3d";
const people = forgottenPeople({
  salt: SALT,
  digests: [digestOf("ada@example.com", SALT), digestOf("Ada L", SALT)],
});

describe("People who are to stay forgotten", () => {
  it.each([
    "ada@example.com",
    " ADA@Example.com ",
    "Ada Lovelace <ada@example.com>",
    "mailto:ada@example.com",
    "ada@example.com,",
    "ada\u200b@example.com",
    "ada  l",
  ])("are known again by %j", (id) => {
    expect(people.has(id)).toBe(true);
    expect(people.has(id)).toBe(true);
    expect(people.without(id)).toBe("");
  });

  it.each(["ada@example.org", "ada", "", "xada@example.com", "ada@example.com.au"])("are not %j", (id) => {
    expect(people.has(id)).toBe(false);
    expect(people.without(id)).toBe(id);
  });

  it("go alone from a cell that names several, which else stays as it is written", () => {
    expect(people.without("grace@x.org; Ada@example.com\nlinus")).toBe("grace@x.org; linus");
    expect(people.without("Lovelace, Ada; ada@example.com")).toBe("Lovelace, Ada");
    expect(people.without("grace@x.org;linus ; ")).toBe("grace@x.org;linus ; ");
  });

  it("are nobody where nothing is kept", () => {
    const nobody = forgottenPeople({ salt: "", digests: [] });
    expect(nobody.has("ada@example.com")).toBe(false);
    expect(nobody.without("ada@example.com")).toBe("ada@example.com");
  });

  it("are kept as the first 32 digits of the SHA-256 of salt, line break and compared id in UTF-16", () => {
    const bytes = Buffer.from("0b3d\nada@example.com", "utf16le").swap16();
    expect(digestOf("ADA@example.com", SALT)).toBe(
      createHash("sha256").update(bytes).digest("hex").slice(0, 32),
    );
    expect(digestOf("ada@example.com", "other")).not.toBe(digestOf("ada@example.com", SALT));
    expect(digestOf("\ud800", SALT)).toMatch(/^[0-9a-f]{32}$/);
  });
});

it("An id that is made up for somebody forgotten is known as one, and no other is", () => {
  expect([madeUpId(1), madeUpId(12)]).toEqual(["forgotten-1", "forgotten-12"]);
  expect([madeUpId(1), madeUpId(12), "Forgotten-3"].map(isMadeUpId)).toEqual([true, true, true]);
  const others = ["forgotten-", "forgotten-x", "forgotten-1@x.org", "was forgotten-1", "forgotten"];
  expect(others.filter(isMadeUpId)).toEqual([]);
});
