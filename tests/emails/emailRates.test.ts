/** DEVREL_EMAILS by hand: pooled rates, groups in their order, and two variants beside one another. */
import { describe, expect, it } from "vitest";
import { shownCell } from "../../sidebar/formulas/shownCell";
import { emailRates } from "../../src/emails/emailRates";
import { emailsColumns } from "../../src/emails/emailsColumns";
import { FORMATS } from "../../src/functions/numberFormats";
import { zone } from "../../src/reading/zone";
import { EMAILS } from "../../src/tabs/emails";
import { workbookModel } from "../../src/workbook/workbookModel";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { type Cell, tableGrid } from "../funnel/grids";

const HEADER = "Sent | Subject | Delivered | Campaign | Variant | Opened | Clicked | Unsubscribed";
const SENT = tableGrid(`
  ${HEADER}
  2025-03-03 09:00 | Hello   | 100 | News   | A | 40  | 10 | 1
  2025-03-03 09:00 | Hello   | 300 | News   | B | 150 | 90 | 0
  2025-03-09 16:30 | hello   | 100 | News   |   | 10  |    | 0
  2025-04-07       | Invite  | 200 | Events |   | 120 | 60 | 2
  2025-04-08 09:59 | Invite  | 50  | Events |   | 60  | 5  |
  someday          | Hello   | 999 | News   | A | 999 | 9  | 9
  2025-04-09       | Nothing |     | News   | A | 1   | 1  | 1`);

/** Without the ends of the intervals, which wilson.test.ts looks at. */
const rates = (options = "", tab: Cell[][] = SENT) =>
  askTable("DEVREL_EMAILS", [tab, options]).map((row) =>
    row.filter((_, at) => ![4, 5, 7, 8, 10, 11].includes(at)),
  );

describe("DEVREL_EMAILS", () => {
  it("pools the e-mails of a subject, the most delivered first; a count that is blank or impossible is in no rate", () => {
    // Hello: opened 200 of 500, clicked 100 of 400, unsubscribed 1 of 500. Invite: 120 of 200, 65 of 250, 2 of 200.
    expect(rates()).toEqual(
      lines(`
        Subject | Emails | Delivered | Open rate | Click rate | Unsubscribe rate
        Hello   | 3      | 500       | 0.4       | 0.25       | 0.002
        Invite  | 2      | 250       | 0.6       | 0.26       | 0.01`),
    );
  });

  it("has the 95 % Wilson interval beside each rate", () => {
    const [header, hello] = askTable("DEVREL_EMAILS", [SENT]);
    expect(header!.slice(3, 6)).toEqual(["Open rate", "Open low", "Open high"]);
    // (200 + 1.9207 ± 1.96 √(200·300/500 + 0.9604)) / 503.8415
    expect(hello!.slice(3, 6)).toEqual(["0.4", "0.358", "0.4435"]);
  });

  it("by any other column", () => {
    expect(rates("by=Campaign").slice(1)).toEqual(
      lines(`
        News   | 3 | 500 | 0.4 | 0.25 | 0.002
        Events | 2 | 250 | 0.6 | 0.26 | 0.01`),
    );
  });

  it("by weekday, Monday first, those without an e-mail left out", () => {
    expect(rates("by=weekday").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Weekday | Emails | Delivered
        Monday  | 3      | 600
        Tuesday | 1      | 50
        Sunday  | 1      | 100`),
    );
  });

  it("by the hour of the spreadsheet's time zone; e-mails of which only the day is known come last", () => {
    expect(rates("by=hour").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Hour      | Emails | Delivered
        09:00     | 3      | 450
        16:00     | 1      | 100
        (no time) | 1      | 200`),
    );
    const sent = [
      ["Sent", "Subject", "Delivered"],
      [new Date("2025-07-08T07:30Z"), "Hi", 10],
    ];
    expect((ask("DEVREL_EMAILS", [sent, "by=hour"], "Europe/Berlin") as Cell[][])[1]![0]).toBe("09:00");
  });

  it("takes only e-mails sent from and to those days", () => {
    expect(
      rates("from=2025-03-09; to=2025-04-07")
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual(lines("Invite | 1 | 200\nHello | 1 | 100"));
  });

  it("counts no e-mail without a subject or with less than nothing delivered; everybody may have opened one, and none received it", () => {
    const tab = tableGrid(`
      ${HEADER}
      2025-03-03 | Hello | 10 | | A | 10 | 0 | -1
      2025-03-04 |       | 90 | | A | 9  | 9 | 9
      2025-03-05 | Hello | -5 | | A | 0  | 0 | 0
      2025-03-06 | Hello | 0  | | A | 0  | 0 | 0
      2025-03-07 | Hello | 0  | | B | 0  | 0 | 0`);
    expect(rates("by=Variant", tab).slice(1)).toEqual(lines("A | 2 | 10 | 1 | 0 |\nB | 1 | 0 | | |"));
  });

  it("leaves a rate blank where its column is not there", () => {
    const tab = tableGrid(
      "Send time | Subject | Successful deliveries | Unique opens\n2025-03-03 | Hi | 10 | 4",
    );
    expect(rates("", tab)[1]).toEqual(["Hi", "1", "10", "0.4", "", ""]);
  });
});

