/** Reads what was kept with the spreadsheet, which may be damaged or from another version of the add-on. */
import * as z from "zod/mini";
import { fromJson } from "../words/json";

/** The value where it fits the schema, else the other one. (zod's own `catch` brings 10 KB of its helpers along.) */
export function ifFits<S extends z.ZodMiniType, E>(schema: S, value: unknown, otherwise: E): z.infer<S> | E {
  const { success, data } = z.safeParse(schema, value);
  return success ? data : otherwise;
}

/** All that is kept under names that begin with the prefix, by the rest of its name; what does not fit the schema is passed over. */
export function keptUnder<S extends z.ZodMiniType>(
  texts: Readonly<Record<string, string>>,
  prefix: string,
  schema: S,
): [name: string, value: z.infer<S>][] {
  return Object.entries(texts).flatMap(([name, text]): [string, z.infer<S>][] => {
    const kept = name.startsWith(prefix) ? ifFits(schema, fromJson(text), undefined) : undefined;
    return kept === undefined ? [] : [[name.slice(prefix.length), kept]];
  });
}
