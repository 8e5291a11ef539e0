/** Apps Script's console and Logger, whose lines the page and the tests can see. */
import type { Run } from "./run";

/** Both loggers of one run. */
export function loggers(run: Run): { console: object; Logger: object } {
  const log =
    (level: string) =>
    (...args: unknown[]) =>
      run.document.surface.log(level, args.map(String).join(" "));
  const logger = { log: log("info"), clear() {}, getLog: () => "" };
  return {
    console: {
      log: log("info"),
      info: log("info"),
      warn: log("warning"),
      error: log("error"),
      time() {},
      timeEnd() {},
    },
    Logger: logger,
  };
}
