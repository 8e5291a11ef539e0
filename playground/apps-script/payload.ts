/** What may cross between the sidebar and the script: plain data only, as google.script.run has it. */

/** The JSON text of a call's arguments; throws where they hold something that cannot cross. */
export function packArguments(args: unknown[]): string {
  args.forEach((arg, index) => {
    if (illegal(arg, new Set())) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(args);
}

/** The JSON text of a result; one that holds something that cannot cross arrives as null. */
export function packResult(result: unknown): string {
  return illegal(result, new Set()) ? "null" : (JSON.stringify(result) ?? "null");
}

function illegal(value: unknown, above: Set<unknown>): boolean {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]" && kind !== "[object Array]") return true;
  if (above.has(value)) return true;
  const below = new Set(above).add(value);
  return Object.values(value).some((each) => illegal(each, below));
}
