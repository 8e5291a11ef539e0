// What meets each layer of developer needs, after Mike Stowe's "The hierarchy of developer needs" (DevRelCon Earth 2020).
import type { NeedName } from "./needLayers";

/** Something that meets a developer's need, or fails to. */
export interface NeedsPractice {
  id: string;
  need: NeedName;
  statement: string;
  /** What would show it; reads well after "For example:". */
  evidence: string;
}

/** The practices in audit order, bottom layer first. */
export const NEEDS_PRACTICES = [
  {
    id: "enablement.message",
    need: "Basic enablement",
    statement: "A newcomer can tell from our first page what the product is for and what they could build.",
    evidence: "Three outsiders who read the page and explained it back",
  },
  {
    id: "enablement.navigation",
    need: "Basic enablement",
    statement: "Visitors find their way on our developer site without being sent from one site to another.",
    evidence: "A click path from the first page to the docs and back",
  },
  {
    id: "enablement.account",
    need: "Basic enablement",
    statement: "Opening an account takes one short form and no waiting for approval.",
    evidence: "A recording of a new sign-up",
  },
  {
    id: "enablement.credentials",
    need: "Basic enablement",
    statement: "A new user gets the keys for a test app alone, in a step or two.",
    evidence: "The number of clicks from sign-up to a working key",
  },
  {
    id: "enablement.docs",
    need: "Basic enablement",
    statement: "All documentation is open on the web: no payment, no log-in, no download.",
    evidence: "Docs opened in a private browser window",
  },
  {
    id: "enablement.search",
    need: "Basic enablement",
    statement: "One search covers docs, guides and blog, and its first results are useful.",
    evidence: "Ten common questions typed into the search box",
  },
  {
    id: "enablement.quickstart",
    need: "Basic enablement",
    statement: "A newcomer who follows the quickstart has a first success within five minutes.",
    evidence: "A timed test with someone new",
  },
  {
    id: "enablement.tutorials",
    need: "Basic enablement",
    statement: "For the most common tasks there are step-by-step tutorials with code that runs.",
    evidence: "A list of common tasks, each with its tutorial and the date it was last tried",
  },
  {
    id: "enablement.errors",
    need: "Basic enablement",
    statement: "When something fails, developers learn the cause and how to put it right.",
    evidence: "The ten most frequent error messages, or a log that developers can open",
  },
  {
    id: "enablement.production",
    need: "Basic enablement",
    statement: "The way from a test app to live use is described, short and predictable.",
    evidence: "The steps, and how long the last five developers took",
  },
  {
    id: "community.harbour",
    need: "Community",
    statement: "We run a place where developers get correct, friendly help, and we watch over it.",
    evidence: "A forum or chat with house rules and a usual time to the first answer",
  },
  {
    id: "community.outside",
    need: "Community",
    statement: "We also help developers in the places they already use, not only in our own.",
    evidence: "Our recent answers on question sites, code hosts or social networks",
  },
  {
    id: "community.recognition",
    need: "Community",
    statement: "Developers who help others are thanked in public or rewarded by us.",
    evidence: "A champions programme, or people we put in the spotlight this quarter",
  },
  {
    id: "community.contribution",
    need: "Community",
    statement: "There is a clear way for developers to contribute articles, code, answers or talks.",
    evidence: "A contribution guide, and the latest contributions accepted",
  },
  {
    id: "education.blog",
    need: "Education",
    statement: "Our blog teaches developers something useful even if they never buy from us.",
    evidence: "The last ten posts, sorted into teaching and announcing",
  },
  {
    id: "education.media",
    need: "Education",
    statement: "We also teach by video, podcast or stream, for those who would rather watch or listen.",
    evidence: "Episodes of the last quarter, and their audience",
  },
  {
    id: "education.industry",
    need: "Education",
    statement: "Part of what we teach is about the wider field: standards, trends, open source.",
    evidence: "Recent pieces that hardly mention our product",
  },
  {
    id: "education.centre",
    need: "Education",
    statement: "Learning material is collected in one place and ordered by topic and difficulty.",
    evidence: "A learning page with paths for beginners and for experts",
  },
  {
    id: "education.voices",
    need: "Education",
    statement: "We help developers become known: we coach, publish and invite new authors and speakers.",
    evidence: "First-time speakers or authors we supported this year",
  },
  {
    id: "expanded.webinars",
    need: "Expanded enablement",
    statement: "We hold webinars or online events for developers who want to go deeper.",
    evidence: "This year's programme, and how many attended",
  },
  {
    id: "expanded.workshops",
    need: "Expanded enablement",
    statement: "Developers can practise in guided workshops, with someone at hand to help.",
    evidence: "Exercises, dates, and participants who finished",
  },
  {
    id: "expanded.papers",
    need: "Expanded enablement",
    statement: "White papers or case studies show how others use the product to solve real problems.",
    evidence: "Papers of the last twelve months with a named customer",
  },
  {
    id: "expanded.certification",
    need: "Expanded enablement",
    statement: "Developers can prove their skill with a course or an exam that employers can check.",
    evidence: "A certificate, and how many people hold it",
  },
  {
    id: "person.meetups",
    need: "In person",
    statement: "Developers can meet us or each other at local meetups.",
    evidence: "Cities with a group, and when each last met",
  },
  {
    id: "person.hackathons",
    need: "In person",
    statement: "We hold or support hackathons where developers build something real with our product.",
    evidence: "Projects that lived on after the event",
  },
  {
    id: "person.conferences",
    need: "In person",
    statement: "We are at the conferences our developers go to, with talks or a stand.",
    evidence: "A conference plan, and the conversations noted there",
  },
  {
    id: "person.summit",
    need: "In person",
    statement: "We bring our developers together at an event of our own.",
    evidence: "A date, a programme and a list of guests",
  },
] as const satisfies readonly NeedsPractice[];
