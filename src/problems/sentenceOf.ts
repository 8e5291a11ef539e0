/** Makes of whatever went wrong a sentence for people. */
import { permissionErrors } from "./permissionErrors";
import { LedgerError } from "./problem";

/** Why something did not work; what nobody expected is told by `unexpected`. */
export function sentenceOf(error: unknown, unexpected: (reason: string) => LedgerError): string {
  if (error instanceof LedgerError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return (permissionErrors.refused(reason) ?? unexpected(reason)).message;
}
