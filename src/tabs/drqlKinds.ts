/** The DRQL kinds tab: which team takes which kind of DevRel Qualified Lead. */
import { DRQL_KINDS } from "../definitions/drqls";
import { column } from "../reading/table";
import { reportListedTwice } from "./checks/listedTwice";
import { tab } from "./tab";

const columns = {
  kind: column("Kind", "text", { required: true, about: "The kind of lead.", example: "Beta tester" }),
  team: column("Team", "text", {
    required: true,
    about: "The team it is passed to.",
    example: "Product & Engineering",
  }),
};

export const KINDS = tab({
  name: "DRQL kinds",
  about: "Which team takes which kind of DevRel Qualified Lead.",
  tabWords: ["drql"],
  columns,
  startsWith: DRQL_KINDS,
  examples: [],
  checks: [
    (rows, report) => {
      const team = rows.texts("team");
      reportListedTwice(rows, "kind", "The kind", report, (row) => team.codes[row] !== 0);
    },
  ],
});
