/** The sample of raw exports: what a team has before it keeps a workbook, to be brought in. */
import type { Sample } from "../sample";

const files = ["Payments night - Guests - 2025-09-18", "hubspot-crm-exports-all-contacts", "slack-members"];

export const threeExports: Sample = {
  name: "three-exports",
  title: "Exports of three tools",
  about:
    "Luma guests, HubSpot contacts and Slack members as they were downloaded: open Bring in in the sidebar.",
  timeZone: "Europe/Berlin",
  tabs: files.map((name) => ({ name, file: `${name}.csv` })),
};
