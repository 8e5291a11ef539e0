/** The sample workbook of an invented team: a year of a small DevRel team at a payments company. */
import type { Sample } from "../sample";
import { champions, growth } from "./community-tabs";
import { dashboard } from "./dashboard";
import { effort } from "./effort-tab";
import { drqls, funnel, journeys } from "./people-tabs";
import { problems } from "./problems-tab";
import { maturity, needs } from "./programme-tabs";
import { whatWorked } from "./what-worked-tab";

/** With some room at the right, where the next column's text begins. */
const cost = "#,##0.00_)_)";
const answers = ["No", "Partly", "Yes", "N/A"];

export const sampleTeam: Sample = {
  name: "sample-team",
  title: "Sample team 2025",
  about:
    "One year of an invented DevRel team of four, with every column in use, a few honest mistakes and live figures.",
  timeZone: "Europe/Berlin",
  tour: [
    {
      title: "Read a live figure",
      how: "One formula in A10 fills the whole table. In an empty cell, type =DEVREL_ to see all functions.",
      button: "Go to the formula",
      opens: { tab: "Dashboard", cell: "A10" },
    },
    {
      title: "Check the data",
      how: "Whatever does not count is listed with its cell, the reason, and how to mend it.",
      button: "Open Check data",
      opens: { screen: "Check data" },
    },
    {
      title: "Make the report",
      how: "Press Make the summary tabs, then look at Scorecard: what changed, and what each team got.",
      button: "Open Refresh",
      opens: { screen: "Refresh" },
    },
  ],
  tabs: [
    dashboard,
    whatWorked,
    growth,
    champions,
    effort,
    funnel,
    journeys,
    drqls,
    maturity,
    needs,
    problems,
    {
      name: "Activities",
      file: "Activities.csv",
      formats: { Cost: cost },
      choices: { "DRQL status": ["Identified", "Passed", "Accepted", "Declined", "Acted on"] },
    },
    {
      name: "Events",
      file: "Events.csv",
      formats: { Reach: "#,##0", Attendees: "#,##0", Cost: cost },
      choices: { Status: ["Planned", "Held", "Cancelled"], Online: ["yes", "no"] },
    },
    {
      name: "Contacts",
      file: "Contacts.csv",
      choices: { Partner: ["yes", "no"], Internal: ["yes", "no"], Champion: ["yes", "no"] },
      cells: { O32: { formula: "=NA()", value: "#N/A" } },
    },
    {
      name: "Journey",
      file: "Journey.csv",
      choices: {
        Stage: ["Awareness", "Consideration", "Adoption", "Advocacy"],
        By: ["Team", "Community"],
        Reach: ["1:1", "1:few", "1:few:many", "1:many"],
        Purpose: ["Awareness", "Engagement", "Sales", "Feedback", "Other"],
      },
    },
    { name: "DRQL kinds", file: "DRQL kinds.csv" },
    {
      name: "Audit",
      file: "Audit.csv",
      choices: { Model: ["Maturity", "Needs", "Portal"], Answer: answers, Target: answers },
    },
    { name: "KPIs", file: "KPIs.csv", formats: { Baseline: "General_)_)" } },
    {
      name: "Emails",
      file: "Emails.csv",
      formats: { Delivered: "#,##0_)_)", Opened: "#,##0", Clicked: "#,##0", Unsubscribed: "#,##0_)_)" },
    },
  ],
};
