/** What a screen asked of the server: waiting, failure with another try, or the answer. */
import type { ComponentChildren } from "preact";
import { Notice } from "./notice";
import { Progress } from "./progress";
import type { Asked } from "./useAsk";

interface Props<T> {
  asked: Asked<T>;
  waiting?: string;
  children: (output: T) => ComponentChildren;
}

export function Answer<T>({ asked, waiting, children }: Props<T>) {
  const { output, error, again } = asked;
  if (error !== undefined)
    return (
      <Notice kind="error" again={again}>
        {error}
      </Notice>
    );
  if (output === undefined) return <Progress text={waiting} />;
  return <>{children(output)}</>;
}
