/** What to look for in Emails beyond single cells: more people than it reached, and names that look mistyped. */
import { rowFaults } from "../../problems/rowFaults";
import type { Column } from "../../reading/table";
import type { Check } from "../tab";
import { reportMisspelt } from "./misspeltValues";

/** The columns that are looked at. */
type Looked = {
  delivered: Column<"number">;
  opened: Column<"number">;
  clicked: Column<"number">;
  unsubscribed: Column<"number">;
};

/** The columns in which the same few values stand again and again. */
type Repeated = {
  campaign: Column<"text">;
  audience: Column<"text">;
  owner: Column<"text">;
};

export const checkEmails: Check<Looked> = (rows, report) => {
  const delivered = rows.numbers("delivered");
  for (const name of ["opened", "clicked", "unsubscribed"] as const) {
    const counts = rows.numbers(name);
    const { title } = rows.table.columns[name];
    for (let row = 0; row < rows.count; row++)
      if (counts[row]! > delivered[row]!)
        report(row, name, rowFaults.moreThanDelivered(title, counts[row]!, delivered[row]!));
  }
};

export const checkMistypedMailings: Check<Repeated> = (rows, report) => {
  for (const column of ["campaign", "audience", "owner"] as const) reportMisspelt(rows, column, report);
};
