/** What a preview says of people who are to stay forgotten: that there are some, and nothing of who they are. */
import { describe, expect, it } from "vitest";
import { fromText } from "../../../sidebar/bringIn/bringSource";
import { previewOf } from "../../../sidebar/bringIn/preview";
import { countsOf } from "../../../src/bringIn/counts";
import { HOLDS_NOTHING } from "../../../src/bringIn/held";
import { leftOutReasons } from "../../../src/problems/leftOutReasons";
import { digestOf, forgottenPeople } from "../../../src/workbook/forgotten";

const guests = [
  "api_id,name,email,created_at,approval_status,checked_in_at",
  "gst-1,Ada Byron,ada@engines.example,2025-10-29T10:00:00.000Z,approved,2025-11-05T18:00:00.000Z",
  "gst-2,Grace Hopper,Grace@Navy.example,2025-10-30T10:00:00.000Z,approved,",
  "gst-3,Noor,noor@orbit.example,2025-10-31T10:00:00.000Z,declined,",
  "gst-4,Zed,zed@end.example,2025-10-31T10:00:00.000Z,declined,",
].join("\n");

describe("Where Ada and Noor are to stay forgotten", () => {
  const kept = {
    salt: "s",
    digests: ["ada@engines.example", "noor@orbit.example"].map((id) => digestOf(id, "s")),
  };
  const source = fromText(guests, { own: [], timeZone: "Etc/UTC" });
  const answered = { ...source, answers: { ...source.answers, event: "Docs meetup", date: "2025-11-05" } };
  const preview = (forgotten: typeof kept) =>
    previewOf([answered], HOLDS_NOTHING, "Etc/UTC", {}, forgottenPeople(forgotten).has);

  it("what would be added is without them: of two contacts one, of three activities one", () => {
    expect(countsOf(preview({ salt: "s", digests: [] }).plan.add)).toMatchObject({
      Contacts: 2,
      Events: 1,
      Activities: 3,
    });
    const { plan } = preview(kept);
    expect(countsOf(plan.add)).toMatchObject({ Contacts: 1, Events: 1, Activities: 1 });
    expect(plan.forgotten).toBe(3);
  });

  it("what is shown, of rows that are left out too, has nothing of them", () => {
    const { plan, leftOut } = preview(kept);
    const shown = JSON.stringify([plan, leftOut]);
    expect(shown).not.toMatch(/ada|byron|noor/i);
    expect(shown).toMatch(/zed@end\.example/);
    expect(leftOutReasons.forgotten(plan.forgotten)).toBe(
      "Left out: 3 entries of people who are to stay forgotten, at their own wish.",
    );
  });
});
