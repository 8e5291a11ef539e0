/** A process that tries the portions it is sent, one after the other. */
import { tryWorkbooks } from "./try";

process.on("message", ({ count, seed }: { count: number; seed: number }) => {
  process.send!(tryWorkbooks(count, seed));
});
