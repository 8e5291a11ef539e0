/** The Kotlin events sample: seven years of a real community's meetups, conferences and webinars. */
import { as, heading, remark, spilling, title } from "../page";
import type { Sample } from "../sample";

const observedColumns = [as.text, as.count, as.text, as.score, as.score, as.rate];
const problemColumns = [as.count, as.text, as.text, as.text, as.text];

/** What the sheets show about the year that ends on this day. */
const observed = (day: string) =>
  `=DEVREL_MATURITY_OBSERVED(Activities!A:H, "", Events!A:K, "", "as of=${day}")`;

export const kotlinEvents: Sample = {
  name: "kotlin-events",
  title: "Kotlin community events",
  about: "Real data: 666 events of the Kotlin community under their own headers, and the talks given there.",
  timeZone: "Europe/Prague",
  tabs: [
    {
      name: "Figures",
      columnWidths: [180, 60, 290, 80, 80, 90, 40, 180, 60, 290, 80, 80, 90],
      rowCount: 320,
      cells: {
        A1: title("Kotlin community events"),
        A2: remark("What a list of events and talks alone says about how a community is looked after."),
        A4: heading("The year 2021"),
        ...spilling("A5", observed("2021-12-31"), observedColumns, 18),
        H4: heading("The year 2023"),
        ...spilling("H5", observed("2023-12-31"), observedColumns, 18),
        A27: heading("What looks wrong in Events"),
        ...spilling("A28", '=DEVREL_CHECK(Events!A:K, "Events")', problemColumns, 260),
        H27: heading("What looks wrong in Activities"),
        ...spilling("H28", '=DEVREL_CHECK(Activities!A:H, "Activities")', problemColumns, 30),
      },
    },
    { name: "Events", file: "Events.csv" },
    { name: "Activities", file: "Activities.csv" },
  ],
};
