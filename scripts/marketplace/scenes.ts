/** The screenshots of the Marketplace listing: what is opened in the playground, and what is to be seen. */
import type { FrameLocator, Page } from "playwright-core";
import type {} from "../../playground/page/test-api";

/** As Google asks for. */
export const SCREENSHOT = { width: 1280, height: 800 };

export interface Scene {
  file: string;
  /** What it shows, for those who cannot see it. */
  about: string;
  /** The sample that is opened. */
  sample: string;
  /** Goes there; fails where what is to be seen does not appear. */
  go(page: Page, sidebar: FrameLocator): Promise<void>;
}

const screen = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole("navigation").getByRole("button", { name, exact: true }).click();

async function openTab(page: Page, name: string): Promise<void> {
  await page.evaluate((tab) => window.playground!.openTab(tab), name);
  await page.evaluate(() => window.playground!.settled());
}

export const SCENES: readonly Scene[] = [
  {
    file: "screenshot-1-scorecard.png",
    about: "The Scorecard: headline figures with their change, what each team got, the best and worst event",
    sample: "sample-team",
    async go(page, sidebar) {
      await screen(sidebar, "Refresh");
      await sidebar.getByRole("button", { name: "Make the summary tabs" }).click();
      await sidebar.getByRole("button", { name: "Go to the tab Scorecard" }).click({ timeout: 120_000 });
      await page.waitForFunction(() => window.playground!.activeTab() === "Scorecard");
      await screen(sidebar, "Share");
      await sidebar.getByRole("button", { name: /^Copy/ }).first().waitFor({ timeout: 60_000 });
    },
  },
  {
    file: "screenshot-2-live-figures.png",
    about: "Live figures in cells: maturity, the funnel and leads by team, with Home in the sidebar",
    sample: "sample-team",
    async go(page, sidebar) {
      await openTab(page, "Dashboard");
      await sidebar.getByText("What was found").waitFor({ timeout: 60_000 });
    },
  },
  {
    file: "screenshot-3-formulas.png",
    about: "Formulas by the question they answer, beside tabs on what worked",
    sample: "sample-team",
    async go(page, sidebar) {
      await openTab(page, "What worked");
      await screen(sidebar, "Formulas");
      await sidebar.getByLabel("Search").waitFor({ timeout: 60_000 });
    },
  },
  {
    file: "screenshot-4-check-data.png",
    about: "Check data: what does not count in each tab, kind by kind, and how to mend it",
    sample: "sample-team",
    async go(page, sidebar) {
      await openTab(page, "Activities");
      await screen(sidebar, "Check data");
      await sidebar.getByRole("button", { name: "Check again" }).waitFor({ timeout: 60_000 });
    },
  },
  {
    file: "screenshot-5-bring-in.png",
    about:
      "Bring in: exports of other tools become contacts, events and activities, shown before anything is written",
    sample: "three-exports",
    async go(_page, sidebar) {
      await screen(sidebar, "Bring in");
      await sidebar.getByRole("button", { name: "Read 3 tabs" }).click({ timeout: 60_000 });
      await sidebar.getByRole("button", { name: /^Bring in \d/ }).waitFor({ timeout: 60_000 });
      await sidebar
        .getByRole("heading", { name: "What will be added" })
        .evaluate((it) => it.scrollIntoView());
    },
  },
];
