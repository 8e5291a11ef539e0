/** What holds of a declared column unless it says otherwise. */
import { expect, it } from "vitest";
import { column } from "../../src/reading/table";

it("a column of which nothing more is said has no other names, offers nothing and may be left out", () => {
  const notes = column("Notes", "text", { about: "Anything else.", example: "Good questions" });
  const { aliases, words, choices, suggests } = notes;
  expect([aliases, words, choices, suggests]).toEqual([[], [], [], []]);
  const { required, spans, negative, isMoney, firstOfSeveral } = notes;
  expect([required, spans, negative, isMoney, firstOfSeveral]).toEqual(Array(5).fill(false));
});

it("what is said of a column holds", () => {
  const topic = column("Topic", "text", {
    required: true,
    aliases: ["Subject"],
    about: "What it was about.",
    example: "Release 2.0",
  });
  expect(topic).toMatchObject({ title: "Topic", kind: "text", required: true, aliases: ["Subject"] });
});
