/** Tries something that may have to say why it cannot be done. */
import { LedgerError } from "./problem";

/** The value, or the sentence of the LedgerError; anything else that goes wrong is thrown on. */
export function attempt<T>(make: () => T): { value?: T; error?: string } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof LedgerError) return { error: error.message };
    throw error;
  }
}
