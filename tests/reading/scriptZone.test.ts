// The script's own time zone never matters: only that of the spreadsheet does.
import { afterEach, describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { ask } from "../functions/ask";

const own = process.env.TZ;
const SCRIPT_ZONES = {
  "Etc/UTC": 0,
  "America/Los_Angeles": 480,
  "Asia/Tokyo": -540,
  "Pacific/Kiritimati": -840,
};

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** Leads on the first and last day of months, as date cells of that spreadsheet and as text. */
function leads(timeZone: string) {
  const there = zone(timeZone);
  const day = (text: string) => there.date(Date.parse(text));
  return [
    ["Date", "Activity", "DRQL", "Passed on", "Answered on"],
    [day("2025-02-28"), "Talk", "Candidate", day("2025-03-01"), "2025-04-01"],
    [day("2025-03-01"), "Talk", "Candidate", "2025-03-01", day("2025-03-31")],
    ["2025-03-31 23:59", "Talk", "Candidate", "", ""],
    [day("2025-04-01"), "Talk", "Candidate", "", ""],
  ];
}

describe.each(Object.entries(SCRIPT_ZONES))("With the script in %s", (script, minutes) => {
  it.each(["Etc/UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])(
    "a spreadsheet in %s counts months by its own days",
    (timeZone) => {
      process.env.TZ = script;
      expect(new Date(2025, 0, 15).getTimezoneOffset(), "the script's zone has taken effect").toBe(minutes);
      const byMonth = ask(
        "DEVREL_DRQL",
        [leads(timeZone), "", "period=month; by=Kind"],
        timeZone,
      ) as unknown[][];
      expect(byMonth[0]).toEqual(["Kind", "2025-02", "2025-03", "2025-04", "Total"]);
      expect(byMonth.at(-1)).toEqual(["Total", 1, 2, 1, 4]);
      const march = ask(
        "DEVREL_DRQL",
        [leads(timeZone), "", "from=2025-03-01; to=2025-03-31"],
        timeZone,
      ) as unknown[][];
      expect(march.at(-1)?.[6]).toBe(2);
      const all = ask("DEVREL_DRQL", [leads(timeZone)], timeZone) as unknown[][];
      expect(all.at(-1)?.[8], "31 and 30 days: the hour lost to summer time is no part of it").toBe(30.5);
    },
  );
});
