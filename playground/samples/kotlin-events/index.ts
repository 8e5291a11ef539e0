/** The Kotlin events sample: seven years of a real community's meetups, conferences and webinars. */
import { as, heading, remark, spilling, title } from "../page";
import type { Sample } from "../sample";

const activities = "Activities!A:H";
const journey = "Journey!A:E";
const events = "Events!A:K";

const funnelColumns = [as.text, as.count, as.rate, as.rate, as.count, as.days];
const observedColumns = [as.text, as.count, as.text, as.number, as.number, as.rate];
const problemColumns = [as.count, as.text, as.text, as.text, as.text];

/** What the sheets show about the year that ends on this day. */
const observed = (day: string) =>
  `=DEVREL_MATURITY_OBSERVED(${activities}, ${journey}, ${events}, "", "as of=${day}")`;

export const kotlinEvents: Sample = {
  name: "kotlin-events",
  title: "Kotlin community events",
  about: "Real data: 666 events of the Kotlin community under their own headers, and who spoke there.",
  timeZone: "Europe/Prague",
  tabs: [
    {
      name: "Figures",
      columnWidths: [180, 110, 300, 140, 110, 100, 40, 180, 110, 300, 140, 110, 100],
      rowCount: 320,
      cells: {
        A1: title("Kotlin community events"),
        A2: remark("What a list of events and their speakers says about a community."),
        A4: heading("From a local stage to a conference within two years"),
        ...spilling(
          "A5",
          `=DEVREL_FUNNEL(${activities}, ${journey}, "", "order=ordered; window=730; stages=Local talk > Conference talk")`,
          funnelColumns,
          2,
        ),
        H4: heading("How many kinds of stages a speaker knows"),
        ...spilling("H5", `=DEVREL_FUNNEL(${activities}, ${journey}, "", "order=any")`, funnelColumns, 3),
        A11: heading("The year 2021"),
        ...spilling("A12", observed("2021-12-31"), observedColumns, 18),
        H11: heading("The year 2023"),
        ...spilling("H12", observed("2023-12-31"), observedColumns, 18),
        A34: heading("What looks wrong in Events"),
        ...spilling("A35", `=DEVREL_CHECK(${events}, "Events")`, problemColumns, 260),
        H34: heading("What looks wrong in Activities"),
        ...spilling("H35", `=DEVREL_CHECK(${activities}, "Activities")`, problemColumns, 30),
      },
    },
    { name: "Events", file: "Events.csv" },
    { name: "Activities", file: "Activities.csv" },
    { name: "Journey", file: "Journey.csv" },
  ],
};
