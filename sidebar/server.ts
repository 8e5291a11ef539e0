/** The way to the add-on's server: the only place that names google.script.run. */
import type { Input, Method, Output, Reply } from "../src/app/contract";

interface ScriptRun {
  withSuccessHandler(handler: (reply: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(method: string, payload: string): void;
}

declare const google: { script: { run: ScriptRun } } | undefined;

/** A call that did not work; its message is a plain sentence to show. */
export class CallFailed extends Error {
  override name = "CallFailed";
  constructor(
    message: string,
    /** Whether the server was reached and gave the reason itself. */
    readonly answered: boolean,
  ) {
    super(message);
  }
}

/** Calls a method once. @throws CallFailed */
export async function call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = JSON.parse(await send(method, JSON.stringify(input))) as Reply<M>;
  if ("error" in reply) throw new CallFailed(reply.error, true);
  return reply.output;
}

/** Calls a method that changes nothing, and once more where the server could not be reached. @throws CallFailed */
export async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  try {
    return await call(method, input);
  } catch (error) {
    if (error instanceof CallFailed && !error.answered) return call(method, input);
    throw error;
  }
}

function send(method: string, payload: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (typeof google === "undefined")
      throw new CallFailed(
        "This page works inside Google Sheets only. Open it from the add-on's menu.",
        true,
      );
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(new CallFailed(sentence(error), false)))
      .rpc(method, payload);
  });
}

const REASONS: readonly [RegExp, string][] = [
  [
    /PERMISSION_DENIED/i,
    "Google could not tell which of your accounts to use. Sign out of the others, or open this spreadsheet in a window where only one is signed in.",
  ],
  [
    /authori[sz]ation is required/i,
    "The add-on has no permission yet. Close this sidebar, open it again from the menu and allow what Google asks.",
  ],
  [
    /network|connection|HTTP/i,
    "The connection to Google broke off. Check that you are online, then try again.",
  ],
  [
    /maximum execution time|timed? ?out/i,
    "This took longer than Google allows. Try again; if it keeps happening, split the largest tab.",
  ],
];

function sentence({ message }: Error): string {
  const known = REASONS.find(([pattern]) => pattern.test(message));
  return known ? known[1] : `Google Sheets did not answer (${message}). Try again in a moment.`;
}
