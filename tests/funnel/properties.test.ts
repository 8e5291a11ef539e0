/** What must hold for every funnel, tried on random small histories. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, options, rows, timeZone, withRows } from "./arbitraries";
import { type FunnelCall, type FunnelRow, funnel, journeys } from "./call";
import { askOracle } from "./question";
import { countsOf, depthsOf } from "./reading";

const RUNS = { numRuns: 200 };
const ORDERS = ["reached", "ordered", "strict", "any"];

describe.each(ORDERS)("The oracle finds the same in order=%s", (order) => {
  it("contacts and median days", () => {
    fc.assert(
      fc.property(call(order), (asked) => {
        const found = funnel(asked);
        const { counts, medians } = askOracle(asked).overall;
        expect(countsOf(found)).toEqual(counts);
        expect(rounded(found.map(({ days }) => days))).toEqual(rounded(medians));
      }),
      RUNS,
    );
  });

  it("each contact's stage and dates", () => {
    fc.assert(
      fc.property(call(order), (asked) => {
        const counted = depthsOf(asked).filter(({ depth }) => depth > 0);
        const expected = askOracle(asked)
          .outcomes.filter(({ depth }) => depth > 0)
          .map(({ person, depth, steps }) => ({
            contact: person.id,
            depth,
            dates: steps.flatMap((step) => step?.at ?? []).sort((a, b) => a - b),
          }));
        expect(byContact(counted)).toEqual(byContact(expected));
      }),
      RUNS,
    );
  });

  it.each(["first", "last", "all"])("the blocks by channel with touch=%s", (touch) => {
    fc.assert(
      fc.property(call(order), (asked) => {
        const broken = { ...asked, options: `${asked.options}; by=Channel; touch=${touch}` };
        const expected = [...askOracle(broken).blocks].map(([value, { counts }]) => [value, counts]);
        expect(Object.fromEntries(blocksOf(funnel(broken)))).toEqual(Object.fromEntries(expected));
      }),
      RUNS,
    );
  });
});

describe("In every funnel", () => {
  it("the counts of a breakdown are those of the rows of DEVREL_JOURNEYS with the same by and touch", () => {
    const touches = fc.constantFrom("first", "last", "all");
    holds(fc.tuple(call(), touches), ([asked, touch]) => {
      const broken = { ...asked, options: `${asked.options}; by=Channel; touch=${touch}` };
      const labels = funnel(asked).map(({ stage }) => stage);
      const people = journeys(broken).map(({ value, stage }) => ({
        value,
        depth: labels.indexOf(stage) + 1,
      }));
      for (const { value, stage, contacts } of funnel(broken)) {
        const deep = people.filter((each) => each.value === value && each.depth > labels.indexOf(stage));
        expect(deep).toHaveLength(contacts);
      }
    });
  });

  it("the funnels of disjoint stretches of first steps add up to the whole", () => {
    const anyDates = /(from|to)=[^;]*(; )?/g;
    holds(fc.tuple(call(), fc.integer({ min: 8, max: 14 })), ([asked, day]) => {
      const open = { ...asked, options: asked.options!.replace(anyDates, "") };
      const date = (of: number) => `2025-03-${String(of).padStart(2, "0")}`;
      const early = countsOf(funnel({ ...open, options: `${open.options}; to=${date(day - 1)}` }));
      const late = countsOf(funnel({ ...open, options: `${open.options}; from=${date(day)}` }));
      expect(early.map((count, stage) => count + late[stage]!)).toEqual(countsOf(funnel(open)));
    });
  });

  it("counts never rise from stage to stage", () => {
    holds(call(), (asked) => {
      const counts = countsOf(funnel(asked));
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });
  });

  it("the counts are those of the rows of DEVREL_JOURNEYS, deepest first, then by name", () => {
    holds(call(), (asked) => {
      const people = depthsOf(asked);
      const counts = countsOf(funnel(asked));
      expect(counts.map((_, step) => people.filter(({ depth }) => depth > step).length)).toEqual(counts);
      const sorted = [...people].sort((a, b) => b.depth - a.depth || (a.contact < b.contact ? -1 : 1));
      expect(people).toEqual(sorted);
    });
  });

  it("a contact that is not at the last stage has a reason", () => {
    holds(call(), (asked) => {
      const last = funnel(asked).at(-1)!.stage;
      for (const { stage, stopped } of journeys(asked)) {
        expect(stopped === "").toBe(stage === last);
        expect(stopped).not.toMatch(/undefined|NaN|null|Infinity/);
      }
    });
  });

  it("the order of the rows does not matter", () => {
    const shuffled = rows.chain((body) =>
      fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length })),
    );
    holds(fc.tuple(shuffled, options(), timeZone), ([[body, other], text, zone]) => {
      const asked = { options: text, timeZone: zone };
      expect(funnel({ ...withRows(other), ...asked })).toEqual(funnel({ ...withRows(body), ...asked }));
      expect(depthsOf({ ...withRows(other), ...asked })).toEqual(depthsOf({ ...withRows(body), ...asked }));
    });
  });

  it("blank rows do not matter", () => {
    holds(fc.tuple(call(), fc.array(fc.nat(20))), ([asked, places]) => {
      const activities = [...asked.activities];
      for (const place of places) activities.splice(place, 0, ["", "", "", ""]);
      expect(funnel({ ...asked, activities })).toEqual(funnel(asked));
      expect(depthsOf({ ...asked, activities })).toEqual(depthsOf(asked));
    });
  });

  it("one person's rows spread over several names do not matter", () => {
    const names = fc.infiniteStream(fc.constantFrom("Ann", "ann ", "ann@work", "A. Nother", "ANN@WORK"));
    const contacts = [
      ["Contact", "Also known as"],
      ["Ann", "ann@work; A. Nother"],
    ];
    holds(fc.tuple(rows, options(), names), ([body, text, stream]) => {
      const spread = body.map(([contact, ...rest]) => [
        contact === "Ann" ? stream.next().value! : contact!,
        ...rest,
      ]);
      const one = { ...withRows(body), contacts, options: text };
      expect(funnel({ ...one, ...withRows(spread) })).toEqual(funnel(one));
    });
  });

  it("the blocks of touch=first, and of a column of the contacts, add up to the whole", () => {
    const contacts = [
      ["Contact", "Persona"],
      ["Ann", "Developer"],
      ["Bob", "Architect"],
    ];
    holds(fc.tuple(call(), fc.constantFrom("Channel", "Persona")), ([asked, by]) => {
      const whole = funnel(asked);
      const broken = funnel({ ...asked, contacts, options: `${asked.options}; by=${by}` });
      const sums = whole.map(({ stage }) =>
        countsOf(broken.filter((row) => row.stage === stage)).reduce((sum, count) => sum + count, 0),
      );
      expect(sums).toEqual(countsOf(whole));
    });
  });

  it("dates that cover everything change nothing", () => {
    const anyDates = /(from|to)=[^;]*(; )?/g;
    holds(call(), (asked) => {
      const open: FunnelCall = { ...asked, options: asked.options!.replace(anyDates, "") };
      const covered = { ...open, options: `${open.options}; from=2025-03-07; to=2025-03-15` };
      expect(funnel(covered)).toEqual(funnel(open));
    });
  });

  it("one more activity without a stage changes nothing, except in strict", () => {
    const calls = call("reached", "ordered", "any");
    holds(
      fc.tuple(calls, fc.constantFrom("Ann", "Bob", "New"), fc.nat(10_000)),
      ([asked, contact, minute]) => {
        const extra = [contact, "Newsletter", new Date(Date.UTC(2025, 2, 8, 0, minute)), "Mail"];
        expect(funnel({ ...asked, activities: [...asked.activities, extra] })).toEqual(funnel(asked));
      },
    );
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) {
  fc.assert(fc.property(arbitrary, check), RUNS);
}

function rounded(days: (number | null | undefined)[]): (number | null)[] {
  return days.map((value) => (value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6));
}

function byContact<T extends { contact: string }>(people: T[]): Record<string, T> {
  return Object.fromEntries(
    people.map((person) => {
      const contact = person.contact.toLowerCase();
      return [contact, { ...person, contact }];
    }),
  );
}

function blocksOf(found: FunnelRow[]): [string, number[]][] {
  const values = [...new Set(found.map(({ value }) => value!))];
  return values
    .map((value): [string, number[]] => [
      value.toLowerCase(),
      countsOf(found.filter((row) => row.value === value)),
    ])
    .filter(([, counts]) => counts[0] !== 0);
}
