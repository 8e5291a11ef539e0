/** The sidebar's contract: every method that it may call, what it sends and what it gets back. */
import * as z from "zod/mini";
import { auditContract } from "./auditContract";
import { bringInContract } from "./bringInContract";
import { checkContract } from "./checkContract";
import { forgetContract } from "./forgetContract";
import { formulaContract } from "./formulaContract";
import { lazy } from "./lazy";
import { gives, whole } from "./pieces";
import { refreshContract } from "./refreshContract";
import { setUpContract } from "./setUpContract";
import { shareContract } from "./shareContract";
import { wordsContract } from "./wordsContract";

/** Inputs are schemas, made and checked when a call comes in; outputs are types. */
export const contract = {
  ...auditContract,
  ...formulaContract,
  ...refreshContract,
  ...checkContract,
  ...forgetContract,
  ...setUpContract,
  ...wordsContract,
  ...bringInContract,
  ...shareContract,
  /** Selects a cell. */
  goTo: {
    input: lazy(() => z.strictObject({ tab: whole(), row: whole(), column: whole() })),
    output: gives<Record<string, never>>(),
  },
};

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.infer<ReturnType<(typeof contract)[M]["input"]>>;
export type Output<M extends Method> = (typeof contract)[M]["output"];

/** What comes back through the door: the output, or one sentence on what went wrong. */
export type Reply<M extends Method> = { output: Output<M> } | { error: string };
