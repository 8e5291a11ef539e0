// How a tab is declared: all of it has to be said, in names of its own columns; otherwise it does not compile.
import { expect, it } from "vitest";
import { column } from "../../src/reading/table";
import { exampleOf, tab } from "../../src/tabs/tab";

const columns = {
  topic: column("Topic", "text", { required: true, about: "What it was about.", example: "Release 2.0" }),
  sent: column("Sent", "number", { about: "To how many.", example: 1200 }),
};
const about = "What the team sends out, one row each.";
const complete = {
  name: "Mailings",
  about,
  tabWords: ["mailing"],
  columns,
  startsWith: [],
  examples: [],
  checks: [],
};

it("a declared tab knows its columns, its words and its rows", () => {
  const mailings = tab({
    ...complete,
    examples: [exampleOf(columns), { topic: "Meetup in May", sent: 300 }],
  });
  expect(mailings.examples).toEqual([
    { topic: "Release 2.0", sent: 1200 },
    { topic: "Meetup in May", sent: 300 },
  ]);
  expect(mailings.columns.topic.title).toBe("Topic");
});

it("a tab that leaves something out does not compile", () => {
  const { tabWords: _words, ...withoutWords } = complete;
  const { startsWith: _rows, ...withoutRows } = complete;
  const { examples: _examples, ...withoutExamples } = complete;
  const { checks: _checks, ...withoutChecks } = complete;
  // @ts-expect-error: what teams call it is not said
  tab(withoutWords);
  // @ts-expect-error: what it holds from the start is not said
  tab(withoutRows);
  // @ts-expect-error: how it is filled in is not said
  tab(withoutExamples);
  // @ts-expect-error: what to look for is not said
  tab(withoutChecks);
  // @ts-expect-error: a column without what it is about
  column("Topic", "text", { example: "Release 2.0" });
});

it("a row that names a column which is none does not compile", () => {
  // @ts-expect-error: there is no column subject
  tab({ ...complete, columns, examples: [{ subject: "Release 2.0" }] });
  // @ts-expect-error: there is no column subject
  tab({ ...complete, columns, startsWith: [{ topic: "Release 2.0", subject: "" }] });
});
