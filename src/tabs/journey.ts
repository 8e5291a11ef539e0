/** The Journey tab: which stage each activity belongs to, who does it, and what it is for. */
import { PURPOSES } from "../definitions/benchmarks";
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import { NEEDS } from "../definitions/needLayers";
import { REACHES } from "../definitions/reaches";
import { STAGES } from "../definitions/stages";
import { column } from "../reading/table";
import { checkJourney } from "./checks/journeyChecks";
import { reportOtherCurrencies } from "./checks/otherCurrencies";
import { tab } from "./tab";

export const DOERS = ["Team", "Community"] as const;

const columns = {
  activity: column("Activity", "text", {
    required: true,
    about: "The activity, in the words of the Activities tab, or a dated column of the Contacts tab.",
    example: "Workshop",
  }),
  stage: column("Stage", "text", {
    suggests: STAGES.map(({ name }) => name),
    about: "The stage of the developer's journey that it shows; leave empty if none.",
    example: "Consideration",
  }),
  by: column("By", "choice", {
    choices: DOERS.map((name) => ({ name })),
    about: "Who does it: the team or the community.",
    example: "Team",
  }),
  reach: column("Reach", "choice", {
    choices: REACHES.map((name) => ({ name })),
    about: "From how many to how many.",
    example: "1:few",
  }),
  purpose: column("Purpose", "choice", {
    choices: PURPOSES.map((name) => ({ name })),
    about: "What it is mainly for.",
    example: "Engagement",
  }),
  need: column("Need", "choice", {
    choices: NEEDS.map(({ name }) => ({ name })),
    about: "Which layer of developer needs it serves.",
    example: "Education",
  }),
  weight: column("Weight", "number", {
    about: "How much it says about a developer's commitment; 1 if empty.",
    example: 3,
  }),
  worth: column("Worth", "number", {
    words: ["value", "price"],
    format: "#,##0.00",
    isMoney: true,
    about: "What one such piece would have cost to buy, in one currency throughout.",
    example: 800,
  }),
};

export const JOURNEY = tab({
  name: "Journey",
  about: "Which stage each activity belongs to, who does it, and what it is for.",
  tabWords: ["journey"],
  columns,
  startsWith: DEFAULT_JOURNEY,
  examples: [],
  checks: [checkJourney, (rows, report) => reportOtherCurrencies(rows, "worth", report)],
});
