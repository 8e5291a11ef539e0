/** Calls the add-on's door as the sidebar does. */
import type { Input, Method, Output, Reply } from "../../src/app/contract";
import type { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** The output of a method, or the sentence on what went wrong. */
export async function reply<M extends Method>(host: Host, method: M, input: Input<M>): Promise<Reply<M>> {
  return JSON.parse((await host.rpc("rpc", method, JSON.stringify(input))) as string);
}

/** The output of a method that answers. */
export async function call<M extends Method>(host: Host, method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await reply(host, method, input);
  if ("error" in answer) throw new Error(answer.error);
  return answer.output;
}
