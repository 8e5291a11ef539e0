// The digest of a small workbook, worked out by hand and written out word for word; and that nothing in it is taken for mark-up.
import { describe, expect, it } from "vitest";
import { summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import { summaryOf } from "../../src/pages/summary";
import { mailText } from "../../src/share/mailText";
import { makeDigest } from "../../src/share/makeDigest";
import { markdownText } from "../../src/share/markdownText";
import { richText } from "../../src/share/richText";
import { slackText } from "../../src/share/slackText";
import { addedBy, inputOf } from "../pages/read";

/** In February three leads, in March two; ada got to Adoption in March; the last row cannot be read. */
const ACTIVITIES = `
  Date       | Activity        | Contact       | Event   | DRQL         | DRQL status | Passed on  | Answered on
  2025-02-03 | Conference talk | ada; ben; cid | DevConf |              |             |            |
  2025-02-04 | Workshop        | ada; ben      |         | Beta tester  | Accepted    | 2025-02-08 | 2025-02-12
  2025-02-05 | Workshop        | ben           |         | Demo request | Declined    | 2025-02-06 | 2025-02-08
  2025-02-05 | Workshop        | ben           |         | Demo request | Accepted    | 2025-02-06 | 2025-02-08
  2025-03-02 | Meetup          | dan; ada      | Meetup  |              |             |            |
  2025-03-04 | First app       | ada           |         | Case study   | Accepted    | 2025-03-05 | 2025-03-08
  2025-03-05 | Workshop        | cid           |         | Demo request |             |            |
  03/04/2025 | Workshop        | eli           |         |              |             |            |`;
const JOURNEY = `
  Activity        | Stage         | By
  Conference talk | Awareness     | Team
  Meetup          | Awareness     | Team
  Workshop        | Consideration | Team
  First app       | Adoption      | Community`;
const EVENTS = `
  Event   | Start      | End        | Type       | City   | Cost | Status
  DevConf | 2025-02-03 |            | Conference | Lisbon | 900  | Held
  Meetup  | 2025-03-02 |            | Meetup     |        | 60   | Held
  Summit  | 2025-04-01 | 2025-04-02 | Conference | Berlin | 1200 | Planned
  Later   | 2025-05-01 |            | Conference |        |      | Planned
  Off     | 2025-03-20 |            | Conference |        |      | Cancelled
  Camp    | 2025-03-07 |            | Meetup     |        |      | Planned`;
const tables = { Activities: ACTIVITIES, Journey: JOURNEY, Events: EVENTS };
const LINKS = [{ name: "Scorecard", address: "https://example.com/edit#gid=7" }];

const digest = (input: SummaryInput, links = LINKS) => makeDigest(summaryOf(input), links);
const input = inputOf(tables);

const SLACK = `*DevRel digest, this month: 2025-03-01 to 2025-03-05*
As of 2025-03-10 08:00, up to the latest activity. Last period: 2025-02-01 to 2025-02-05.
From 7 rows of Activities and 6 of Events. 1 row was left out, as it cannot be read.

*Headlines*
• *New contacts:* 1 since 2025-03-01 (-2 on last period, 1 of 8 unread)
• *At Adoption:* 1 so far (+1 on last period, 1 of 8 unread)
• *Get to Adoption:* 25% of all contacts (+25 pts on last period, 1 of 8 unread)
• *DRQLs:* 2 since 2025-03-01 (-1 on last period)
• *DRQLs accepted:* 100% of 1 answered (+33 pts on last period)
• *Days to answer:* 3.0, half are faster (+1.0 on last period)

In 1 of 8 rows of Activities with a Contact, Date cannot be read.

*What each team got*
• *Marketing:* 1 lead (0 last period), 1 accepted of 1 answered
• *Product & Engineering:* 0 leads (1 last period)
• *Sales:* 1 lead (2 last period), none answered yet
• *Total:* 2 leads (3 last period), 1 accepted of 1 answered

Leads (DRQLs, DevRel Qualified Leads) are relationships handed over, not revenue.

*Where developers get stuck*
• Most stop between Consideration and Adoption: 2 of 3 contacts (67%) go no further.
• *Contacts at each stage:* Awareness 4, Consideration 3, Adoption 1

*Events*
• *Next:* “Summit”, 2025-04-01 to 2025-04-02, Conference, Berlin, at a cost of 1,200. Of this type so far: 1 event, 3 contacts met, 300 for each.
• *Last:* “Meetup”, 2025-03-02: 2 contacts met, 1 of them new, 1 moved on so far, 0 DRQLs, cost 60, 30 for each contact met.

*Tabs*
• Scorecard: https://example.com/edit#gid=7`;

describe("the digest", () => {
  it("for Slack, word for word", () => {
    expect(slackText(digest(input))).toBe(SLACK);
  });

  it("as Markdown: the same with headings, list items and links", () => {
    const lines = markdownText(digest(input)).split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "# DevRel digest, this month: 2025-03-01 to 2025-03-05",
      "",
      "As of 2025-03-10 08:00, up to the latest activity. Last period: 2025-02-01 to 2025-02-05.",
      "From 7 rows of Activities and 6 of Events. 1 row was left out, as it cannot be read.",
      "",
      "## Headlines",
      "",
      "- **New contacts:** 1 since 2025-03-01 (-2 on last period, 1 of 8 unread)",
    ]);
    expect(lines).toContain("- **Product \\& Engineering:** 0 leads (1 last period)");
    expect(lines[lines.length - 1]).toBe("- [Scorecard](https://example.com/edit#gid=7)");
    expect(lines.length).toBe(SLACK.split("\n").length + 6);
  });

  it("as mail: the title is the subject, the body has no mark-up", () => {
    const { subject, body } = mailText(digest(input));
    expect(subject).toBe("DevRel digest, this month: 2025-03-01 to 2025-03-05");
    expect(body).toBe(SLACK.split("\n").slice(1).join("\n").replace(/\*/g, "").replace(/•/g, "-"));
  });

  it("as HTML for the clipboard: lists and links", () => {
    const html = richText(digest(input), true);
    expect(html.slice(0, 70)).toBe("<div><b>DevRel digest, this month: 2025-03-01 to 2025-03-05</b></div><");
    expect(html).toContain("<li><b>Product &amp; Engineering:</b> 0 leads (1 last period)</li>");
    expect(html).toContain('<li><a href="https://example.com/edit#gid=7">Scorecard</a></li></ul></div>');
    expect(richText(digest(input), false)).not.toContain("DevRel digest");
  });

  it("says what is not in it, for whoever sends it: no audit, no Events tab, an event whose day is past", () => {
    expect(digest(input).missing).toEqual([
      "Maturity level: There is no Audit tab yet. Make or match one from the sidebar (Set up), then refresh again.",
      "Events: “Camp” was planned for 2025-03-07; say in its Status whether it was held.",
    ]);
    const without = digest(inputOf({ Activities: ACTIVITIES, Journey: JOURNEY }), []);
    expect(without.missing[1]).toMatch(/^Events: There is no Events tab yet\./);
    expect(slackText(without)).not.toMatch(/Events|Tabs/);
  });

  it("says which events of the period were worth their money, as the Scorecard does; of all time where none was held in it", () => {
    // March: the Meetup alone. In the quarter also DevConf: ada, ben and cid got to a workshop or further, 900 for three; at the Meetup of two ada moved on, 60 for one.
    expect(slackText(digest(input))).not.toContain("Worst");
    const quarter = slackText(digest({ ...input, period: "This quarter" }));
    expect(quarter.split("\n")).toEqual(
      expect.arrayContaining([
        "• Best event for its money, by cost per contact moved on: “Meetup”, 60 for 1 contact moved on so far; 2 contacts met.",
        "• Worst: “DevConf”, 300 for each of 3 contacts moved on so far; 3 contacts met.",
      ]),
    );
    const later = {
      ...tables,
      Activities: ACTIVITIES.replace(/2025-03-0/g, "2025-02-2").replace(
        /$/,
        "\n 2025-03-09 | Workshop | flo | | | | |",
      ),
    };
    const held = EVENTS.replace("2025-03-02", "2025-02-22");
    expect(slackText(digest(inputOf({ ...later, Events: held })))).toContain(
      "• Of all time: Worst: “DevConf”, 300 for each of 3 contacts moved on so far; 3 contacts met.",
    );
  });

  it("divides the cost of events of the next one's type by whom they met alone that say what they cost", () => {
    const free = EVENTS.replace(
      "  Meetup  | 2025-03-02 |            | Meetup     |        | 60 ",
      "  Meetup  | 2025-03-02 | | Conference | | ",
    );
    expect(slackText(digest(inputOf({ ...tables, Events: free })))).toContain(
      "Of this type so far: 2 events, 4 contacts met, 300 for each at the one with a cost.",
    );
  });

  it("says where there is nothing: no lead, no event", () => {
    const quiet = inputOf({
      Activities: "Date | Activity | Contact | Event | DRQL\n 2025-03-01 | Workshop | ada | |",
      Journey: JOURNEY,
      Events: "Event | Start | Status\n Camp | 2025-02-07 | Cancelled",
    });
    const lines = slackText(digest(quiet)).split("\n");
    expect(lines).toContain("• No lead in this period or the last.");
    expect(lines).toContain("• *Next:* no event is planned yet.");
    expect(lines).toContain("• *Last:* no event was held yet.");
    expect(lines.join()).not.toContain("relationships");
    expect(digest(quiet).missing).toContain(
      "DRQLs accepted and Days to answer: there is nothing to tell yet.",
    );
  });

  it("tells the next event also where it cannot be told what the last one brought", () => {
    const made = digest(
      inputOf({ ...tables, Activities: "Date | Activity | Contact\n 2025-03-01 | Workshop | ada" }),
    );
    expect(slackText(made)).toContain("• *Next:* “Summit”, 2025-04-01 to 2025-04-02");
    expect(slackText(made)).not.toContain("*Last:*");
    expect(made.missing.map((each) => each.split(".")[0])).toEqual([
      "DRQLs, DRQLs accepted, Days to answer and What each team got: Activities needs a column headed “DRQL” (or DRQL kind, Qualified lead or Lead type)",
      "Maturity level: There is no Audit tab yet",
      "Events: “Camp” was planned for 2025-03-07; say in its Status whether it was held",
      "The last event: Activities needs a column headed “Event” (or Event name)",
    ]);
  });

  it("changes on the baseline stand beside those on the last period", () => {
    const february = inputOf(
      { ...tables, Activities: ACTIVITIES.split("\n").slice(0, 4).join("\n") },
      { refreshedAt: Date.UTC(2025, 1, 20, 8) },
    );
    const history = addedBy(summaries(february)("History"));
    const now = { ...input, history, baseline: february.refreshedAt };
    expect(slackText(digest(now))).toContain(
      "• *At Adoption:* 1 so far (+1 on last period, +1 on baseline, 1 of 8 unread)",
    );
  });

  it("a rate of which most rows cannot be read is not told, and that is said", () => {
    const unread = ACTIVITIES.replace(/Accepted|Declined/g, "Ask Tom");
    const made = digest(inputOf({ ...tables, Activities: unread }));
    expect(slackText(made)).not.toContain("*DRQLs accepted:*");
    expect(made.missing).toContain("DRQLs accepted: not told, 1 of 2 unread.");
    expect(slackText(made)).toContain("In 1 of 2 leads, DRQL status cannot be read: counted in Total only.");
  });

  it("without activities there is none", () => {
    expect(() => digest(inputOf({ Events: EVENTS }))).toThrow("There is no Activities tab yet.");
  });
});

