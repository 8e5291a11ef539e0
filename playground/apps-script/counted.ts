/** Makes every method of a service class a counted service call, named as in "Range.setValues". */
import type { Run } from "./run";

interface HasRun {
  run: Run;
}

/** Wraps the methods of a class in place and gives it back. */
export function counted<Class extends { prototype: object }>(label: string, service: Class): Class {
  const prototype = service.prototype as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (name === "constructor" || name.startsWith("_") || typeof method !== "function") continue;
    prototype[name] = function (this: HasRun, ...args: unknown[]) {
      return this.run.service(`${label}.${name}`, () => method.apply(this, args));
    };
  }
  return service;
}
