/** Work that a button starts: only one at a time, shown while it lasts, its failure told with a way to try again. */
import { useState } from "preact/hooks";
import { Notice } from "./notice";
import { Progress } from "./progress";

export interface Work {
  busy: boolean;
  /** What went wrong last, until the next start. */
  error: string | undefined;
  /** Starts it; a second start while it lasts does nothing. The work may tell how far it is. */
  start: (doing: string, work: (tell: (doing: string) => void) => Promise<void>) => void;
  /** Shows the progress or the failure. */
  shown: preact.ComponentChildren;
}

/** One piece of work under way at most. */
export function useWork(): Work {
  const [doing, setDoing] = useState<string>();
  const [failed, setFailed] = useState<{ message: string; again: () => void }>();
  const start: Work["start"] = (text, work) => {
    if (doing !== undefined) return;
    setDoing(text);
    setFailed(undefined);
    work(setDoing)
      .catch((error: Error) => setFailed({ message: error.message, again: () => start(text, work) }))
      .finally(() => setDoing(undefined));
  };
  const shown =
    doing !== undefined ? (
      <Progress text={doing} />
    ) : (
      failed && (
        <Notice kind="error" again={failed.again}>
          {failed.message}
        </Notice>
      )
    );
  return { busy: doing !== undefined, error: failed?.message, start, shown };
}
