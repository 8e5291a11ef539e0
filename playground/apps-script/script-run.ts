/** The sidebar's side of google.script.run, with its limits: ten calls at once, plain data, no names that end in "_". */
import { packArguments } from "./payload";

/** Has the script run a function; gives the JSON text of the result or rejects with the script's error. */
export type Send = (name: string, argumentsJson: string) => Promise<string>;

// biome-ignore lint/suspicious/noExplicitAny: google.script.run takes any function name, with any arguments.
export type ScriptRun = Record<string, (...args: any[]) => any>;

interface Handlers {
  success?: (result: unknown) => void;
  failure?: (error: Error) => void;
}

const AT_ONCE = 10;

/** A google.script.run that knows these function names; `parse` makes the results in the caller's own realm. */
export function scriptRun(
  names: readonly string[],
  send: Send,
  parse: (json: string) => unknown = JSON.parse,
): ScriptRun {
  const known = new Set(names.filter((name) => !name.endsWith("_")));
  const queue: (() => Promise<void>)[] = [];
  let running = 0;

  const next = () => {
    while (running < AT_ONCE && queue.length > 0) {
      running++;
      queue.shift()!().finally(() => {
        running--;
        next();
      });
    }
  };

  const call = (name: string, handlers: Handlers, args: unknown[]) => {
    const argumentsJson = packArguments(args);
    queue.push(async () => {
      let result: unknown;
      try {
        result = parse(await send(name, argumentsJson));
      } catch (error) {
        const message = (error as { message?: string } | null)?.message ?? String(error);
        handlers.failure?.(Object.assign(new Error(message), { name: "ScriptError" }));
        return;
      }
      handlers.success?.(result);
    });
    next();
  };

  const chain = (handlers: Handlers): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get(_target, name) {
        if (name === "withSuccessHandler")
          return (success: Handlers["success"]) => chain({ ...handlers, ...(success ? { success } : {}) });
        if (name === "withFailureHandler")
          return (failure: Handlers["failure"]) => chain({ ...handlers, ...(failure ? { failure } : {}) });
        if (typeof name !== "string" || !known.has(name)) return undefined;
        return (...args: unknown[]) => call(name, handlers, args);
      },
    });
  return chain({});
}
