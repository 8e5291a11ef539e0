/** The site's first page: what the product is for, and the ways to try it. */
import type { WorkbookChoice } from "../../playground/samples/workbook-choice";
import { sitePage } from "./site-page";

/** Its text. The first choice is the one that a newcomer should open. */
export function startPage(choices: readonly WorkbookChoice[]): string {
  const link = ({ name, title, about }: WorkbookChoice) =>
    `        <li><a href="playground/index.html?name=${encodeURIComponent(name)}"><strong>${title}</strong>${about}</a></li>`;
  return sitePage({
    title: "DevRel Ledger: show what Developer Relations is worth",
    toRoot: "./",
    main: `      <h1>Show what Developer Relations is worth, before somebody asks</h1>
      <p class="lead">Keep your activities, events and contacts in plain tabs, or bring in your exports. DevRel Ledger turns them into funnels, leads handed over, the return of each event and the state of your community: in Google Sheets, with nothing sent anywhere.</p>
      <p><a class="primary" href="playground/index.html">Try it with a team’s year</a></p>
      <p>It opens a spreadsheet in this browser with live figures, and three things to try. What you change stays on this computer.</p>
      <img src="docs/screens/summary-scorecard.png" alt="The Scorecard: headline figures with their change, what each team got, which events were worth their money, where developers get stuck" />
      <h2>Other ways to begin</h2>
      <ul class="choices">
${choices.slice(1).map(link).join("\n")}
        <li><a href="playground/index.html"><strong>A file of your own</strong>Open the playground and drop an .xlsx or .csv file onto it. It is read in this browser and sent nowhere.</a></li>
      </ul>
      <h2>To read</h2>
      <ul class="choices">
        <li><a href="docs/README.html"><strong>What you get</strong>The README</a></li>
        <li><a href="docs/installing.html"><strong>Installing</strong>Into one spreadsheet, for a team, or for everybody</a></li>
        <li><a href="docs/how-to.html"><strong>How to …</strong>Step by step, with what comes out</a></li>
        <li><a href="docs/functions.html"><strong>Functions</strong>Each with the question that it answers and what it gives</a></li>
        <li><a href="docs/options.html"><strong>Options in plain words</strong>Who counts in a funnel</a></li>
        <li><a href="docs/glossary.html"><strong>Glossary</strong>Cohort, DRQL, retention and the like</a></li>
        <li><a href="docs/tabs.html"><strong>Tabs and columns</strong>And the headers that are recognised</a></li>
        <li><a href="docs/summaries.html"><strong>Summary tabs</strong>In pictures</a></li>
      </ul>`,
  });
}
