/** Reads what was kept with the spreadsheet, which may be damaged or from another version of the add-on. */
import * as z from "zod/mini";

/** The value where it fits the schema, else the other one. (zod's own `catch` brings 10 KB of its helpers along.) */
export function ifFits<S extends z.ZodMiniType, E>(schema: S, value: unknown, otherwise: E): z.infer<S> | E {
  const { success, data } = z.safeParse(schema, value);
  return success ? data : otherwise;
}
