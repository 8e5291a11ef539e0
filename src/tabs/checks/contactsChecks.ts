/** What to look for in Contacts beyond single cells: people entered twice, and people who look like one another. */

import { rowFaults } from "../../problems/rowFaults";
import { gitHubUser } from "../../reading/cells/gitHubUser";
import { splitIds } from "../../reading/cells/ids";
import type { Rows } from "../../reading/rows";
import type { Column } from "../../reading/table";
import { nameKey } from "../../words/text";
import type { Check } from "../tab";
import { apartBySemicolons, severalAddresses } from "./severalAddresses";
import { withoutCompany } from "./withoutCompany";

/** The columns that are looked at. */
type Looked = {
  contact: Column<"text">;
  name: Column<"text">;
  company: Column<"text">;
  alsoKnownAs: Column<"people">;
  internal: Column<"yesNo">;
  nps: Column<"number">;
};

export const checkContacts: Check<Looked> = (rows, report, { peopleIn }) => {
  const ids = rows.texts("contact");
  const nps = rows.numbers("nps");
  const { ofRow: persons, shared } = peopleIn(rows);
  for (const { row, place, id, rows: all } of shared)
    report(row, place, rowFaults.sharedAlias(id, all.slice(0, MOST_ROWS).map(rows.rowNumber), all.length));
  const companies = withoutCompany({
    companies: rows.texts("company").codes,
    isInternal: rows.yesNo("internal"),
    persons,
  });
  if (companies) {
    const { title } = rows.table.columns.company;
    report(companies.row, "company", rowFaults.withoutCompany(title, companies.without, companies.contacts));
  }
  const aliases = rows.texts("alsoKnownAs");
  const firstById = new Map<number, number>();
  const firstByLikeness = new Map<string, number>();
  const likenesses = likenessReader(rows);
  for (let row = 0; row < rows.count; row++) {
    if (nps[row]! > 10) report(row, "nps", rowFaults.outOfScale(nps[row]!));
    const id = ids.codes[row]!;
    if (id === 0) continue;
    const own = ids.names[id]!;
    if (splitIds(own, "people").length > 1 || severalAddresses(own))
      report(row, "contact", rowFaults.severalContacts());
    const alias = aliases.names[aliases.codes[row]!]!;
    const apart = apartBySemicolons(splitIds(alias, "aliases"));
    if (apart !== undefined) report(row, "alsoKnownAs", rowFaults.otherSignsBetweenPeople(alias, apart));
    const same = firstById.get(id);
    if (same !== undefined) {
      report(
        row,
        "contact",
        rowFaults.sameKey("The contact", own, rows.rowNumber(same), "Both rows are the same person."),
      );
      continue;
    }
    firstById.set(id, row);
    for (const { key, why } of likenesses(row)) {
      const alike = firstByLikeness.get(key);
      if (alike === undefined) firstByLikeness.set(key, row);
      else if (persons[alike] !== persons[row]) {
        const other = ids.names[ids.codes[alike]!]!;
        report(row, "contact", rowFaults.likelySamePerson(rows.rowNumber(alike), other, why));
        break;
      }
    }
  }
};

/** So many rows are named in a sentence. */
const MOST_ROWS = 3;

/** What two rows of one person tend to share. */
function likenessReader(rows: Rows<Looked>) {
  const ids = rows.texts("contact");
  const name = rows.texts("name");
  const company = rows.texts("company");
  return (row: number): { key: string; why: string }[] => {
    const likenesses: { key: string; why: string }[] = [];
    const id = ids.names[ids.codes[row]!]!;
    const user = gitHubUser(id);
    const address = user === undefined ? plainAddress(id) : undefined;
    if (user !== undefined)
      likenesses.push({ key: `user ${user}`, why: `GitHub no-reply address of the user ${user}` });
    if (address)
      likenesses.push(
        { key: `address ${address}`, why: "the e-mail addresses differ only in dots or a +tag" },
        { key: `letters ${mistyped(address)}`, why: "the e-mail addresses look like one another mistyped" },
      );
    if (name.codes[row] !== 0)
      likenesses.push({
        key: `name ${name.codes[row]} ${company.codes[row]}`,
        why: company.codes[row] === 0 ? "same name" : "same name and company",
      });
    return likenesses;
  };
}

/** An e-mail address without what many mail systems ignore: case, a +tag, dots and dashes in its first part. */
function plainAddress(id: string): string | undefined {
  const [local, domain, ...rest] = nameKey(id).split("@");
  if (!local || !domain || rest.length > 0) return undefined;
  return `${local.replace(/\+.*$/, "").replace(/[._-]/g, "")}@${domain.replace(/^googlemail\.com$/, "gmail.com")}`;
}

/** The same for an address and most of its typing mistakes after the @: letters swapped or doubled. */
function mistyped(address: string): string {
  const [local, domain] = address.split("@");
  return `${local}@${[...new Set(domain)].sort().join("")}`;
}
