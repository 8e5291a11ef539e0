/** What stands in each file for a CRM: the headers that its import knows, and below them the columns of DEVREL_PEOPLE under their own names. */
import { columnsOf, type ResultColumn } from "../functions/resultColumns";
import { columnsNamed } from "../pages/layout";
import { peopleColumns } from "../people/peopleColumns";
import type { PersonStanding } from "../people/standings";
import { crmReasons } from "../problems/crmReasons";
import { dateText, startOfDay } from "../reading/calendar";
import type { CrmFileName } from "./crmFileNames";
import type { CrmPerson } from "./crmPeople";
import { givenAndFamily } from "./givenAndFamily";

export interface CrmColumn {
  title: string;
  of(person: CrmPerson): string;
}

/** One kind of file. Headers: HubSpot's “Set up import files”, Salesforce's “Field Mapping for Importing Leads” and “… for Other Data Sources”. */
export interface CrmFile {
  columns(): readonly CrmColumn[];
  /** Why the CRM would not take somebody. */
  refuses(person: CrmPerson): string | undefined;
  /** So many rows are imported at once. */
  most: number;
  /** What to do with it, a sentence each. */
  how: readonly string[];
}

const address: CrmColumn = { title: "Email", of: (person) => person.address };
const companyUnder = (title: string): CrmColumn => ({ title, of: ({ company }) => company });
const nameUnder = (given: string, family: string, alone: "given" | "family"): CrmColumn[] => [
  { title: given, of: ({ name }) => givenAndFamily(name, alone).given },
  { title: family, of: ({ name }) => givenAndFamily(name, alone).family },
];

/** What the sheet knows, under the names that it has there; `yes` and `no` as the CRM writes them. */
function known(yes: string, no: string): CrmColumn[] {
  const columns = columnsOf(peopleColumns, []);
  const [stage, level, champion, last, drqls] = columnsNamed(
    columns,
    "Stage",
    "Orbit level",
    "Champion",
    "Last activity",
    "DRQLs",
  );
  const isChampion: CrmColumn = {
    title: champion!.title,
    of: (person) => (person.isChampion === undefined ? "" : person.isChampion ? yes : no),
  };
  return [ofStanding(stage!), ofStanding(level!), isChampion, ofStanding(last!), ofStanding(drqls!)];
}

function ofStanding({ title, holds, of }: ResultColumn<PersonStanding>): CrmColumn {
  const textOf = (value: string | number | undefined) => {
    if (value === undefined) return "";
    return holds === "date" && typeof value === "number" ? dateText(startOfDay(value)) : String(value);
  };
  return { title, of: ({ standing }) => (standing ? textOf(of(standing)) : "") };
}

const HUBSPOT: CrmFile = {
  columns: () => [
    address,
    ...nameUnder("First name", "Last name", "given"),
    companyUnder("Company name"),
    ...known("Yes", "No"),
  ],
  refuses: () => undefined,
  most: 1_000_000,
  how: [
    "In HubSpot make these contact properties once: Stage (single-line text), Orbit level (number), Champion (single checkbox), Last activity (date), DRQLs (number).",
    "Then import the file as contacts: people are known again by Email.",
  ],
};

/** Both of Salesforce's. */
const SALESFORCE = {
  most: 50_000,
  how: [
    "In Salesforce make these custom fields once: Stage (text), Orbit level (number), Champion (checkbox), Last activity (date), DRQLs (number).",
    "Then open Setup > Data Import Wizard, add new and update existing records, and match by Email. It takes 50,000 rows at once.",
  ],
};
const salesforceName = () => nameUnder("First Name", "Last Name", "family");
const refusesNameless = ({ name }: CrmPerson) => (name === "" ? crmReasons.noName() : undefined);

const SALESFORCE_CONTACTS: CrmFile = {
  ...SALESFORCE,
  columns: () => [address, ...salesforceName(), companyUnder("Account Name"), ...known("1", "0")],
  refuses: refusesNameless,
};

const SALESFORCE_LEADS: CrmFile = {
  ...SALESFORCE,
  columns: () => [address, ...salesforceName(), companyUnder("Company"), ...known("1", "0")],
  refuses: (person) =>
    refusesNameless(person) ?? (person.company === "" ? crmReasons.noCompany() : undefined),
};

export const CRM_FILE: Readonly<Record<CrmFileName, CrmFile>> = {
  "HubSpot contacts": HUBSPOT,
  "Salesforce contacts": SALESFORCE_CONTACTS,
  "Salesforce leads": SALESFORCE_LEADS,
};
