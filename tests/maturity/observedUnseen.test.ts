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

  it("is the same fourteen rules for every practice of the model, in its order", () => {
    const all = observe({ events: [], contacts: [partner(0)] });
    expect([...all.keys()]).toEqual(MATURITY_PRACTICES.map(({ id }) => id));
    const seen = [...all].filter(([, { measure }]) => !measure!.startsWith("Cannot"));
    expect(seen).toHaveLength(14);
  });
});
