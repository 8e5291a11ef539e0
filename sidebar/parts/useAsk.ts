/** Asks the server something that a screen needs as soon as it opens. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Input, Method, Output } from "../../src/app/contract";
import { ask } from "../server";

export interface Asked<T> {
  /** The last answer; it stays while the question is asked again. */
  output?: T | undefined;
  /** Why the last question was not answered. */
  error?: string | undefined;
  /** When the last answer came. */
  at?: Date | undefined;
  waiting: boolean;
  again: () => Promise<void>;
  /** The same without a sign of waiting; where it fails, the last answer stays. */
  quietly: () => Promise<void>;
}

/** Asks once the screen is there, and again whenever the input changes or `again` is called. */
export function useAsk<M extends Method>(method: M, input: Input<M>): Asked<Output<M>> {
  const payload = JSON.stringify(input);
  const latest = useRef(0);
  const [state, setState] = useState<Omit<Asked<Output<M>>, "again" | "quietly">>({ waiting: true });
  const askAgain = useCallback(
    async (isQuiet: boolean) => {
      const asked = ++latest.current;
      const settle = (found: { output: Output<M>; at: Date } | { error: string }) => {
        if (asked !== latest.current) return;
        setState((before) => ({
          ...(isQuiet && "error" in found && before.output !== undefined ? before : found),
          waiting: false,
        }));
      };
      if (!isQuiet) setState(({ output, at }) => ({ output, at, waiting: true }));
      await ask(method, JSON.parse(payload) as Input<M>).then(
        (output) => settle({ output, at: new Date() }),
        (error: Error) => settle({ error: error.message }),
      );
    },
    [method, payload],
  );
  const again = useCallback(() => askAgain(false), [askAgain]);
  const quietly = useCallback(() => askAgain(true), [askAgain]);
  useEffect(() => {
    again();
    return () => {
      latest.current++;
    };
  }, [again]);
  return { ...state, again, quietly };
}
