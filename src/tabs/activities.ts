/** The Activities tab: what the team and the community did, one row each. */
import { DEFAULT_JOURNEY } from "../definitions/builtInJourney";
import { DRQL_KINDS, DRQL_STATUSES } from "../definitions/drqls";
import { NO_WORD, NOTHING_OR_NOBODY } from "../definitions/nothingWords";
import { column } from "../reading/table";
import { checkActivities, checkMistyped } from "./checks/activitiesChecks";
import { reportLateDates } from "./checks/lateDates";
import { checkMisreadColumns } from "./checks/misreadColumns";
import { reportOtherCurrencies } from "./checks/otherCurrencies";
import { checkRepeatedRows } from "./checks/repeatedRows";
import { exampleOf, tab } from "./tab";

const columns = {
  date: column("Date", "date", {
    aliases: ["When", "Day", "Activity date", "Timestamp"],
    required: true,
    about: "The day it happened, with a time if the order within a day matters.",
    example: "2025-07-11",
  }),
  activity: column("Activity", "text", {
    aliases: ["Type", "Activity type", "Action", "What"],
    words: ["kind", "category", "touchpoint", "interaction"],
    suggests: DEFAULT_JOURNEY.map(({ activity }) => activity),
    width: 180,
    required: true,
    about: "What was done, in the words of the Journey tab.",
    example: "Conference talk",
  }),
  contact: column("Contact", "people", {
    aliases: [
      "Email",
      "E-mail",
      "Email address",
      "Developer",
      "Member",
      "User",
      "User ID",
      "Contact ID",
      "Person",
    ],
    words: ["attendee", "customer", "client", "account", "login", "username"],
    width: 180,
    firstOfSeveral: true,
    about: "The developer it was done with or by; several with a semicolon or a line break between them.",
    example: "ada@example.com",
  }),
  channel: column("Channel", "text", {
    aliases: ["Source", "Medium", "Platform"],
    words: ["where", "via"],
    about: "Where it happened or where the contact came from.",
    example: "Conference",
  }),
  event: column("Event", "text", {
    aliases: ["Event name"],
    words: ["conference", "conf", "meetup", "summit"],
    about: "The event it belongs to, named as in the Events tab.",
    example: "DevConf 2025",
  }),
  owner: column("Owner", "text", {
    aliases: ["Advocate", "Team member", "Who", "Speaker"],
    words: ["organizer", "organiser", "presenter", "lead"],
    about: "The colleague who did it.",
    example: "Grace",
  }),
  team: column("Team", "text", {
    aliases: ["Department", "Function"],
    about: "The owner's team; work by other teams shows informal developer relations.",
    example: "DevRel",
  }),
  drql: column("DRQL", "text", {
    nothing: NOTHING_OR_NOBODY,
    aliases: ["DRQL kind", "Qualified lead", "Lead type"],
    suggests: DRQL_KINDS.map(({ kind }) => kind),
    about: "The kind of DevRel Qualified Lead, if this was one.",
    example: "Beta tester",
  }),
  status: column("DRQL status", "choice", {
    nothing: NO_WORD,
    aliases: ["Lead status"],
    words: ["outcome"],
    beside: { column: "drql", words: ["status", "state"] },
    choices: DRQL_STATUSES.map((name) => ({ name })),
    unread: "so this lead counts in Total only",
    about: "How far the other team has taken it; blank means identified.",
    example: "Accepted",
  }),
  passedOn: column("Passed on", "date", {
    words: ["handed", "handover", "handoff", "passed", "forwarded"],
    about: "The day the lead was handed to the other team.",
    example: "2025-07-12",
  }),
  answeredOn: column("Answered on", "date", {
    words: ["reply", "replied", "answer", "answered", "response"],
    about: "The day the other team accepted or declined it.",
    example: "2025-07-18",
  }),
  workedWith: column("Worked with", "people", {
    about: "Other departments that took part; several with a semicolon between them.",
    example: "Marketing; Product",
  }),
  cost: column("Cost", "number", {
    words: ["price", "budget", "spend", "amount"],
    format: "#,##0.00",
    isMoney: true,
    about: "What it cost, in one currency throughout.",
    example: 250,
  }),
  link: column("Link", "text", {
    aliases: ["URL"],
    words: ["website", "href"],
    about: "Where the talk, post or recording can be seen.",
    example: "https://example.com/talk",
  }),
  notes: column("Notes", "text", {
    words: ["comment", "remark", "description"],
    width: 240,
    about: "Anything else.",
    example: "Good questions about pricing",
  }),
};

export const ACTIVITIES = tab({
  name: "Activities",
  about: "What the team and the community did, one row each.",
  tabWords: ["activity", "activities", "log", "talk", "post", "outreach", "touchpoint"],
  columns,
  startsWith: [],
  examples: [
    exampleOf(columns),
    {
      date: "2025-07-14",
      activity: "Blog post",
      channel: "Blog",
      owner: "Grace",
      team: "DevRel",
      link: "https://example.com/blog/quickstart",
    },
    {
      date: "2025-07-20",
      activity: "Forum answer",
      contact: "ada@example.com",
      channel: "Forum",
      owner: "Linus",
      team: "Engineering",
    },
  ],
  checks: [
    checkRepeatedRows,
    checkActivities,
    checkMistyped,
    checkMisreadColumns,
    (rows, report) => reportOtherCurrencies(rows, "cost", report),
    (rows, report) => reportLateDates(rows, ["date"], report),
  ],
});
