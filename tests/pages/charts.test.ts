/** Where charts stand: under what they show, and seen beside an open sidebar on a screen of 1280 pixels. */
import { expect, it } from "vitest";
import { PAGES, summaries } from "../../src/pages/pages";
import { inputOf } from "./read";

/** What is left of the screen beside the sidebar, the row numbers and the scroll bar. */
const SEEN = 1280 - 300 - 46 - 14;

const months = ["01", "02", "03"];
const input = inputOf({
  Activities: [
    "Date | Activity | Contact | Channel | DRQL | DRQL status | Event",
    ...months.flatMap((month) => [
      `2025-${month}-01 | Conference talk | ann${month} | Conference | | | DevConf`,
      `2025-${month}-02 | Built an app | ann${month} | Forum | Candidate | Accepted | `,
    ]),
  ].join("\n"),
  Events: "Event | Start | Cost\nDevConf | 2025-01-01 | 900\nMeetup | 2025-02-01 | 50",
  Contacts: "Contact | Joined\nann01 | 2025-01-01\nann02 | 2025-02-01",
  Audit:
    "Date | Model | Practice | Answer\n2025-03-01 | Maturity | evangelism.talks | Yes\n2025-03-01 | Needs | enablement.docs | No",
  KPIs: "Stage | KPI | Value | Target | Baseline\nAwareness | Readers of the developer newsletter in a month | 900 | 1000 | 100",
});
const page = summaries(input);

it.each(PAGES.filter((name) => page(name).charts.length > 0))(
  "%s: no chart begins or ends off screen",
  (name) => {
    const { charts, before = [] } = page(name);
    const left = before.reduce((sum, width) => sum + width, 0);
    for (const { anchor, width, title } of charts) {
      expect(anchor.column, title).toBe(1);
      expect(left + width, title).toBeLessThanOrEqual(SEEN);
    }
  },
);

it("most pages have a chart", () => {
  expect(PAGES.filter((name) => page(name).charts.length > 0)).toEqual([
    "Scorecard",
    "Funnel",
    "DRQLs",
    "Event returns",
    "Community",
    "Maturity",
    "Needs",
  ]);
});

it("the name of a KPI has room as long as it is", () => {
  const { rows, widths } = page("Scorecard");
  const row = rows.find((cells) => cells[0]?.value === "Readers of the developer newsletter in a month")!;
  expect(row[1]?.value).toBeUndefined();
  expect(widths[0]! + widths[1]!).toBeGreaterThan(46 * 6);
});
