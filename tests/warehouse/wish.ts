/** What the arguments of the commands that compare many workbooks ask for. */
import { parseArgs } from "node:util";
import type { Wish } from "./compareMany";

/** `--count 500 --seed 1 --only funnel` */
export function wishOf(args: string[]): Wish {
  const text = { type: "string" } as const;
  const options = { count: { ...text, default: "500" }, seed: { ...text, default: "1" }, only: text };
  const { values } = parseArgs({ args, options });
  return { count: Number(values.count), seed: Number(values.seed), only: values.only };
}
