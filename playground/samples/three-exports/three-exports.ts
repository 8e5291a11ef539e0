/** The sample of raw exports: what a team has before it keeps a workbook, to be brought in. */
import type { Sample } from "../sample";

const files = ["Payments night - Guests - 2025-09-18", "hubspot-crm-exports-all-contacts", "slack-members"];

export const threeExports: Sample = {
  name: "three-exports",
  title: "Exports of three tools",
  about:
    "Luma guests, HubSpot contacts and Slack members as they were downloaded: open Bring in in the sidebar.",
  timeZone: "Europe/Berlin",
  tour: [
    {
      title: "Bring the exports in",
      how: "Press Read 3 tabs. What will be added is shown first, and can be undone.",
      button: "Open Bring in",
      opens: { screen: "Bring in" },
    },
    {
      title: "Check the data",
      how: "Whatever does not count is listed with its cell, the reason, and how to mend it.",
      button: "Open Check data",
      opens: { screen: "Check data" },
    },
    {
      title: "Make the report",
      how: "Press Make the summary tabs. The Funnel says how far those developers got.",
      button: "Open Refresh",
      opens: { screen: "Refresh" },
    },
  ],
  tabs: files.map((name) => ({ name, file: `${name}.csv` })),
};
