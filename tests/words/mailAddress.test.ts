// Addresses that an e-mail can be sent to.
import { expect, test } from "vitest";
import { mailAddress } from "../../src/words/mailAddress";

test.each([
  ["ada@x.example", "ada@x.example"],
  ["Ada Byron <ada@x.example>", "ada@x.example"],
  ["mailto:ada@x.example", "ada@x.example"],
  ["ada.b+talk@mail.x.example,", "ada.b+talk@mail.x.example"],
  ["jörg@straße.example", "jörg@straße.example"],
])("%s is %s", (id, address) => {
  expect(mailAddress(id)).toBe(address);
});

test.each([
  "ada-l",
  "discord 123",
  "ada@localhost",
  "@ada@social.example",
  "=cmd|x@y.example",
  "12+ada@users.noreply.github.com",
  "ada @x.example",
  "",
])("%j is none", (id) => {
  expect(mailAddress(id)).toBe("");
});
