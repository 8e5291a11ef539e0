// Observed maturity: what the sheets cannot show, and why.
import { describe, expect, it } from "vitest";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { askTable } from "../functions/ask";
import { DAY, observe } from "./observe";
import { partner } from "./observedRuleCases";

describe("What cannot be seen", () => {
  it("is blank and says why: four practices always, the others for want of a range or column", () => {
    const rows = askTable("DEVREL_MATURITY_OBSERVED", [
      [
        ["Date", "Activity"],
        [DAY, "Blog post"],
      ],
    ]).slice(1);
    const unseen = rows.filter((row) => row[2]!.startsWith("Cannot be seen: "));
    expect(Object.fromEntries(unseen.map(([practice, , measure]) => [practice, measure!.slice(16)]))).toEqual(
      {
        "informal.helps": "the Activities range has no Team column",
        "informal.promotion": "the Activities range has no Team column",
        "hightouch.partners": "it takes a Contacts range with a Partner column",
        "hightouch.launch": "answer it in the audit",
        "evangelism.recruiting": "the Activities range has no Contact column",
        "evangelism.staff": "answer it in the audit",
        "advocacy.feedback": "the Activities range has no DRQL column",
        "advocacy.loop": "the Activities range has no DRQL column",
        "advocacy.voice": "answer it in the audit",
        "quantified.funnel": "the Activities range has no Contact column",
        "quantified.cost": "it takes an Events range with a Cost column",
        "quantified.roi": "answer it in the audit",
      },
    );
    for (const row of unseen) expect(row.slice(3)).toEqual(["", "", ""]);
  });

  it("is what goes to Product & Engineering where no kind of lead goes there", () => {
    const asked = (kinds: unknown) =>
      askTable("DEVREL_MATURITY_OBSERVED", [
        [
          ["Date", "Activity", "DRQL", "DRQL status"],
          [DAY, "Forum answer", "Bug report", "Accepted"],
        ],
        "",
        "",
        "",
        kinds,
      ])
        .filter(([practice]) => practice === "advocacy.feedback" || practice === "advocacy.loop")
        .map((row) => row.slice(2, 4));
    const kindsFor = (team: string) => [
      ["Kind", "Team"],
      ["Bug report", team],
    ];
    const unseen = "Cannot be seen: no kind of the DRQL kinds tab has the Team Product & Engineering";
    expect(asked(kindsFor("Support"))).toEqual([
      [unseen, ""],
      [unseen, ""],
    ]);
    for (const team of ["Product & Engineering", "product and engineering", "Engineering", "R&D"])
      expect(asked(kindsFor(team)).map(([, found]) => found)).toEqual(["1", "1"]);
    const tally = askTable("DEVREL_DRQL", [
      [
        ["Date", "Activity", "DRQL", "DRQL status"],
        [DAY, "Forum answer", "Bug report", "Accepted"],
      ],
      kindsFor("Product & Engineering"),
    ]);
    expect(tally.slice(1).map((row) => [row[0], row[6]])).toEqual([
      ["Product & Engineering", "1"],
      ["Total", "1"],
    ]);
  });

  it("is the same fourteen rules for every practice of the model, in its order", () => {
    const all = observe({ events: [], contacts: [partner(0)] });
    expect([...all.keys()]).toEqual(MATURITY_PRACTICES.map(({ id }) => id));
    const seen = [...all].filter(([, { measure }]) => !measure!.startsWith("Cannot"));
    expect(seen).toHaveLength(14);
  });
});
