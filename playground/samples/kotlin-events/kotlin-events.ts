/** The Kotlin events sample: seven years of a real community's meetups, conferences and webinars. */
import { as, heading, remark, spilling, title } from "../figure-cells";
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
      name: "Speakers",
      columnWidths: [180, 110, 140, 150, 110, 110],
      rowCount: 40,
      cells: {
        A1: title("Kotlin community speakers"),
        A2: remark("What a list of events and their speakers says about a community."),
        A4: heading("From a local stage to a conference within two years"),
        ...spilling(
          "A5",
          `=DEVREL_FUNNEL(${activities}, ${journey}, "", "order=ordered; window=730; stages=Local talk > Conference talk")`,
          funnelColumns,
          2,
        ),
        A11: heading("How many kinds of stages a speaker knows"),
        ...spilling("A12", `=DEVREL_FUNNEL(${activities}, ${journey}, "", "order=any")`, funnelColumns, 3),
      },
    },
    {
      name: "Maturity",
      columnWidths: [170, 60, 420, 80, 80, 90, 30, 170, 60, 420, 80, 80, 90],
      rowCount: 40,
      cells: {
        A1: title("What the sheets show"),
        A2: remark(
          "Without an audit, without contacts: what events and talks alone can say, and what they cannot.",
        ),
        A4: heading("The year 2021"),
        ...spilling("A5", observed("2021-12-31"), observedColumns, 18),
        H4: heading("The year 2023"),
        ...spilling("H5", observed("2023-12-31"), observedColumns, 18),
      },
    },
    {
      name: "Problems",
      columnWidths: [50, 90, 300, 790, 420, 30, 50, 90, 120, 420, 420],
      frozenRows: 4,
      rowCount: 320,
      cells: {
        A1: title("Problems"),
        A3: heading("Events"),
        ...spilling("A4", `=DEVREL_CHECK(${events}, "Events")`, problemColumns, 260),
        G3: heading("Activities"),
        ...spilling("G4", `=DEVREL_CHECK(${activities}, "Activities", ${journey})`, problemColumns, 30),
      },
    },
    { name: "Events", file: "Events.csv" },
    { name: "Activities", file: "Activities.csv" },
    { name: "Journey", file: "Journey.csv" },
  ],
};
