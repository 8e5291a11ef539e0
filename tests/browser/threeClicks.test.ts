/** The vice president's question, "what did DevRel bring this quarter, by team, how did it change, and which events were worth the money?", from opening the workbook on. */
import { expect, it } from "vitest";
import { openSample, root, texts } from "./open-sample";

it("is answered on the Scorecard in three clicks at most, two as it is, all of it on the first screen of 1280 × 720 beside the sidebar", async () => {
  const { page, errors } = await openSample("sample-team", { width: 1280, height: 720 });
  await page.evaluate(() => {
    const counter = window as unknown as { clicks: number };
    counter.clicks = 0;
    const count = () => counter.clicks++;
    window.addEventListener("click", count, true);
    const { contentWindow } = document.getElementById("sidebar-frame") as HTMLIFrameElement;
    contentWindow!.addEventListener("click", count, true);
  });
  const sidebar = page.frameLocator("#sidebar-frame");
  await sidebar.getByRole("navigation").getByRole("button", { name: "Refresh" }).click();
  await sidebar.getByRole("button", { name: "Make the summary tabs" }).click();
  await sidebar.getByText("Brought up to date: Scorecard").waitFor({ timeout: 60_000 });
  await expect.poll(() => page.evaluate(() => window.playground!.activeTab())).toBe("Scorecard");
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(2);

  const shown = await texts(page, "Scorecard", "A1:G60")();
  const rowOf = (label: string) => shown.findIndex(([first]) => first === label);
  expect(shown[rowOf("New contacts") + 1]!.slice(0, 5)).toEqual(["42", "30", "23%", "13", "100%"]);
  const teams = shown.slice(rowOf("Team"), rowOf("Total") + 1);
  expect(teams[0]).toEqual(["Team", "Leads", "Leads before", "Accepted", "Rate", "Rate before", "Change"]);
  expect(teams.at(-1)).toEqual(["Total", "13", "21", "4", "100%", "58%", "-38%"]);
  const best = shown.findIndex(([first]) =>
    first?.startsWith("Best event for its money, by cost per contact moved on: “Open Ledger Conf”, 614"),
  );
  expect(shown[best + 1]![0]).toContain("Worst: “Partner day”, 2,600");
  expect(best, "above what the teams got, which is seen to its end").toBeLessThan(rowOf("Team"));
  expect(best).toBeGreaterThan(0);

  const place = (cell: string) => page.evaluate((at) => window.playground!.cellBox("Scorecard", at), cell);
  const end = await place(`G${rowOf("Total") + 1}`);
  expect(end.top + end.height, "the last team is seen").toBeLessThan(690);
  const edge = (await page.locator("#sidebar").boundingBox())!.x;
  expect(end.left + end.width, "so is the change").toBeLessThanOrEqual(edge);
  expect(errors).toEqual([]);
  await page.waitForFunction(() => document.querySelectorAll(".toast").length === 0, undefined, {
    timeout: 30_000,
  });
  if (process.env.SCREENS) await page.screenshot({ path: `${root}/docs/screens/three-clicks.png` });
});
