// Observed maturity: what the sheets cannot show, and why.
import { describe, expect, it } from "vitest";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { askTable, lines } from "../functions/ask";
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

  it("says of each of the fourteen what was counted, and where there was nothing of it", () => {
    const all = observe({ events: [], contacts: [partner(0)] });
    expect(
      [...all].flatMap(([id, { measure }]) => (/^Cannot/.test(measure!) ? [] : [[id, measure]])),
    ).toEqual(
      lines(`
        informal.helps        | Activities with a contact by a team other than DevRel
        informal.promotion    | Activities for awareness by a team other than DevRel
        informal.reachable    | Activities by the community
        hightouch.partners    | Partners with two or more 1:1 or 1:few activities
        hightouch.support     | 1:1 and 1:few activities
        evangelism.talks      | Months with an event or a 1:many activity
        evangelism.content    | 1:many activities for awareness or engagement, apart from events
        evangelism.recruiting | Contacts whose first activity lies in the period
        advocacy.feedback     | DRQLs for Product & Engineering
        advocacy.loop         | Share of the DRQLs for Product & Engineering that were accepted, declined or acted on (there is nothing of it in these days)
        advocacy.tools        | Activities by the team for basic enablement
        quantified.funnel     | Stages of the journey with at least one contact
        quantified.cost       | Share of events with a cost (there is nothing of it in these days)
        quantified.outcome    | Share of the team's activities that name a contact or a DRQL`),
    );
  });
});
