/** A refresh that meets `Loading…` leaves the summaries that need that tab, adds nothing to History, and says what to do. */
import { expect, onTestFinished, test } from "vitest";
import type { TabData } from "../../../playground/workbook-data";
import { tab } from "../../playground/open";
import { HOUR, NOW, openTeam, shown } from "./open";

async function refreshedWith(...more: TabData[]) {
  const host = await openTeam(10, more);
  onTestFinished(() => host.close());
  expect(host.ann.refresh(NOW, true).well).toBe(true);
  return host;
}

const PAGES = ["Scorecard", "History", "Problems"];
const states = ({ pages }: { pages: { state: string }[] }) => pages.map(({ state }) => state);
const TOMORROW = NOW + 24 * HOUR;

test("while one cell of Activities is loading, nothing that counts activities is written, and the next refresh makes up for it", async () => {
  const host = await refreshedWith();
  host.setCell("Activities", "C4", "Loading...");
  host.setCell("Activities", "B5", "Hosted meetup");
  const before = PAGES.map((name) => shown(host, name));
  const result = host.ann.refresh(TOMORROW);
  expect(states(result)).toEqual(["left", "left", "left"]);
  expect(result.well).toBe(false);
  expect(result.said).toBe(
    "Activities (cell C4) is still loading, so Scorecard, History and Problems stay as they were. Refresh again in a moment; if it still says Loading… then, mend the formula in that cell.",
  );
  expect(host.ann.status(TOMORROW).last).toMatchObject({ well: false, said: result.said });
  expect(PAGES.map((name) => shown(host, name))).toEqual(before);

  host.setCell("Activities", "C4", "ada@example.com");
  expect(states(host.ann.refresh(TOMORROW))).toEqual(["written", "written", "unchanged"]);
  expect(host.texts("History", "A1:B4")).toEqual([
    ["Date", "Activities"],
    ["2025-07-14", "10"],
    ["2025-07-15", "10"],
    ["", ""],
  ]);
});

test("while Events is loading, summaries of activities are written, but History gets no row", async () => {
  const host = await refreshedWith(
    tab("Events", [
      ["Event", "Start"],
      ["DevConf", "2025-06-01"],
    ]),
  );
  host.setCell("Events", "B2", "Loading…");
  host.setCell("Activities", "B5", "Hosted meetup");
  const before = shown(host, "History");
  const result = host.ann.refresh(TOMORROW);
  expect(states(result)).toEqual(["written", "left", "unchanged"]);
  expect(result.said).toMatch(
    /^Brought up to date: Scorecard\. Events \(cell B2\) is still loading, so History stays as it was\./,
  );
  expect(shown(host, "History")).toBe(before);
});

test("a tab that shows nothing but Loading… may turn out to be any table that is missing", async () => {
  const host = await refreshedWith(tab("From elsewhere", [["Notes"]]));
  host.setCell("From elsewhere", "A1", "Loading...");
  const result = host.ann.refresh(TOMORROW);
  expect(states(result)).toEqual(["unchanged", "left", "unchanged"]);
  expect(result.said).toContain("From elsewhere (cell A1) is still loading, so History stays as it was.");
});

test("nobody waits for a tab that is no table", async () => {
  const host = await refreshedWith(
    tab("Ideas", [
      ["Idea", "Price"],
      ["A booth", "Loading..."],
    ]),
  );
  expect(host.ann.refresh(TOMORROW).well).toBe(true);
});

test("the first refresh makes tabs also while one is loading, and fills them once it is not", async () => {
  const host = await openTeam();
  onTestFinished(() => host.close());
  host.setCell("Activities", "C4", "Loading...");
  expect(states(host.ann.refresh(NOW, true))).toEqual(["left", "left", "left"]);
  host.setCell("Activities", "C4", "ada@example.com");
  expect(states(host.ann.refresh(NOW, true))).toEqual(["written", "written", "written"]);
});
