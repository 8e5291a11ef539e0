/** Work of several writes that may be cut off in the middle, which is said as it is. */
import { bringInErrors } from "../problems/bringInErrors";
import { LedgerError } from "../problems/problem";
import { sentenceOf } from "../problems/sentenceOf";

/** The result; a failure of Sheets becomes a sentence that is true of work half done. @throws LedgerError */
export function orCutOff<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new LedgerError(sentenceOf(error, bringInErrors.cutOff));
  }
}
