/** Counts contacts without a company, who are left out where companies are counted in place of contacts. */

/** Columns of Contacts by row. */
interface Companies {
  /** Codes, 0 for none. */
  companies: ArrayLike<number>;
  /** 1 for a colleague. */
  isInternal: ArrayLike<number>;
  /** Whose row it is, -1 for nobody's. */
  persons: ArrayLike<number>;
}

/** How many of the contacts have none, and the first row of the first of them; undefined where all or none have one, since then the column is not in use. */
export function withoutCompany({ companies, isInternal, persons }: Companies) {
  const colleagues = new Set<number>();
  const placed = new Set<number>();
  for (let row = 0; row < persons.length; row++) {
    if (isInternal[row] === 1) colleagues.add(persons[row]!);
    if (companies[row] !== 0) placed.add(persons[row]!);
  }
  const firstRows = new Map<number, number>();
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    if (person >= 0 && !colleagues.has(person) && !firstRows.has(person)) firstRows.set(person, row);
  }
  const without = [...firstRows].filter(([person]) => !placed.has(person));
  const [first] = without;
  if (first === undefined || without.length === firstRows.size) return undefined;
  return { without: without.length, contacts: firstRows.size, row: first[1] };
}