describe("text from cells", () => {
  const hostile = (name: string) =>
    digest(
      inputOf({
        ...tables,
        Events: `Event | Start | Status\n ${name} | 2025-03-02 | Held`,
      }),
    );
  const last = (text: string) => text.split("\n").find((line) => /Last:/.test(line))!;

  it("calls nobody, in Slack nor in Markdown", () => {
    for (const name of ["@here party", "<!channel> party", "<@U123> party", "mail @ada", "@everyone"]) {
      const made = hostile(name);
      for (const text of [slackText(made), markdownText(made), richText(made, true)]) {
        expect(text).not.toMatch(/@\w|(?<!\\)<[!@]/);
      }
    }
  });

  it("is no mark-up in Slack: signs that look alike take the place of those that have a meaning", () => {
    expect(last(slackText(hostile("*b* _i_ ~s~ `c` <http://x.example> R&D &lt; :tada:")))).toContain(
      "“∗b∗ ˍiˍ ∼s∼ ˋcˋ ‹http:\u2060//x.example› R&D &\u2060lt; :\u2060tada:”",
    );
  });

  it("is no mark-up in Markdown", () => {
    expect(last(markdownText(hostile("*b* _i_ ~s~ `c` <u> [l](x) R&D #14 \\")))).toContain(
      "“\\*b\\* \\_i\\_ \\~s\\~ \\`c\\` \\<u\\> \\[l\\](x) R\\&D #\u206014 \\\\”",
    );
  });

  it("is no link, in Slack nor in Markdown", () => {
    const made = hostile("http://x.example or www.x.example");
    for (const text of [slackText(made), markdownText(made), richText(made, true)])
      expect(text).toContain("http:\u2060//x.example or www\u2060.x.example");
  });

  it("is no HTML", () => {
    expect(richText(hostile('<img src=x onerror="a()"> & co'), true)).toContain(
      "“&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co”",
    );
  });

  it("stays on its line", () => {
    const made = hostile("Party");
    const broken = {
      ...made,
      parts: [{ heading: "H", points: [{ label: "a\n# b", text: "c\r\n- d" }], remarks: [] }],
    };
    expect(markdownText(broken).split("\n")).toContain("- **a # b:** c - d");
  });
});
