/** Every service call of a refresh fails once, or is the last before Google ends the run; the next refresh mends all. */
import { expect, test } from "vitest";
import type { BeforeCall } from "../../../playground/apps-script/calls";
import { tab } from "../../playground/open";
import { atPoints, failing, tried } from "../points";
import { addRows, formTab, keepFormTab, look, OWN_WORDS, PAGES } from "./look";
import { NOW, type Opened, openTeam } from "./open";

const TIME = { timeout: 3_600_000 };
/** How many points are tried of each kind where not all are. */
const SOME = 15;

/** Workbooks just before the refresh that is to fail. */
const scenes: Record<string, () => Promise<Opened>> = {
  "the first refresh, which makes the tabs": () => openTeam(),
  "a refresh after the team added rows": async () => {
    const host = await openTeam();
    host.ann.refresh(NOW, true);
    host.setCells("Scorecard", "A10", [[OWN_WORDS]]);
    host.setCells("Scorecard", "E2", [[OWN_WORDS]]);
    addRows(host);
    return host;
  },
  "a refresh that brings in what is new in a tab": async () => {
    const contacts = tab("Contacts", [["Contact", "Name"], ["dev1@example.com"]]);
    const host = await openTeam(10, [contacts, formTab(3)]);
    host.ann.refresh(NOW, true);
    keepFormTab(host);
    return host;
  },
};

/** What is to be seen before and after an undisturbed refresh, and how many calls it takes. */
async function undisturbed(open: () => Promise<Opened>) {
  const host = await open();
  const before = look(host);
  host.calls.reset();
  expect(host.ann.refresh(NOW, true).well).toBe(true);
  const points = host.calls.total;
  const after = look(host);
  host.close();
  return { before, after, points };
}

/** A summary does not link to another one whose tab could not be made. */
function unlinked(cells: string): string {
  return cells.replace(/,"link":"#\w+"/g, "");
}

function refreshDisturbed(host: Opened, disturbance: BeforeCall): void {
  host.calls.reset();
  host.calls.beforeCall = disturbance;
  try {
    host.ann.refresh(NOW, true);
  } catch (error) {
    expect((error as Error).message).not.toBe("");
  } finally {
    host.calls.beforeCall = null;
  }
}

for (const [scene, open] of Object.entries(scenes))
  for (const forGood of [false, true])
    test(`${forGood ? "A run that ends" : "A failure"} at any call of ${scene}`, TIME, async () => {
      const { before, after, points } = await undisturbed(open);
      const count = await atPoints(points, SOME, async (call) => {
        const host = await open();
        const at = `call ${call} of ${points}`;
        refreshDisturbed(host, failing(call, forGood));
        const meanwhile = look(host);
        expect(meanwhile.source, at).toEqual(expect.arrayContaining(before.source));
        expect(after.source, at).toEqual(expect.arrayContaining(meanwhile.source));
        expect(meanwhile.source.length, at).toBeLessThanOrEqual(after.source.length);
        expect(meanwhile.ownWords, at).toBe(before.ownWords);
        PAGES.forEach((page, index) => {
          expect(
            [before, after].map(({ cells }) => unlinked(cells[index]!)),
            `${page} at ${at}`,
          ).toContain(unlinked(meanwhile.cells[index]!));
          for (const chart of meanwhile.charts[index]!)
            expect([...before.charts[index]!, ...after.charts[index]!], at).toContain(chart);
        });
        expect(host.ann.refresh(NOW, true).well, at).toBe(true);
        expect(look(host), at).toEqual(after);
        host.close();
      });
      tried(count, points, `${forGood ? "the run ends" : "one call fails"} in ${scene}`);
    });

/** What Google may give to keep two people apart. */
const LOCKS: Readonly<Record<string, readonly ("document" | "script")[]>> = {
  "the document's lock": [],
  "only the script's lock": ["document"],
};

for (const [lock, missing] of Object.entries(LOCKS))
  test(
    `Another person refreshes at any call of a refresh, with ${lock}: one waits, or both end right`,
    TIME,
    async () => {
      const open = scenes["a refresh after the team added rows"]!;
      const { after, points } = await undisturbed(open);
      let refused = 0;
      const count = await atPoints(points, SOME, async (call) => {
        const host = await open();
        for (const kind of missing) host.host.document.withoutLocks.add(kind);
        const bob = host.as("Bob");
        host.calls.reset();
        host.calls.beforeCall = (_name, number) => {
          if (number !== call) return;
          host.calls.beforeCall = null;
          try {
            bob.refresh(NOW, true);
          } catch (error) {
            refused++;
            expect((error as Error).message).toContain("Somebody else is writing into this spreadsheet");
          }
        };
        expect(host.ann.refresh(NOW, true).well).toBe(true);
        expect(look(host), `call ${call}`).toEqual(after);
        host.close();
      });
      expect(refused).toBeGreaterThan(count / 2);
      tried(count, points, `another person refreshes, with ${lock}; they were asked to wait at ${refused}`);
    },
  );

test("without any lock a refresh is refused, says so, and nothing is written", async () => {
  const host = await scenes["a refresh after the team added rows"]!();
  const before = look(host);
  host.host.document.withoutLocks.add("document").add("script");
  expect(() => host.ann.refresh(NOW, true)).toThrow(
    "Google gave nothing to keep two people apart who write at the same time, so nothing was written.",
  );
  expect(look(host)).toEqual(before);
  host.host.document.withoutLocks.clear();
  expect(host.ann.refresh(NOW, true).well).toBe(true);
  host.close();
});
