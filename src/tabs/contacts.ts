/** The Contacts tab: the developers that the team knows, one row each. */
import { NOTHING_BUT_NA, NOTHING_OR_NOBODY } from "../definitions/nothingWords";
import { column } from "../reading/table";
import { checkContacts } from "./checks/contactsChecks";
import { reportLateDates } from "./checks/lateDates";
import { exampleOf, tab } from "./tab";

const columns = {
  contact: column("Contact", "text", {
    nothing: NOTHING_OR_NOBODY,
    aliases: ["Email", "E-mail", "Email address", "Primary email", "Contact ID", "User ID", "Handle"],
    words: ["attendee", "customer", "client", "account", "login", "username"],
    required: true,
    firstOfSeveral: true,
    about: "The id by which the Activities tab names this person.",
    example: "ada@example.com",
  }),
  name: column("Name", "text", { about: "The person's name.", example: "Ada Lovelace" }),
  alsoKnownAs: column("Also known as", "people", {
    width: 180,
    aliases: ["Aliases"],
    about: "Other ids of the same person, with a semicolon, a comma or a line break between them.",
    example: "ada@work.example; ada-l",
  }),
  company: column("Company", "text", {
    aliases: ["Organisation", "Organization"],
    words: ["org", "employer"],
    about: "Where the person works.",
    example: "Analytical Engines",
  }),
  persona: column("Persona", "text", {
    about: "The team's own name for this kind of developer.",
    example: "Backend",
  }),
  segment: column("Segment", "text", { about: "The market segment.", example: "Startup" }),
  source: column("Source", "text", { about: "How the person was first met.", example: "Meetup" }),
  region: column("Region", "text", {
    nothing: NOTHING_BUT_NA,
    aliases: ["Country"],
    about: "Where the person is.",
    example: "Europe",
  }),
  partner: column("Partner", "yesNo", { about: "Whether the person works for a partner.", example: "no" }),
  internal: column("Internal", "yesNo", {
    aliases: ["Teammate"],
    about: "Whether this is a colleague, left out of every measure of developers.",
    example: "no",
  }),
  champion: column("Champion", "yesNo", {
    words: ["ambassador", "advocate", "expert"],
    about: "Whether this is one of your champions or ambassadors.",
    example: "yes",
  }),
  reach: column("Reach", "number", {
    words: ["followers", "influence"],
    about: "How many people this person reaches, on a scale of your own; 1 if empty.",
    example: 3,
  }),
  doNotContact: column("Do not contact", "yesNo", {
    aliases: ["Unsubscribed"],
    words: ["optedout", "optout"],
    about: "Whether this person wants no messages: left out of follow-up lists.",
    example: "no",
  }),
  joined: column("Joined", "date", {
    aliases: ["Joined on", "Member since", "Join date", "Created at"],
    words: ["registered", "created"],
    about: "The day the person joined the community.",
    example: "2025-03-02",
  }),
  signedUp: column("Signed up", "date", {
    aliases: ["Sign-up date"],
    about: "The day the person made an account.",
    example: "2025-03-05",
  }),
  firstApp: column("First app", "date", {
    aliases: ["App created"],
    about: "The day the person built a first working app.",
    example: "2025-03-09",
  }),
  lastContacted: column("Last contacted", "date", {
    about: "The day the team last wrote to or met the person.",
    example: "2025-06-20",
  }),
  nps: column("NPS", "number", {
    aliases: ["Score"],
    about: "How likely the person is to recommend the product, 0 to 10.",
    example: 9,
  }),
};

export const CONTACTS = tab({
  name: "Contacts",
  about: "The developers that the team knows, one row each.",
  tabWords: ["contact", "people", "member", "developer", "community", "user", "crm"],
  columns,
  startsWith: [],
  examples: [
    exampleOf(columns),
    { contact: "katherine@example.org", name: "Katherine Johnson", company: "Orbit Works", partner: "yes" },
  ],
  checks: [checkContacts, (rows, report) => reportLateDates(rows, MILESTONES, report)],
});

/** The Contacts columns whose dates count as activities of that name. */
export const MILESTONES = ["joined", "signedUp", "firstApp"] as const;
