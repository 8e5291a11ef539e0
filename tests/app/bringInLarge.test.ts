/** A file of 10 MB whose 50,000 rows are activities, by the sidebar's own code from its bytes to the calls: each portion fits a call, how far it is is told, and a call that fails is gone on with. */
import { expect, onTestFinished, test } from "vitest";
import { fromBytes } from "../../sidebar/bringIn/bringSource";
import { previewOf } from "../../sidebar/bringIn/preview";
import { sendRows } from "../../sidebar/bringIn/sendRows";
import { countsOf } from "../../src/bringIn/counts";
import { tab } from "../playground/open";
import { call } from "./call";
import { openWorkbook } from "./host";

const PEOPLE = 2000;
const DAYS = 25;
const ROWS = PEOPLE * DAYS;
/** So many characters may a call have, and so long may it take here; Google gives one six minutes. */
const LONGEST = 1_000_000;
const SLOWEST = 20_000;

type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** A channel in which everybody wrote something long each day. */
function messages(): Uint8Array {
  const lines = ["AuthorID,Author,Date,Content,Attachments,Reactions"];
  const content = "=What somebody wrote, with a comma. ".repeat(5);
  for (let row = 0; row < ROWS; row++) {
    const person = 100_000 + (row % PEOPLE);
    const day = String(1 + Math.floor(row / PEOPLE)).padStart(2, "0");
    lines.push(`${person},dev${person},2025-03-${day}T12:00:00.0000000+00:00,"${content}",,`);
  }
  return new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
}

/** Answers the sidebar's calls by the add-on, each by way of `around`, which may fail it. */
function answerCalls(host: Host, around: (payload: string, answer: () => Promise<void>) => Promise<void>) {
  type Success = (reply: string) => void;
  type Failure = (error: Error) => void;
  const run = (success: Success, failure: Failure): object => ({
    withSuccessHandler: (handler: Success) => run(handler, failure),
    withFailureHandler: (handler: Failure) => run(success, handler),
    rpc: (method: string, payload: string) => {
      const answer = async () => success((await host.rpc("rpc", method, payload)) as string);
      around(payload, answer).catch(failure);
    },
  });
  const script = {
    run: run(
      () => {},
      () => {},
    ),
  };
  Object.assign(globalThis, { google: { script } });
  onTestFinished(() => {
    Reflect.deleteProperty(globalThis, "google");
  });
}

test("50,000 activities go in by portions, over a call that fails; none is lost or doubled, and one undo takes all back", {
  timeout: 300_000,
}, async () => {
  const bytes = messages();
  expect(bytes.length).toBeGreaterThan(10_000_000);
  const activities = tab("Activities", [["Date", "Activity", "Contact"]]);
  const contacts = tab("Contacts", [["Contact", "Name"]]);
  const team = { name: "Large", timeZone: "Europe/Berlin", locale: "en_US", tabs: [activities, contacts] };
  const host = await openWorkbook(team);
  const source = fromBytes("channel.csv", bytes, undefined, { own: [], timeZone: team.timeZone });
  const { held, missing } = await call(host, "held", { sources: [source.table!.recipe.name] });
  const preview = previewOf([source], held, team.timeZone, {}, () => false);
  expect(countsOf(preview.plan.add)).toEqual({ Contacts: PEOPLE, Events: 0, Activities: ROWS, Emails: 0 });

  const sent: number[] = [];
  const took: number[] = [];
  let isBroken = true;
  answerCalls(host, async (payload, answer) => {
    sent.push(payload.length);
    if (isBroken && sent.length === 3) throw new Error("NetworkError: Connection failure due to HTTP 0");
    const started = Date.now();
    await answer();
    took.push(Date.now() - started);
  });
  const told: number[] = [];
  let run = "";
  const send = () => {
    const begun = (name: string) => {
      run = name;
    };
    const toSend = { run, what: source.name, rows: preview.brought, joins: [], missing };
    return sendRows(toSend, begun, (done) => told.push(done));
  };
  await expect(send()).rejects.toThrow("The connection to Google broke off.");
  const sentBefore = told.splice(0).at(-1)!;
  isBroken = false;
  const done = await send();
  const sum = (table: "Contacts" | "Activities") => done.added[table] + done.known[table];
  expect([sum("Contacts"), sum("Activities")]).toEqual([PEOPLE, ROWS]);
  expect(done.known.Contacts + done.known.Activities).toBe(sentBefore);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(PEOPLE + ROWS);
  expect(told.length).toBeGreaterThan(10);
  expect(Math.max(...sent)).toBeLessThan(LONGEST);
  expect(Math.max(...took)).toBeLessThan(SLOWEST);

  const keys = host.texts("Activities", `E2:E${ROWS + 2}`).flat();
  expect(keys.at(-1)).toBe("");
  expect(new Set(keys).size).toBe(ROWS + 1);
  // 12:00 in UTC is that day in Berlin too.
  expect(host.texts("Activities", `A${ROWS + 1}:E${ROWS + 1}`)[0]).toEqual([
    ...["2025-03-25", "Asked question", "discord 101999", "Discord"],
    "Discord messages: 101999 2025-03-25",
  ]);
  expect(await call(host, "runs", {})).toMatchObject([{ added: { Contacts: PEOPLE, Activities: ROWS } }]);
  expect(await call(host, "takeBack", { run, edited: "ask" })).toMatchObject({ rows: PEOPLE + ROWS });
  expect(host.texts("Activities", "A1:E2")).toEqual([
    ["Date", "Activity", "Contact", "", ""],
    ["", "", "", "", ""],
  ]);
});
