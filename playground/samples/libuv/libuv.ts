/** The libuv sample: fifteen years of a real open source project's contributors. */
import { as, header, heading, plain, remark, spilling, title } from "../figure-cells";
import type { Sample } from "../sample";

const funnelColumns = [as.text, as.count, as.rate, as.rate, as.count, as.days];
const activities = "Activities!A:E";
const contacts = "Contacts!A:N";

export const libuv: Sample = {
  name: "libuv",
  title: "libuv contributors",
  about: "Real data: 8,810 commits and reviews by 653 people, with figures to compare against git's own.",
  timeZone: "UTC",
  tabs: [
    {
      name: "Figures",
      columnWidths: [140, 100, 130, 140, 100, 110, 40, 120, 100],
      rowCount: 60,
      cells: {
        A1: title("libuv: from the first commit to the tenth"),
        A2: remark("Computed from the milestones in Contacts; beside them what git shortlog counts."),
        ...spilling("A4", `=DEVREL_FUNNEL(${activities}, Journey!A:C, ${contacts})`, funnelColumns, 3),
        H4: { ...header("git shortlog"), align: "right" },
        I4: { ...header("Difference"), align: "right" },
        H5: plain(630),
        H6: plain(217),
        H7: plain(45),
        I5: { formula: "=B5-H5" },
        I6: { formula: "=B6-H6" },
        I7: { formula: "=B7-H7" },
        A10: heading("Who reported, who committed, who reviewed"),
        A11: remark("From 8,810 activities: having got further counts as having been there."),
        ...spilling("A12", `=DEVREL_FUNNEL(${activities}, Roles!A:C, ${contacts})`, funnelColumns, 3),
        A18: heading("A commit first, then a review within a year"),
        ...spilling(
          "A19",
          `=DEVREL_FUNNEL(${activities}, Roles!A:C, ${contacts}, "order=ordered; window=365; stages=Committed > Reviewed")`,
          funnelColumns,
          2,
        ),
        A24: heading("What looks wrong in Contacts"),
        ...spilling(
          "A25",
          `=DEVREL_CHECK(${contacts}, "Contacts")`,
          [as.count, as.text, as.text, as.text, as.text],
          20,
        ),
      },
    },
    { name: "Activities", file: "Activities.csv" },
    { name: "Contacts", file: "Contacts.csv" },
    { name: "Journey", file: "Journey.csv" },
    { name: "Roles", file: "Roles.csv" },
  ],
};
