/** Random small workbooks of a team: people under several ids, colleagues, cells that cannot be read, several names in a cell. */
import fc from "fast-check";
import type { Grid } from "../functions/nonsense";

export interface Tabs {
  activities: Grid;
  journey: Grid;
  contacts: Grid;
  events: Grid;
}

const DAYS = [
  "2024-01-31",
  "2024-11-30",
  "2024-12-01",
  "2025-01-01",
  "2025-01-31",
  "2025-02-01",
  "2025-02-01 10:30",
  "2025-02-28",
  "2025-03-01 23:59",
  "2025-03-31",
];
const day = fc.constantFrom(...DAYS);
const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: rare });
const blankOr = (...values: unknown[]) => fc.constantFrom<unknown>("", ...values);
const among = (...values: unknown[]) => fc.constantFrom<unknown>(...values);

const activity = among("A", "A", "b", "B", "C", "D", "E", "F", "Unknown");
const activityRow = fc.tuple(
  often<unknown>(day, among("", "soon", "03/04/2025")),
  often(activity, fc.constant<unknown>("")),
  blankOr(
    "ann",
    "ANN ",
    "ann@x",
    "bob",
    "cid",
    "boss",
    "ann; bob",
    "bob\ncid; ann@x",
    "boss; dan",
    "ann; ann@x",
  ),
  blankOr("Grace", "grace", "Sam", "Grace; Sam", "n/a"),
  blankOr("Marketing", "Marketing; Product", "Sales\nProduct; Marketing", "none"),
  blankOr("", "Beta tester", "Knitter"),
);

const journeyRow = (name: string) =>
  fc.tuple(
    fc.constant<unknown>(name),
    blankOr("Hear", "Try", "Tell"),
    blankOr("Team", "Community", "Community"),
    blankOr("1:1", "1:few", "1:many"),
    blankOr("Awareness", "Engagement", "Feedback", "Odd"),
    blankOr("Community", "Education"),
    blankOr(0, 0.5, 2, 3),
    blankOr(0, 100, 250),
  );

const contactRow = (id: string, alias = "") =>
  fc.tuple(
    fc.constant<unknown>(id),
    fc.constant<unknown>(alias),
    blankOr("Acme", "acme", "Orbit"),
    fc.constant<unknown>(id === "boss" ? "yes" : ""),
    blankOr("yes", "no", "maybe"),
    blankOr(0, 1, 2.5, "lots"),
    often<unknown>(fc.oneof(day, fc.constant("")), fc.constant("soon")),
  );

const eventRow = fc.tuple(
  among("Summit", "Meetup", ""),
  often<unknown>(day, among("", "soon")),
  blankOr("Held", "Planned", "Cancelled", "Perhaps"),
  blankOr(0, 20, 35, "many"),
);

const tab = (header: string, rows: fc.Arbitrary<unknown[][]>) =>
  rows.map((body): Grid => [header.split(" | "), ...body]);

export const tabs: fc.Arbitrary<Tabs> = fc.record({
  activities: tab(
    "Date | Activity | Contact | Owner | Worked with | DRQL",
    fc.array(activityRow as fc.Arbitrary<unknown[]>, { maxLength: 14 }),
  ),
  journey: tab(
    "Activity | Stage | By | Reach | Purpose | Need | Weight | Worth",
    fc
      .tuple(
        fc.constant(["A", "Hear", "Community", "1:1", "Awareness", "", "", ""] as unknown[]),
        ...["B", "C", "D", "E", "Joined"].map(journeyRow),
      )
      .map((rows) => rows as unknown[][]),
  ),
  contacts: tab(
    "Contact | Also known as | Company | Internal | Champion | Reach | Joined",
    fc
      .tuple(contactRow("ann", "ann@x"), contactRow("bob"), contactRow("boss"), contactRow("eve"))
      .chain((rows) => fc.shuffledSubarray(rows as unknown[][], { minLength: 1 })),
  ),
  events: tab(
    "Event | Start | Status | Attendees",
    fc.array(eventRow as fc.Arbitrary<unknown[]>, { maxLength: 5 }),
  ),
});
