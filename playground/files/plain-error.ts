/** A mistake that a person can mend: its message is the whole sentence they read, without a stack. */
export class PlainError extends Error {
  override name = "PlainError";
}
