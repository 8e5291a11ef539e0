/** Calls the sidebar's door of an open workbook. */
import type { Input, Method, Output, Reply } from "../../src/app/contract";
import type { openWorkbook } from "./host";

export type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** The output of a method. @throws Error with the door's sentence */
export async function ask<M extends Method>(host: Host, method: M, input: Input<M>): Promise<Output<M>> {
  const reply = JSON.parse((await host.rpc("rpc", method, JSON.stringify(input))) as string) as Reply<M>;
  if ("error" in reply) throw new Error(reply.error);
  return reply.output;
}
