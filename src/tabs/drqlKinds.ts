/** The DRQL kinds tab: which team takes which kind of DevRel Qualified Lead. */
import { column, table } from "../reading/table";

export const KINDS = table("DRQL kinds", "Which team takes which kind of DevRel Qualified Lead.", {
  kind: column("Kind", "text", { required: true, about: "The kind of lead.", example: "Beta tester" }),
  team: column("Team", "text", {
    required: true,
    about: "The team it is passed to.",
    example: "Product & Engineering",
  }),
});
