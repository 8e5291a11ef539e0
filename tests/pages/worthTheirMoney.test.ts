/** Which event is called the best and which the worst, worked out by hand. */
import { describe, expect, it } from "vitest";
import type { EventReturn } from "../../src/events/summedEvents";
import { worthTheirMoney } from "../../src/pages/worthTheirMoney";

/** An event with its cost, whom it met and how many of them moved on; its 90 days are over unless told otherwise. */
function event(
  name: string,
  cost: number | undefined,
  contacts: number,
  movedOn: number,
  rest: Partial<EventReturn> = {},
): EventReturn {
  const brought = { contacts, movedOn, leads: 0, events: 1 };
  const unknown = { start: undefined, attendees: undefined, accepted: undefined, newContacts: 0 };
  return { ...unknown, ...brought, name, cost, isOpen: false, paidFor: brought, ...rest };
}

const told = (...events: EventReturn[]) => worthTheirMoney(events).told;
const order = (...events: EventReturn[]) => worthTheirMoney(events).inOrder.map(({ name }) => name);

describe("the best and the worst event", () => {
  it("what came of it counts, not how cheap it was to shake hands", () => {
    // 100 for each of 10 met, but 1,000 for the one who moved on; 200 for each of 5 met, and 250 for each of four.
    expect(told(event("Fair", 1000, 10, 1), event("Workshop", 1000, 5, 4))).toEqual([
      "Best event for its money, by cost per contact moved on: “Workshop”, 250 for each of 4 contacts moved on; 5 contacts met.",
      "Worst: “Fair”, 1,000 for 1 contact moved on; 10 contacts met.",
    ]);
  });

  it("one contact is no best event, however cheap", () => {
    const all = [event("Coffee", 5, 1, 1), event("Camp", 300, 6, 3), event("Fair", 900, 9, 3)];
    expect(told(...all)).toEqual([
      "Best event for its money, by cost per contact moved on: “Camp”, 100 for each of 3 contacts moved on; 6 contacts met.",
      "Worst: “Fair”, 300 for each of 3 contacts moved on; 9 contacts met.",
    ]);
    expect(order(...all)).toEqual(["Camp", "Fair", "Coffee"]);
  });

  it("the worst is the one that cost most for nothing, but a cheap evening is not worse than a dear congress with little", () => {
    const congress = event("Congress", 8000, 4, 1);
    const evening = event("Evening", 120, 1, 0);
    expect(told(event("Camp", 300, 6, 3), evening, congress)[1]).toBe(
      "Worst: “Congress”, 8,000 for 1 contact moved on; 4 contacts met.",
    );
    expect(told(event("Camp", 300, 6, 3), event("Fair", 5000, 7, 0), congress)[1]).toBe(
      "Worst: “Fair”, 5,000 for no contact moved on; 7 contacts met.",
    );
    expect(told(event("Camp", 300, 6, 3), event("Booth", 5000, 0, 0), congress)[1]).toBe(
      "Worst: “Booth”, 5,000 and no contact met.",
    );
  });

  it("while its 90 days last, nobody having moved on yet is no verdict, and what came so far is said to be so far", () => {
    const fresh = event("Fresh", 9000, 20, 0, { isOpen: true });
    const all = [
      fresh,
      event("Camp", 300, 6, 3, { isOpen: true }),
      event("Fair", 900, 9, 3),
      event("Free", undefined, 9, 9),
    ];
    expect(told(...all)).toEqual([
      "Best event for its money, by cost per contact moved on: “Camp”, 100 for each of 3 contacts moved on so far; 6 contacts met.",
      "Worst: “Fair”, 300 for each of 3 contacts moved on; 9 contacts met.",
    ]);
    expect(order(...all)).toEqual(["Camp", "Fair", "Fresh", "Free"]);
  });

  it("where nobody moved on after any, the leads judge, and where there are none either, whom one met", () => {
    const leads = (count: number) => ({ leads: count });
    expect(told(event("Camp", 300, 6, 0, leads(2)), event("Fair", 900, 90, 0, leads(1)))).toEqual([
      "Best event for its money, by cost per DRQL: “Camp”, 150 for each of 2 DRQLs; 6 contacts met.",
      "Worst: “Fair”, 900 for 1 DRQL; 90 contacts met.",
    ]);
    expect(told(event("Camp", 300, 6, 0), event("Fair", 900, 90, 0, { isOpen: true }))).toEqual([
      "Best event for its money, by cost per contact met: “Fair”, 10 for each of 90 contacts met.",
      "Worst: “Camp”, 50 for each of 6 contacts met.",
    ]);
  });

  it("takes two that can be judged", () => {
    expect(told(event("Camp", 300, 6, 3), event("Free", undefined, 9, 9))).toEqual([]);
    expect(told(event("Booth", 300, 0, 0), event("Coffee", 5, 1, 1))).toEqual([
      "Worst event for its money, by cost per contact moved on: “Booth”, 300 and no contact met.",
    ]);
  });
});
