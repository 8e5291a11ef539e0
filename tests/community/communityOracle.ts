/** DEVREL_COMMUNITY once more, slowly: month by month, everything looked at for each. */
import { DAY, dayOf } from "../workbook/oracleCalendar";
import { colleagues, latestDay, monthOf, rowsOf, timeOf, whatHappened, whoIs } from "./oracle";
import type { Tabs } from "./randomTabs";

/** That of all, or of the contacts of one company ("" for none) alone, whose are no events and nothing that nobody is named for. */
export function communityOracle(tabs: Tabs, asOfText: string, company?: string) {
  const all = whatHappened(tabs);
  const contacts = rowsOf(tabs.contacts);
  const person = whoIs(contacts);
  const held = rowsOf(tabs.events).filter(
    (event) =>
      event.Event !== "" && !Number.isNaN(timeOf(event.Start)) && ["", "Held"].includes(event.Status!),
  );
  const starts = held.map((event) => timeOf(event.Start));
  const asOf = asOfText === "" ? latestDay(all, starts) : dayOf(timeOf(asOfText));
  const isKnown = (time: number) => dayOf(time) <= asOf;
  const isMeant = (each: string) => {
    const own = contacts.filter((row) => row.Contact === each && row.Company !== "");
    return company === undefined || (own[0]?.Company ?? "").toLowerCase() === company;
  };
  const did = all
    .filter(({ time }) => isKnown(time))
    .map((each) => ({ ...each, people: each.people.filter(isMeant) }))
    .filter(({ people }) => company === undefined || people.length > 0);
  const everybody = new Set([
    ...all.flatMap(({ people }) => people),
    ...contacts.map((row) => person(row.Contact!)),
  ]);
  const since = [...everybody]
    .filter((each) => !colleagues(contacts).includes(each) && isMeant(each))
    .map((each) => {
      const joined = contacts.filter((row) => row.Contact === each).map((row) => timeOf(row.Joined));
      const own = all.filter(({ people }) => people.includes(each)).map(({ time }) => time);
      const dates = joined.filter((time) => !Number.isNaN(time));
      return Math.min(...(dates.length > 0 ? dates : own));
    })
    .filter((time) => isKnown(time));
  const events = company === undefined ? held.filter((event) => isKnown(timeOf(event.Start))) : [];
  const times = [...since, ...did.map(({ time }) => time), ...events.map((event) => timeOf(event.Start))];
  if (times.length === 0) return [];
  const months: number[] = [];
  for (let month = monthOf(Math.min(...times)); month <= monthOf(asOf * DAY); month++) months.push(month);
  const tellsWorth = rowsOf(tabs.journey).some((step) => step.Worth !== "");
  return months.map((month) => {
    const members = since.filter((time) => monthOf(time) <= month).length;
    const joined = since.filter((time) => monthOf(time) === month).length;
    const here = events.filter((event) => monthOf(timeOf(event.Start)) === month);
    const seen = here
      .map((event) => Number(event.Attendees || "none"))
      .filter((count) => !Number.isNaN(count));
    const done = did.filter(
      ({ time, step, onlyColleagues }) =>
        monthOf(time) === month && step?.By === "Community" && !onlyColleagues,
    );
    const parts = new Map<string, number>();
    for (const { people } of done)
      for (const each of people) parts.set(each, (parts.get(each) ?? 0) + 1 / people.length);
    const whole = done.filter(({ people }) => people.length > 0).length;
    const isChampion = (each: string) =>
      contacts.some((row) => row.Contact === each && row.Champion === "yes");
    const champions = [...parts]
      .filter(([each]) => isChampion(each))
      .reduce((sum, [, part]) => sum + part, 0);
    let half = 0;
    let sum = 0;
    for (const part of [...parts.values()].sort((a, b) => b - a)) {
      if (sum >= whole / 2 - 1e-9) break;
      sum += part;
      half++;
    }
    return {
      month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      members,
      joined,
      growth: members === joined ? "" : joined / (members - joined),
      active: parts.size,
      events: here.length,
      attendees: here.length > 0 && seen.length === 0 ? "" : seen.reduce((all, count) => all + count, 0),
      activities: done.length,
      byChampions: whole === 0 ? "" : champions / whole,
      halfBy: whole === 0 ? "" : half,
      worth: tellsWorth ? done.reduce((all, { step }) => all + Number(step!.Worth), 0) : "",
    };
  });
}
