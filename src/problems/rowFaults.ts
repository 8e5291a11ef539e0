/** The kinds of problems that rows have: they contradict themselves, other rows or other tabs. A kind is declared here and nowhere else. */
import { counted, listed, quoted, shortened } from "../words/text";
import { faultsOf, harmlessKind, kind } from "./kind";

export const ROW_KINDS = {
  repeated: kind("Rows that repeat an earlier one", (first: number) => ({
    problem: `This row says the same as row ${first}, cell for cell.`,
    mend: "Delete one of the two, unless it really happened twice.",
  })),
  sameKey: kind("Entered twice", (what: string, value: string, first: number, consequence: string) => ({
    problem: `${what} ${quoted(value)} stands in row ${first} already. ${consequence}`,
    mend: "Keep one of the rows, or change what is meant to differ.",
  })),
  answeredBeforePassed: kind("Answered before it was passed on", () => ({
    problem: "Answered on is earlier than Passed on, so the time to answer is not counted.",
    mend: "Correct whichever of the two dates is wrong.",
  })),
  answeredWithoutPassed: kind("Answered but not passed on", () => ({
    problem: "Answered on is filled in but Passed on is not, so the time to answer is not counted.",
    mend: "Fill in the day on which the lead was passed on.",
  })),
  statusWithoutKind: kind("A DRQL status without a DRQL", () => ({
    problem: "There is a DRQL status but no DRQL, so this is not counted as a lead.",
    mend: "Fill in the kind in DRQL, or clear DRQL status.",
  })),
  addressesOfColleagues: kind("Addresses read as colleagues", (header: string, rows: number) => ({
    problem: `${quoted(header)} is read as Owner, though ${rows === 1 ? "1 row has an e-mail address" : `${rows.toLocaleString("en-US")} rows have e-mail addresses`} there, and no column is read as Contact, so no contact is counted.`,
    mend: `If these are developers, write [Contact] behind the header: ${quoted(`${header} [Contact]`)}. If they are colleagues, write [Owner].`,
  })),
  unreadStatus: kind("Statuses that are not read", (header: string, leads: number) => ({
    problem: `${quoted(header)} is not read as DRQL status, so ${leads === 1 ? "this lead counts" : `${leads.toLocaleString("en-US")} leads count`} as identified, whatever it says.`,
    mend: `If it says how far leads have come, write [DRQL status] behind the header: ${quoted(`${header} [DRQL status]`)}. If not, write [-].`,
  })),
  unknownKind: kind("Not in the DRQL kinds", (kind: string, alike: string | undefined) => ({
    problem: `${quoted(kind)} is not in the DRQL kinds, so this lead counts under (unknown).`,
    mend: alike
      ? `Did you mean ${shortened(alike)}? Otherwise add it to the DRQL kinds tab.`
      : "Add it to the DRQL kinds tab.",
    instead: alike ? [alike] : undefined,
  })),
  unknownActivity: kind(
    "Not in the Journey",
    (activity: string, rows: number, alike: string | undefined, isBuiltIn: boolean) => {
      const journey = isBuiltIn ? "the built-in journey" : "the Journey";
      const stageless = rows === 1 ? "it belongs" : `its ${rows.toLocaleString("en-US")} rows belong`;
      const add = isBuiltIn ? "make a Journey tab (Set up) and add it there" : "add it to the Journey tab";
      return {
        problem: `${quoted(activity)} is not in ${journey}, so ${stageless} to no stage.`,
        mend: alike
          ? `Did you mean ${shortened(alike)}? Otherwise ${add}.`
          : `${add[0]!.toUpperCase()}${add.slice(1)}.`,
        instead: alike ? [alike] : undefined,
      };
    },
  ),
  unknownEvent: kind("Not on the Events tab", (event: string, rows: number, alike: string | undefined) => ({
    problem: `${quoted(event)} is not on the Events tab${rows === 1 ? "" : `, though ${rows.toLocaleString("en-US")} rows name it`}.`,
    mend: alike
      ? `Did you mean ${shortened(alike)}? Otherwise add it to the Events tab.`
      : "Add it to the Events tab, or write the name that it has there.",
    instead: alike ? [alike] : undefined,
  })),
  likelyMistyped: kind(
    "Values that look mistyped",
    (value: string, common: string, rows: number, instead: string) => ({
      problem: `${quoted(value)} is rare and looks like ${shortened(common)}, which stands in ${rows.toLocaleString("en-US")} rows.`,
      mend: `Write ${shortened(instead)} if that is what is meant.`,
      instead: [instead],
    }),
  ),
  otherCurrency: kind(
    "Amounts in another currency",
    (currency: string, common: string, cells: number | undefined) => ({
      problem: `This amount is in ${currency}, while ${cells === undefined ? "the header says" : `${counted(cells, "other cell")} of this column ${cells === 1 ? "is" : "are"} in`} ${common}. No sum takes it in, since two currencies cannot be added up.`,
      mend: `Write the amount in ${common}.`,
    }),
  ),
  lateDate: kind("Dates long after all others", (date: string, latest: string) => ({
    problem: `${quoted(date)} is more than a year later than all other dates, the last of which is ${latest}. It counts, but no period that ends with the latest date reaches to it.`,
    mend: "Correct the year if it is mistyped; otherwise leave it.",
  })),
  moreThanDelivered: kind(
    "More people than an e-mail reached",
    (title: string, count: number, delivered: number) => ({
      problem: `${title} is ${count.toLocaleString("en-US")}, more than the ${delivered.toLocaleString("en-US")} delivered, so this e-mail is left out of that rate.`,
      mend: `Correct ${title} or Delivered, whichever is wrong. Count each person once.`,
    }),
  ),
  endsBeforeStart: kind("Ends before it starts", () => ({
    problem: "The event ends before it starts.",
    mend: "Correct Start or End.",
  })),
  likelyMisspelt: kind("Stages that look misspelt", (name: string, known: string) => ({
    problem: `${quoted(name)} is counted as a stage of its own, beside ${shortened(known)}.`,
    mend: `Write ${shortened(known)} if that is what is meant.`,
    instead: [known],
  })),
  likelySamePerson: kind(
    "Contacts that look like the same person",
    (first: number, id: string, why: string) => ({
      problem: `This looks like the same person as ${quoted(id)} in row ${first}: ${why}.`,
      mend: `If so, write ${quoted(id)} into this row's Also known as: both rows then count as one person. If not, leave it.`,
      sameAs: id,
    }),
  ),
  otherSpelling: harmlessKind("Written in several ways; counted as one", (value: string, usual: string) => ({
    problem: `${quoted(value)} counts as ${quoted(usual)}, which is how it is mostly written.`,
    mend: `Write ${shortened(usual)} here too; no figure changes.`,
    instead: [usual],
  })),
  withoutCompany: harmlessKind(
    "Contacts without a company",
    (title: string, without: number, contacts: number) => ({
      problem: `${without.toLocaleString("en-US")} of ${counted(contacts, "contact")} ${without === 1 ? "has" : "have"} no ${shortened(title)}, this one first: where companies are counted in place of contacts (unit=${shortened(title)}), ${without === 1 ? "it is" : "they are"} left out.`,
      mend: "Fill it in for those who work somewhere; DEVREL_JOURNEYS with the same unit names all that it leaves out.",
    }),
  ),
  outOfScale: kind("Outside the scale", (value: number) => ({
    problem: `${value} is outside the scale from 0 to 10.`,
    mend: "Type a whole number from 0 to 10, or leave it empty.",
  })),
  unknownPractice: kind(
    "Practices that nobody knows",
    (practice: string, model: string, alike: string | undefined) => ({
      problem: `${quoted(practice)} is no practice of the ${model} audit, so it is not counted.`,
      mend: alike
        ? `Did you mean ${shortened(alike)}?`
        : "Use the ids that the audit wizard writes, such as informal.helps.",
      instead: alike ? [alike] : undefined,
    }),
  ),
  answeredAgain: kind("Answered twice on one day", (practice: string, last: number, answer: string) => ({
    problem: `${quoted(practice)} is answered again in row ${last}, with ${quoted(answer)}. Of one day the last row counts, so this answer does not.`,
    mend: "Delete the row that is not meant.",
  })),
  otherSignsBetweenPeople: kind("Other signs between people", (value: string, instead: string) => ({
    problem: `${quoted(value)} counts as one id, since only a semicolon or a line break stands between several.`,
    mend: `If these are several, write ${shortened(instead)}.`,
    instead: [instead],
  })),
  sharedAlias: kind("Aliases of several contacts", (alias: string, rows: readonly number[], all: number) => ({
    problem: `${quoted(alias)} is an alias in rows ${listed(all > rows.length ? [...rows.map(String), `${(all - rows.length).toLocaleString("en-US")} more`] : rows.map(String))}, so it counts for none of them.`,
    mend: "Keep it in the row of the one person whose it is. If the rows are one person, write the Contact of one into Also known as of the other.",
  })),
  severalContacts: kind("Several people in one cell", () => ({
    problem:
      "This cell names several people, but a row of Contacts is one person, so none of them is known by it.",
    mend: "Give each person a row of their own. Other ids of the same person belong into Also known as.",
  })),
  unanswered: kind("Practices without an answer", (scope: string, practices: readonly string[]) => ({
    problem: `The audit of ${shortened(scope) || "this team"} on this day has no answer for ${practices.join(", ")}. They count as No.`,
    mend: "Answer them in the sidebar (Audit), or answer N/A where a practice does not apply.",
  })),
  tooFewKpis: kind("Stages with too few KPIs", (stage: string, count: number) => ({
    problem: `${shortened(stage)} has ${count} KPI${count === 1 ? "" : "s"}. Two or more show more than one side of a stage.`,
    mend: "Add another KPI for this stage.",
  })),
  wrongWayToTarget: kind("Better contradicts Target and Baseline", (better: string) => ({
    problem: `Better says ${better}, but the target is ${better === "Higher" ? "below" : "above"} the baseline, so neither progress nor on track can be told.`,
    mend: "Correct Better, Target or Baseline, whichever is wrong.",
  })),
  noWayToTarget: kind("Target and Baseline are the same", () => ({
    problem: "Target and Baseline are the same, so progress cannot be told.",
    mend: "Change the target, or the baseline if it was mistyped.",
  })),
};

export const rowFaults = faultsOf(ROW_KINDS);
