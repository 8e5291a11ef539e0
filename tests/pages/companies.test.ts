/** What the Funnel page says of companies in place of contacts, and of whom it leaves out, worked out by hand. */
import { expect, it } from "vitest";
import { inputOf, part } from "./read";

const ACTIVITIES = `Date | Activity | Contact
  2025-01-01 | Conference talk | ann
  2025-01-02 | First app | bob
  2025-01-03 | Conference talk | cid
  2025-01-03 | Conference talk | dee
  2025-01-04 | First app | eve`;
const said = (contacts: string) =>
  part(inputOf({ Activities: ACTIVITIES, Contacts: contacts }), "Funnel", "Companies in place of contacts");
const HOW = "A company counts at a stage if any of its contacts got there or further.";

it("counts companies, and says how many contacts have none and are left out; colleagues are not among them", () => {
  const contacts = `Contact | Company | Internal
    ann | Acme |
    bob | Acme |
    cid | Birch |
    dee | |
    eve | | yes`;
  expect(said(contacts)).toEqual([
    HOW,
    "1 of 4 contacts has no Company and is left out.",
    "Stage | Companies | Step conversion | Overall conversion | Drop-off | Median days",
    "Awareness | 2 |  | 1",
    "Consideration | 1 | 0.5 | 0.5 | 1",
    "Adoption | 1 | 1 | 0.5 | 0",
    "Advocacy | 0 | 0 | 0 | 1",
  ]);
});

it("says nothing of that where every contact has a company, and says which column is missing", () => {
  const all = "Contact | Company\nann | Acme\nbob | Acme\ncid | Birch\ndee | Birch\neve | Acme";
  expect(said(all).slice(0, 2)).toEqual([
    HOW,
    "Stage | Companies | Step conversion | Overall conversion | Drop-off | Median days",
  ]);
  expect(said("Contact | Persona\nann | Backend")).toEqual([
    HOW,
    "There is no column headed “Company”. Choose one of: Contact, Persona.",
  ]);
});