describe("With compare", () => {
  const compared = (tab: Cell[][], options = "by=Variant; compare=Clicked") =>
    askTable("DEVREL_EMAILS", [tab, options]).map((row) => [row[0]!, row[6]!, ...row.slice(12)]);
  const variants = (...rows: string[]) =>
    tableGrid(
      `Sent | Subject | Delivered | Variant | Clicked\n${rows.map((row) => `2025-03-03 | Hi | ${row}`).join("\n")}`,
    );

  it("shows how likely chance is to three places, 0.0047 as 0.005 and 1 as 1.000, in cells and in the preview", () => {
    const found = { title: "Variant", isCompared: true, groups: [] };
    const columns = emailsColumns.columns.flatMap((each) => ("words" in each ? each.of(found) : each));
    const { holds } = columns.find(({ title }) => title === "p")!;
    expect(FORMATS[holds]).toBe("0.000");
    expect([0.0047, 1].map((p) => shownCell(p, holds))).toEqual(["0.005", "1.000"]);
  });

  it("stands each row beside the first by name: how much more, how likely by chance, and what that means", () => {
    // B: (0.2 − 0.1) / 0.1; error √(0.1·0.9/200 + 0.2·0.8/200) = 0.03536, z 2.828, p 0.0047. C: z 0.3263, p 0.7442.
    expect(compared(variants("200 | B | 40", "200 | A | 20", "200 | C | 22", "100 | | 10"))).toEqual(
      lines(`
        Variant | Click rate | Lift | p      | Verdict
        A       | 0.1        |      |        |
        B       | 0.2        | 1    | 0.0047 | A difference
        C       | 0.11       | 0.1  | 0.7442 | None shown
        (none)  | 0.1        | 0    | 1      | None shown`),
    );
  });

  it("says too few under 30 delivered: 5 of 10 against 6 of 10 (Mixpanel, docs/experiments.mdx; p about 0.65)", () => {
    expect(compared(variants("10 | A | 5", "10 | B | 6")).slice(2)).toEqual([
      ["B", "0.6", "0.2", "0.6514", "Too few"],
    ]);
  });

  it("says too few under 5 either way (Amplitude, funnel-analysis-ab-test.md)", () => {
    expect(compared(variants("1000 | A | 100", "1000 | B | 4"))[2]?.[4]).toBe("Too few");
    expect(compared(variants("1000 | A | 100", "1000 | B | 996"))[2]?.[4]).toBe("Too few");
    expect(compared(variants("1000 | A | 100", "1000 | B | 5"))[2]?.[4]).toBe("A difference");
  });

  it("has the rows by name, however many were delivered, and those without a value last; of no e-mails it is a header", () => {
    const tab = variants("300 | | 10", "400 | B | 40", "100 | A | 10");
    expect(
      compared(tab)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(["A", "B", "(none)"]);
    expect(compared(tab, "by=Variant; compare=Clicked; from=2030-01-01")).toHaveLength(1);
  });

  it("tells no lift where either has no rate", () => {
    const [withoutFirst, withoutOther] = [
      variants("200 | A |", "200 | B | 40"),
      variants("200 | A | 20", "200 | B |"),
    ];
    expect(compared(withoutFirst)[2]).toEqual(["B", "0.2", "", "", "Too few"]);
    expect(compared(withoutOther)[2]).toEqual(["B", "", "", "", "Too few"]);
    const options = { by: "Variant", compare: "Clicked", from: undefined, to: undefined } as const;
    for (const tab of [withoutFirst, withoutOther]) {
      const rows = workbookModel({ Emails: tab }, zone("Etc/UTC")).rows(EMAILS);
      expect(emailRates(rows, options).groups[1]!.compared!.lift).toBeUndefined();
    }
  });

  it("tells no lift on nothing and no chance where nothing varies", () => {
    expect(compared(variants("100 | A | 0", "100 | B | 0"))[2]).toEqual(["B", "0", "", "", "Too few"]);
  });

  it("compares opens as well, and says which column is missing", () => {
    const tab = tableGrid(
      "Sent | Subject | Delivered | Opened | Variant\n2025-03-03 | Hi | 100 | 40 | A\n2025-03-03 | Hi | 100 | 50 | B",
    );
    expect(askTable("DEVREL_EMAILS", [tab, "by=Variant; compare=opened"])[2]?.[12]).toBe("0.25");
    expect(refusal("DEVREL_EMAILS", [tab, "by=Variant; compare=Clicked"])).toMatch(
      /^Emails needs a column headed “Clicked” \(or Unique clicks\)\./,
    );
  });
});

it.each([
  [
    "by=Colour",
    "There is no column headed “Colour”. Choose one of: Sent, Subject, Delivered, Campaign, Variant, Opened, Clicked, Unsubscribed.",
  ],
  ["compare=Delivered", "The option compare is “Delivered”, but it should be Clicked or Opened."],
])("refuses %s", (options, sentence) => {
  expect(refusal("DEVREL_EMAILS", [SENT, options])).toBe(sentence);
});
