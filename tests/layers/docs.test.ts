/** The pages of docs say what the sources say, and show what the functions give. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { docsPages } from "../../scripts/docs";
import { tabsIn } from "../../scripts/docs/markdownTabs";
import { shownResult } from "../../scripts/docs/shownResult";

const pages = await docsPages();

it.each(Object.keys(pages))(
  "%s is as the declarations make it (run `npm run docs` after changing them)",
  (file) => {
    expect(readFileSync(file, "utf8")).toBe(pages[file]);
  },
);

it("a result stands on its page as in the sheet: percent, days of the calendar, blanks, and how many rows there are beyond eight", () => {
  const rows = ["ada", "ben", "cleo", "dan", "eli", "fay", "gus", "hal", "ida", "joe"].map(
    (name) => `| 2025-01-10 | Conference talk | ${name} |`,
  );
  const tabs = tabsIn(
    `# Page\n\n## Activities\n\n| Date | Activity | Contact |\n| --- | --- | --- |\n${rows.join("\n")}\n| 2025-02-09 | First app | ada |\n`,
  );
  expect(shownResult('=DEVREL_FUNNEL(Activities!A:O, "stages=Awareness > Adoption")', tabs)).toBe(
    `| Stage | Contacts | Step conversion | Overall conversion | Drop-off | Median days |
| --- | --- | --- | --- | --- | --- |
| Awareness | 10 |  | 100% |  |  |
| Adoption | 1 | 10% | 10% | 9 | 30.0 |`,
  );
  const journeys = shownResult("=DEVREL_JOURNEYS(Activities!A:O)", tabs).split("\n");
  expect(journeys[2]).toMatch(/^\| ada \| Adoption \| 2025-01-10 \|/);
  expect(journeys).toHaveLength(12);
  expect(journeys.at(-1)).toBe("… and 2 more rows.");
});

it("a formula on a page with a range that no tab of its workbook has fails the page", () => {
  expect(() => shownResult("=DEVREL_FUNNEL(Nowhere!A:O)", {})).toThrow("Nowhere!A:O is no range");
});

it("no option is told twice on the page of the functions", () => {
  const options = readFileSync("docs/functions.md", "utf8").match(/^\| \[?`[a-z .]+`.*\|$/gm)!;
  expect(options.length).toBeGreaterThan(60);
  expect(options.filter((row, index) => options.indexOf(row) !== index)).toEqual([]);
});
