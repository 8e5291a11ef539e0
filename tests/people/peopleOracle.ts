/** DEVREL_PEOPLE once more, slowly: one contact after the other, every activity looked at for each. */
import { isNothing, latestDay, monthOf, rowsOf, whatHappened, whoIs } from "../community/oracle";
import type { Tabs } from "../community/randomTabs";
import { DAY, dayOf } from "../workbook/oracleCalendar";

export function peopleOracle(tabs: Tabs, asOfText: string) {
  const all = whatHappened(tabs);
  const contacts = rowsOf(tabs.contacts);
  const steps = rowsOf(tabs.journey);
  const person = whoIs(contacts);
  const stages = [...new Set(steps.map((step) => step.Stage!).filter(Boolean))];
  const asOf = asOfText === "" ? latestDay(all) : Date.parse(asOfText) / DAY;
  const did = asOfText === "" ? all : all.filter(({ time }) => dayOf(time) <= asOf);
  const tellsWorth = steps.some((step) => step.Worth !== "");
  return [...new Set(did.flatMap(({ people }) => people))].map((contact) => {
    const own = did.filter(({ people }) => people.includes(contact));
    const times = own.map(({ time }) => time);
    const made = own.filter(({ step }) => step?.By === "Community");
    let love = 0;
    for (const { time, step } of made) {
      const months = monthOf(asOf * DAY) - monthOf(time);
      if (dayOf(time) <= asOf && months <= 11)
        love += (step!.Weight === "" ? 1 : Number(step!.Weight)) * 0.9 ** months;
    }
    const rows = contacts.filter((row) => person(row.Contact!) === contact || row.Contact === contact);
    const reach = rows.map((row) => row.Reach!).find((text) => text !== "" && !Number.isNaN(Number(text)));
    return {
      contact,
      stage: stages[Math.max(-1, ...own.map(({ step }) => stages.indexOf(step?.Stage || "none")))] ?? "",
      first: Math.min(...times),
      last: Math.max(...times),
      activities: own.length,
      love,
      reach: reach === undefined ? 1 : Number(reach),
      champion: rows.some((row) => row.Champion === "yes") ? "Yes" : "No",
      drqls: own.filter(({ row }) => row && !isNothing(row.DRQL!)).length,
      worth: tellsWorth
        ? made.reduce((sum, { step, people }) => sum + Number(step!.Worth) / people.length, 0)
        : ("" as const),
    };
  });
}
