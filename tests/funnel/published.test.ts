/** Published funnels, with their sources; where the funnel differs on purpose, the test says why. */
import { describe, expect, it } from "vitest";
import { askTable, lines } from "../functions/ask";
import { tableGrid } from "./grids";

const STAGES = tableGrid(`
  Activity  | Stage
  Pageview  | Pageview
  Signed up | Signed up
  Posted    | Posted`);

describe("PostHog docs, funnels.mdx: pageview Chrome, pageview Firefox, signed up Chrome, posted Chrome, posted Firefox", () => {
  const activities = tableGrid(`
    Date       | Activity  | Contact | Channel
    2025-01-01 | Pageview  | Ann     | Chrome
    2025-01-02 | Pageview  | Ann     | Firefox
    2025-01-03 | Signed up | Ann     | Chrome
    2025-01-04 | Posted    | Ann     | Chrome
    2025-01-05 | Posted    | Ann     | Firefox`);
  const reached = (options: string) =>
    askTable("DEVREL_FUNNEL", [activities, STAGES, "", `order=ordered; by=Channel; ${options}`])
      .slice(1)
      .map((row) => row.slice(0, 3));

  it("by the first touch she is a user of Chrome, as there", () => {
    expect(reached("touch=first")).toEqual(
      lines("Chrome | Pageview | 1\nChrome | Signed up | 1\nChrome | Posted | 1"),
    );
  });

  it("by the last touch too, where they say Firefox: the last step that counts is her first post, and what came after it is no step", () => {
    expect(reached("touch=last")).toEqual(reached("touch=first"));
  });

  it("by all touches she is as deep under Firefox as under Chrome, where they give three steps and one: a contact has one way, told under each of its values", () => {
    expect(reached("touch=all")).toEqual(
      lines(`
        Chrome  | Pageview  | 1
        Chrome  | Signed up | 1
        Chrome  | Posted    | 1
        Firefox | Pageview  | 1
        Firefox | Signed up | 1
        Firefox | Posted    | 1`),
    );
  });
});

describe("Mixpanel, funnels: A, A, A, B", () => {
  const activities = tableGrid(`
    Date       | Activity | Contact
    2025-01-01 | Pageview | Ann
    2025-01-02 | Pageview | Ann
    2025-01-03 | Pageview | Ann
    2025-01-04 | Posted   | Ann`);
  const funnel = (options: string) =>
    askTable("DEVREL_FUNNEL", [activities, STAGES, "", `order=ordered; stages=Pageview > Posted; ${options}`])
      .slice(1)
      .map((row) => [row[0], row[1], row.at(-1)]);

  it("with A excluded between they total 2 entries and 1 conversion; here contacts are counted, and one who did it on the way is left out", () => {
    expect(funnel("exclude=Pageview")).toEqual(lines("Pageview | 0 |\nPosted | 0 |"));
    expect(
      askTable("DEVREL_JOURNEYS", [
        activities,
        STAGES,
        "",
        "order=ordered; stages=Pageview > Posted; exclude=Pageview",
      ])[1]!.at(-1),
    ).toBe("Excluded by Pageview on 2025-01-02");
  });

  it("within the window they count from the last A; here from the first, the earliest of her attempts that are equally deep", () => {
    expect(funnel("window=30")).toEqual(lines("Pageview | 1 |\nPosted | 1 | 3"));
    // From the first of them the window of two days is too short, so that the second attempt is the deepest.
    expect(funnel("window=2")).toEqual(lines("Pageview | 1 |\nPosted | 1 | 2"));
  });
});
