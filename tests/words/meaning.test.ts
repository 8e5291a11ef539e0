/** What a word of a team's own most likely means: by the words that two names share, and by other words for the same. */
import { describe, expect, test } from "vitest";
import { activityMeaning, choiceMeaning, kindMeaning, numberMeaning } from "../../src/check/likelyMeaning";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { EVENT_STATUSES } from "../../src/definitions/eventStatuses";
import { meaningFinder } from "../../src/words/meaning";
import { readJourney } from "../../src/workbook/journeyPlan";

const builtIn = readJourney(undefined);

describe("the finder", () => {
  const find = meaningFinder(
    [
      { name: "Conference talk" },
      { name: "Meetup talk", others: ["evening lecture"] },
      { name: "Blog post" },
    ],
    { conference: "conf confs", talk: "speaking" },
    ["a", "the"],
  );

  test("takes the name that shares most words, whatever their order, form and number", () => {
    expect(find("the Confs: speaking")).toBe("Conference talk");
    expect(find("Posts, blog")).toBe("Blog post");
    expect(find("evening lectures")).toBe("Meetup talk");
  });

  test("takes the first of two that are as likely, and none that shares too little", () => {
    // One word of two in common with each: 2 · 1 / (1 + 2) = 0.67.
    expect(find("talk")).toBe("Conference talk");
    // 2 · 1 / (3 + 2) = 0.4.
    expect(find("talk of town hall")).toBe(undefined);
    expect(find("!!")).toBe(undefined);
  });

  test("takes a name that is a typing mistake away", () => {
    expect(find("Blogpost")).toBe("Blog post");
  });
});

test.each([
  ["Conf talk", "Conference talk", "Awareness"],
  ["Podcast guest", "Podcast", "Awareness"],
  ["Gave feedback", "Gave product feedback", "Adoption"],
  ["PR merged", "Merged pull request", "Adoption"],
  ["Webinar attendee", "Attended webinar", "Consideration"],
  ["Coffee chat", "1:1 call", "Consideration"],
])("%s is like %s, so it is proposed for %s", (word, activity, stage) => {
  expect(activityMeaning(builtIn)(word)).toMatchObject({ activity, stage });
});

test("a way to leave is at no stage, however much it looks like its contrary", () => {
  for (const word of ["Unsubscribed", "unsubscribd", "Churned"])
    expect(activityMeaning(builtIn)(word)?.stage, word).toBe(undefined);
  expect(activityMeaning(builtIn)("Subscribed")).toMatchObject({ activity: "Followed us" });
});

test("nothing is proposed for what is like nothing", () => {
  for (const word of ["Mumbling", "Knitting", "Team offsite"])
    expect(activityMeaning(builtIn)(word), word).toBe(undefined);
});

test("the team's own activities are proposed first, and no stage that the team does not have", () => {
  const plan = {
    ...builtIn,
    steps: [{ activity: "Talks at confs", stage: "Reach", by: "Team" }],
    stages: ["Reach"],
  };
  expect(activityMeaning(plan)("Conf talk")).toEqual({
    activity: "Talks at confs",
    stage: "Reach",
    by: "Team",
  });
  expect(activityMeaning(plan)("PR merged")).toBe(undefined);
  expect(activityMeaning(plan)("Docs fix")).toMatchObject({ activity: "Docs improvement" });
});

test("what teams write of leads and of events", () => {
  const status = choiceMeaning(DRQL_STATUSES.map((name) => ({ name })));
  expect(["won", "said no", "sent", "Closed-won", "waiting for reply", "?"].map(status)).toEqual([
    "Accepted",
    "Declined",
    "Passed",
    "Acted on",
    "Passed",
    undefined,
  ]);
  const event = choiceMeaning(EVENT_STATUSES);
  expect(["not this year", "was great", "Confirmd"].map(event)).toEqual(["Cancelled", "Held", "Planned"]);
  const kind = kindMeaning(DRQL_KINDS);
  expect(["Demo", "Hiring", "Bug report", "Partnr"].map((word) => kind(word)?.kind)).toEqual([
    "Demo request",
    "Candidate",
    "Product feedback",
    "Partnership",
  ]);
});

test("numbers in words that people put around them", () => {
  expect(
    ["about 50", "~120", "50+", "1.2k", "35 people", "free", "two dozen", "30-40", "1,200"].map(
      numberMeaning,
    ),
  ).toEqual([50, 120, 50, 1200, 35, 0, undefined, undefined, undefined]);
});
