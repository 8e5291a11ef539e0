/** Keeps with the spreadsheet who is to stay forgotten. */
import * as z from "zod/mini";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
import { fromJson } from "../words/json";
import { digestOf, type ForgottenPeople, forgottenPeople, type KeptForgotten } from "../workbook/forgotten";
import { lazy } from "./lazy";

type Texts = Readonly<Record<string, string>>;

/** All that is kept has such a name: nothing of it can be read. */
export const FORGOTTEN = "forgotten/";
const SALT = `${FORGOTTEN}salt`;

const keptDigests = lazy(() => z.array(z.string()));

/** Who is to stay forgotten; whoever brings rows in asks this about every id. */
export function readForgotten(settings: Settings): ForgottenPeople {
  return forgottenPeople(keptForgotten(settings));
}

/** The digests of all ids of all of them. */
export function keptForgotten(settings: Settings): KeptForgotten {
  const texts = settings.all();
  return { salt: texts[SALT] ?? "", digests: peopleIn(texts).flatMap(({ digests }) => digests) };
}

function peopleIn(texts: Texts): { number: number; digests: string[] }[] {
  return Object.keys(texts).flatMap((name) => {
    const number = name.startsWith(FORGOTTEN) ? Number(name.slice(FORGOTTEN.length)) : Number.NaN;
    return Number.isNaN(number)
      ? []
      : [{ number, digests: ifFits(keptDigests(), fromJson(texts[name]), []) }];
  });
}

/** The number of a person by which what they did still counts: the one they had where one of these ids was forgotten before, else the next. */
export function numberOf(settings: Settings, ids: readonly string[]): number {
  const texts = settings.all();
  const people = peopleIn(texts);
  const digests = new Set(ids.map((id) => digestOf(id, texts[SALT] ?? "")));
  const known = people.find((person) => person.digests.some((digest) => digests.has(digest)));
  return known?.number ?? Math.max(0, ...people.map(({ number }) => number)) + 1;
}

/** Keeps the ids of one person as digests. `salt` is used where there is none yet. */
export function keepForgotten(settings: Settings, ids: readonly string[], salt: string): void {
  const texts = settings.all();
  const used = texts[SALT] ?? salt;
  const number = numberOf(settings, ids);
  const before = peopleIn(texts).find((person) => person.number === number)?.digests ?? [];
  const digests = new Set([...before, ...ids.map((id) => digestOf(id, used))]);
  settings.set({ [SALT]: used, [`${FORGOTTEN}${number}`]: JSON.stringify([...digests]) });
}
