/** The measures of people, the community, the mix and e-mails beside the floor of 100,000 activities; there are 20,000 contacts and 100,000 e-mails. */
import { serialize } from "node:v8";
import { OF_FLOOR } from "./limits";
import { atMost, ms } from "./report";
import {
  activitiesTab,
  DAY,
  FIRST_DAY,
  FUNNEL_HEADERS,
  type PlainCell,
  randomFrom,
  type Tab,
  USUAL,
} from "./rows";
import { medianOf, ratioOf, timed, WARM_UP } from "./stopwatch";

interface Measured {
  what: keyof typeof OF_FLOOR;
  name: string;
  ranges: readonly Tab[];
  after?: readonly string[];
}

const ROUNDS = 11;

/** Rows of a table: what was called, the times, and their ratio held to its limit. */
export async function measuresOfPeople(): Promise<string[][]> {
  const { openRealm } = await import("./realm");
  const rows: string[][] = [];
  const log = serialize(activitiesTab(FUNNEL_HEADERS, USUAL));
  for (const { what, name, ranges, after = [] } of measures()) {
    const realm = openRealm();
    const copies = ranges.map((range) => serialize(range));
    const times = { floor: [] as number[], ours: [] as number[] };
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const grid = realm.range(log);
      const least = await timed(() => realm.floor(grid, FUNNEL_HEADERS.indexOf("Contact")));
      const given = copies.map((copy) => realm.range(copy));
      const ours = await timed(() => realm.call(name, ...given, ...after));
      if (round < 0) continue;
      times.floor.push(least.time);
      times.ours.push(ours.time);
    }
    const ratio = atMost(what, ratioOf(times.ours, times.floor), OF_FLOOR[what]);
    rows.push([what, ms(medianOf(times.floor)), ms(medianOf(times.ours)), ratio]);
  }
  return rows;
}

/** Built one after the other, since they are large. */
function* measures(): Generator<Measured> {
  const log = activitiesTab(FUNNEL_HEADERS, USUAL);
  const contacts = contactsTab();
  yield { what: "DEVREL_PEOPLE", name: "DEVREL_PEOPLE", ranges: [log] };
  yield {
    what: "DEVREL_MIX by Owner and month",
    name: "DEVREL_MIX",
    ranges: [log],
    after: ["", "by=Owner; period=month"],
  };
  yield { what: "DEVREL_COMMUNITY", name: "DEVREL_COMMUNITY", ranges: [contacts, log] };
  yield {
    what: "DEVREL_COMMUNITY by Channel",
    name: "DEVREL_COMMUNITY",
    ranges: [contacts, log],
    after: ["", "", "by=Channel"],
  };
  yield { what: "DEVREL_NURTURE", name: "DEVREL_NURTURE", ranges: [contacts] };
  yield { what: "DEVREL_NPS", name: "DEVREL_NPS", ranges: [contacts] };
  yield {
    what: "DEVREL_EMAILS by Variant",
    name: "DEVREL_EMAILS",
    ranges: [emailsTab()],
    after: ["by=Variant; compare=Clicked"],
  };
}

/** Contacts with the ids of the activities. */
function contactsTab(): Tab {
  const random = randomFrom(7);
  const dayOrBlank = (share: number) =>
    random() < share ? FIRST_DAY + Math.floor(random() * 730) * DAY : "";
  return {
    headers: ["Contact", "Joined", "Signed up", "First app", "Last contacted", "NPS"],
    rows: Array.from({ length: USUAL.contacts }, (_, at): PlainCell[] => [
      `dev${at}@mail${at % 97}.example`,
      dayOrBlank(0.4),
      dayOrBlank(0.7),
      dayOrBlank(0.2),
      dayOrBlank(0.5),
      random() < 0.5 ? Math.floor(random() * 11) : "",
    ]),
  };
}

function emailsTab(): Tab {
  const random = randomFrom(9);
  return {
    headers: ["Sent", "Subject", "Delivered", "Variant", "Opened", "Clicked"],
    rows: Array.from({ length: USUAL.rows }, (_, at): PlainCell[] => {
      const delivered = 100 + Math.floor(random() * 4000);
      const opened = Math.floor(delivered * random() * 0.6);
      const sent = FIRST_DAY + Math.floor((at / USUAL.rows) * 730) * DAY;
      return [
        sent,
        `Subject ${at % 5000}`,
        delivered,
        "ABC"[at % 3]!,
        opened,
        Math.floor(opened * random() * 0.4),
      ];
    }),
  };
}
