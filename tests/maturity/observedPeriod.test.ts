// Observed maturity: the days looked back over, and how much of a practice is needed.
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/ask";
import { ACTIVITIES, foundOf, observe, PLANNING, repeat, tab } from "./observe";
import { partner } from "./observedRuleCases";

describe("The period", () => {
  const on = (...days: string[]) => days.map((day) => ({ Activity: "SDK release", Date: day }));
  it.each([
    ["ends with the last activity", on("2024-06-15", "2024-06-16", "2025-06-15 23:59"), "", "2"],
    [
      "of 30 days has both of its ends",
      on("2025-05-31", "2025-06-01", "2025-06-30 23:59", "2025-07-01"),
      "days=30; as of=2025-06-30",
      "2",
    ],
    [
      "of one day is that day",
      on("2025-06-29 23:59", "2025-06-30", "2025-06-30 12:00", "2025-07-01"),
      "days=1; as of=2025-06-30",
      "2",
    ],
    [
      "of half a day is that day too",
      on("2025-06-29 23:59", "2025-06-30"),
      "days=0.5; as of=2025-06-30",
      "1",
    ],
    ["before all activities is empty", on("2025-06-01"), "as of=2020-01-01", "0"],
  ])("%s", (_, activities, options, found) =>
    expect(foundOf("advocacy.tools", { activities, options })).toBe(found),
  );

  it("does not hold what was before it: a partner's other call, a stage, an event", () => {
    const calls = ["2024-06-15", "2025-06-01"].map((day) => ({
      Date: day,
      Activity: "1:1 call",
      Contact: "partner 0",
    }));
    expect(foundOf("hightouch.partners", { activities: calls, contacts: [partner(0)] })).toBe("0");
    const steps = [
      { Date: "2024-06-15", Activity: "Joined", Contact: "ann" },
      { Date: "2025-06-01", Activity: "First app", Contact: "ann" },
    ];
    expect(foundOf("quantified.funnel", { activities: steps })).toBe("1");
    const events = [
      { Event: "Before", Start: "2024-06-15", Cost: 100 },
      { Event: "Within", Start: "2025-06-01" },
    ];
    expect(foundOf("quantified.cost", { events })).toBe("0");
    expect(foundOf("evangelism.talks", { events })).toBe("1");
  });

  it("may end with a held event or a milestone, never with one planned", () => {
    const activities = on("2024-12-31");
    const event = (Start: string, Status: string) => ({ events: [{ Event: "E", Start, Status }] });
    expect(foundOf("advocacy.tools", { activities, ...event("2025-12-31", "Held") })).toBe("0");
    expect(foundOf("advocacy.tools", { activities, ...event("2025-12-31", "Planned") })).toBe("1");
  });

  it.each(["days=0", "days=-1", "days=soon", "as of=4Q25"])("%s is refused", (options) => {
    expect(
      refusal("DEVREL_MATURITY_OBSERVED", [tab(ACTIVITIES, [PLANNING]), "", "", "", "", options]),
    ).toMatch(/^The option (days|as of) is/);
  });
});

describe("What is needed", () => {
  const activities = repeat(3, (index) => ({
    Date: new Date(Date.UTC(2025, index, 1)),
    Activity: "Webinar",
  }));

  it("can be changed by a range or a text, for one practice alone", () => {
    for (const options of [
      "evangelism.talks=6",
      [["evangelism.talks", 6]],
      [
        ["Evangelism Talks", "6"],
        ["days", 365],
      ],
    ]) {
      const found = observe({ activities, options });
      expect(found.get("evangelism.talks")).toMatchObject({ found: "3", needed: "6", observed: "0.5" });
      expect(found.get("evangelism.content")).toMatchObject({ found: "3", needed: "12", observed: "0.25" });
    }
    expect(observe({ options: "advocacy.loop=0.9" }).get("advocacy.loop")?.needed).toBe("0.9");
    expect(
      observe({ options: "quantified.funnel=2", activities: [{ Activity: "Joined", Contact: "ann" }] }).get(
        "quantified.funnel",
      )?.observed,
    ).toBe("0.5");
  });

  it("cannot be nothing, nor asked of what cannot be seen", () => {
    const ask = (options: string) =>
      refusal("DEVREL_MATURITY_OBSERVED", [tab(ACTIVITIES, []), "", "", "", "", options]);
    expect(ask("evangelism.talks=0")).toBe(
      "The option evangelism.talks is “0”, but it should be a number above 0.",
    );
    expect(ask("hightouch.launch=1")).toMatch(/^There is no option “hightouch.launch” here\./);
  });
});
